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

/** Reading time, in milliseconds, after which progress is shown. */
const LONG = 500;

/** Number of row problems reported one by one. */
const MOST_TOLD = 10;

/**
 * Fetches the file at `src`. A response that arrives after a newer request, or after the element has left the
 * page, is dropped. A failure keeps the previous content, fires `rg-error`, and is shown with a button to try
 * again.
 */
export class SourceController<R> implements ReactiveController {
  /** The records of the file, once it is read. */
  records: readonly R[] | undefined;
  #failed = false;
  /** Reading progress of a file that takes long, in per cent. */
  #percent: number | undefined;
  #request: AbortController | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly kind: RecordKind,
    private readonly warn: (problem: Problem) => void,
  ) {
    host.addController(this);
  }

  /** Repeats a request that leaving the page aborted. */
  hostConnected() {
    if (this.#request?.signal.aborted) this.load();
  }

  hostDisconnected() {
    this.#request?.abort();
  }

  /** Requests the file that `src` names now; without one, drops the records of the last. */
  load() {
    this.#request?.abort();
    this.#request = undefined;
    this.#failed = false;
    this.#percent = undefined;
    if (this.host.src) void this.#fetch(this.host.src, (this.#request = new AbortController()).signal);
    else this.records = undefined;
  }

  /** Asks again; the button stays until the answer comes, so that it keeps the focus. */
  readonly #retry = () => {
    const failed = this.#failed;
    this.load();
    this.#failed = failed;
    this.host.requestUpdate();
  };

  /** The message to the visitor: progress while reading takes long, or the failure. */
  failure({ source: { failed, reading, retry } }: Strings) {
    if (this.#percent !== undefined) {
      adoptStyles(this.host.shadowRoot!, failureStyles);
      // a live region has to be there before its text, or the text is not announced
      return html`<p class="progress" role="status">
        ${this.#percent ? html`<bdi>${fill(reading, String(this.#percent))}</bdi>` : nothing}
      </p>`;
    }
    if (!this.#failed) return nothing;
    adoptStyles(this.host.shadowRoot!, failureStyles);
    // gone while the file is asked for, so that another failure is announced
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
      // an empty list is rarely what was meant
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
      if (!signal.aborted) this.#tell(problems, url);
    }
  }

  /** Shows reading progress, in quarters, once reading takes long. */
  #announcer(): (done: number) => void {
    const begin = performance.now();
    return (done) => {
      if (performance.now() - begin < LONG) return;
      const percent = Math.min(75, Math.floor(done * 4) * 25);
      if (this.#percent === percent) return;
      // the live region first, without text
      this.#percent = this.#percent === undefined ? 0 : percent;
      this.host.requestUpdate();
    };
  }

  /** Warns of rows that could not be read, the first in full and the others by number, and once of all unused columns. */
  #tell(all: readonly RowProblem[], url: URL) {
    const problems = all.filter(({ column }) => column === undefined);
    for (const { what, fix } of problems.slice(0, MOST_TOLD)) this.warn({ what: `${url}: ${what}`, fix });
    const others = problems.slice(MOST_TOLD).map(({ row }) => row);
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
