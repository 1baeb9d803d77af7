import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Strings } from '../../locales/index.js';
import { RgErrorEvent } from './error-event.js';

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  crossOrigin: boolean;
}

/**
 * Fetches what `src` names. An answer that comes after a newer question, or after the element has left
 * the page, is dropped; a failure leaves what was there, is told by an `rg-error` event and shown with a
 * button to try again.
 */
export class SourceController<R> implements ReactiveController {
  /** The records of the file, once they are there. */
  records: readonly R[] | undefined;
  #failed = false;
  #request: AbortController | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly accept: (json: unknown) => readonly R[],
  ) {
    host.addController(this);
  }

  hostDisconnected() {
    this.#request?.abort();
  }

  /** Asks for the file that `src` names now; without one, forgets the last. */
  load() {
    this.#request?.abort();
    this.#failed = false;
    if (this.host.src) void this.#fetch(this.host.src, (this.#request = new AbortController()).signal);
    else this.records = undefined;
  }

  readonly #retry = () => {
    this.load();
    this.host.requestUpdate();
  };

  /** What the reader of the page is told after a failure. */
  failure({ source: { failed, retry } }: Strings) {
    if (!this.#failed) return nothing;
    return html`<p part="failure" role="status">
      ${failed} <button @click=${this.#retry}>${retry}</button>
    </p>`;
  }

  async #fetch(src: string, signal: AbortSignal) {
    try {
      const url = new URL(src, this.host.ownerDocument.baseURI);
      if (url.origin !== location.origin && !this.host.crossOrigin)
        throw new Error(`${url.href} lies on another site. Add cross-origin if that is meant.`);
      const answer = await fetch(url, { signal });
      if (!answer.ok) throw new Error(`${url.href} answered ${answer.status} ${answer.statusText}.`);
      const records = this.accept(await answer.json());
      if (signal.aborted) return;
      this.records = records;
    } catch (cause) {
      if (signal.aborted) return;
      this.#failed = true;
      this.host.dispatchEvent(new RgErrorEvent(cause, this.#retry));
    }
    this.host.requestUpdate();
  }
}
