import { css, html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fill } from '../../../locales/format.js';
import type { Strings } from '../../../locales/index.js';
import { fetchFile } from '../../../readers/files/fetch-file.js';
import { acceptorOf } from '../../../readers/files/acceptors.js';
import { readFile } from '../../../readers/files/read-file.js';
import type { RecordKind, RowProblem } from '../../../readers/files/kinds.js';
import { adoptStyles } from '../content/adopt-styles.js';
import { RgErrorEvent } from './error-event.js';
import type { Problem } from '../content/warn.js';

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  crossOrigin: boolean;
}

const failureStyles = css`
  [part='failure'],
  .progress:not(:empty) {
    margin-block: 1em 0;
    font-size: var(--_quiet-size);
  }
  .progress:empty {
    margin: 0;
  }
`;

/** Reading time in milliseconds after which progress is shown. */
const PROGRESS_DELAY = 500;

/** Maximum number of row problems that are reported one by one. */
const MAX_REPORTED = 10;

/**
 * Fetches the file at `src`. A response is dropped if there is a newer request, or if the element has left the page. A
 * failure keeps the previous content, fires `rg-error`, and shows a message with a button to try again.
 */
export class SourceController<R> implements ReactiveController {
  /** The records of the file; undefined until it is read. */
  records: readonly R[] | undefined;
  #failed = false;
  /** Progress in per cent, if the file takes long to read. */
  #percent: number | undefined;
  #request: AbortController | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly kind: RecordKind,
    private readonly warn: (problem: Problem) => void,
  ) {
    host.addController(this);
  }

  /** Repeats a request that was aborted when the element left the page. */
  hostConnected() {
    if (this.#request?.signal.aborted) this.load();
  }

  hostDisconnected() {
    this.#request?.abort();
  }

  /** Requests the current `src`; without one, drops the records of the previous file. */
  load() {
    this.#request?.abort();
    this.#request = undefined;
    this.#failed = false;
    this.#percent = undefined;
    if (this.host.src) void this.#fetch(this.host.src, (this.#request = new AbortController()).signal);
    else this.records = undefined;
  }

  /** Requests the file again; the button stays until the response, to keep the focus. */
  readonly #retry = () => {
    const failed = this.#failed;
    this.load();
    this.#failed = failed;
    this.host.requestUpdate();
  };

  /** The message to the visitor: progress of a long file, or the failure. */
  failure({ source: { failed, reading, retry } }: Strings) {
    if (this.#percent !== undefined) {
      adoptStyles(this.host.shadowRoot!, failureStyles);
      // screen readers announce only text that is added to an existing live region
      return html`<p class="progress" role="status">
        ${this.#percent ? html`<bdi>${fill(reading, String(this.#percent))}</bdi>` : nothing}
      </p>`;
    }
    if (!this.#failed) return nothing;
    adoptStyles(this.host.shadowRoot!, failureStyles);
    // empty during a new request, so that another failure is announced
    return html`<p part="failure" role="status">
      ${this.#request ? nothing : html`<bdi>${failed}</bdi>`} <button @click=${this.#retry}>${retry}</button>
    </p>`;
  }

  async #fetch(src: string, signal: AbortSignal) {
    try {
      const records = await this.#recordsAt(this.#addressOf(src), signal);
      if (signal.aborted) return;
      this.#failed = false;
      this.records = records.length ? records : undefined;
      // an empty file is probably a mistake
      if (!records.length)
        this.warn({ what: `${src} holds no records.`, fix: 'The element’s children are shown instead.' });
    } catch (cause) {
      if (signal.aborted) return;
      this.#failed = true;
      this.warn({
        what: (cause as Error).message,
        fix: 'Meanwhile it shows what was there before.',
      });
      this.host.dispatchEvent(new RgErrorEvent(cause, this.#retry));
    }
    // a handler of the event may have requested another file
    if (this.#request?.signal === signal) {
      this.#request = undefined;
      this.#percent = undefined;
    }
    this.host.requestUpdate();
  }

  #addressOf(src: string): URL {
    const base = this.host.ownerDocument.baseURI;
    if (!URL.canParse(src, base))
      throw new TypeError(`src="${src}" is not a valid URL. Use a path such as /projects.csv.`);
    const url = new URL(src, base);
    if (url.origin !== location.origin && !this.host.crossOrigin)
      throw new Error(`${url} is on another origin. Add the cross-origin attribute to allow it.`);
    return url;
  }

  async #recordsAt(url: URL, signal: AbortSignal): Promise<R[]> {
    const file = await fetchFile(url, !this.host.crossOrigin, signal);
    const problems: RowProblem[] = [];
    try {
      return await readFile(
        file,
        this.kind,
        acceptorOf(this.kind) as (input: unknown) => unknown as (input: unknown) => R,
        {
          report: (problem) => problems.push(problem),
          progress: this.#announcer(),
          signal,
        },
      );
    } catch (cause) {
      throw new TypeError(`${url} cannot be used. ${(cause as Error).message}`, { cause });
    } finally {
      if (!signal.aborted) this.#report(problems, url);
    }
  }

  /** Returns a function that shows progress in quarters if reading takes long. */
  #announcer(): (done: number) => void {
    const begin = performance.now();
    return (done) => {
      if (performance.now() - begin < PROGRESS_DELAY) return;
      const percent = Math.min(75, Math.floor(done * 4) * 25);
      if (this.#percent === percent) return;
      // first the empty live region, then the text
      this.#percent = this.#percent === undefined ? 0 : percent;
      this.host.requestUpdate();
    };
  }

  /** Warns of unreadable rows, the first ones in full and the others by number, and once of all unused columns. */
  #report(all: readonly RowProblem[], url: URL) {
    const problems = all.filter(({ column }) => column === undefined);
    for (const { what, fix } of problems.slice(0, MAX_REPORTED)) this.warn({ what: `${url}: ${what}`, fix });
    const others = problems.slice(MAX_REPORTED).map(({ row }) => row);
    if (others.length)
      this.warn({
        what: `${url}: ${others.length} more rows could not be read, or not all of them.`,
        fix: `See ${others.slice(0, 100).join(', ')}${others.length > 100 ? ' …' : ''}.`,
      });
    const columns = all.flatMap(({ column }) => (column === undefined ? [] : `"${column}"`));
    if (columns.length)
      this.warn({
        what: `${url}: these columns are not used: ${columns.slice(0, 50).join(', ')}${columns.length > 50 ? ' …' : ''}.`,
        fix: 'If it should be, give the column a heading that is known, and values that fit it.',
      });
  }
}
