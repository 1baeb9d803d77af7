import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RgErrorEvent } from './error-event.js';

interface SourceHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  crossOrigin: boolean;
}

/**
 * Fetches what `src` names. An answer that comes after a newer question, or after the element has left
 * the page, is dropped; a failure leaves what was there and is told by an `rg-error` event.
 */
export class SourceController<R> implements ReactiveController {
  /** The records of the file, once they are there. */
  records: readonly R[] | undefined;
  /** Whether the last attempt failed. */
  failed = false;
  #asked: string | undefined;
  #request: AbortController | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly read: (json: unknown) => readonly R[],
  ) {
    host.addController(this);
  }

  hostUpdate() {
    const { src, crossOrigin } = this.host;
    const question = src && `${src} ${crossOrigin}`;
    if (question === this.#asked) return;
    this.#asked = question;
    this.load();
  }

  hostDisconnected() {
    this.#request?.abort();
    this.#asked = undefined;
  }

  readonly load = () => {
    this.#request?.abort();
    this.failed = false;
    if (!this.host.src) this.records = undefined;
    else void this.#fetch(this.host.src, (this.#request = new AbortController()).signal);
  };

  async #fetch(src: string, signal: AbortSignal) {
    try {
      const url = new URL(src, this.host.ownerDocument.baseURI);
      if (url.origin !== location.origin && !this.host.crossOrigin)
        throw new Error(`${url.href} lies on another site. Add cross-origin if that is meant.`);
      const answer = await fetch(url, { signal });
      if (!answer.ok) throw new Error(`${url.href} answered ${answer.status} ${answer.statusText}.`);
      const records = this.read(await answer.json());
      if (signal.aborted) return;
      this.records = records;
    } catch (cause) {
      if (signal.aborted) return;
      this.failed = true;
      this.host.dispatchEvent(new RgErrorEvent(cause, this.load));
    }
    this.host.requestUpdate();
  }
}
