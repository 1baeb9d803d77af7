import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps what follows an element where it is when the element is upgraded: the view is made at least
 * as tall as the list or quote was that the reader already sees. Lets go when the width changes, for
 * then everything moves anyway.
 */
export class HeightReserve implements ReactiveController {
  #height: number;
  #width = 0;
  #observer?: ResizeObserver;

  /** To be made in the host's constructor: only there does an element still show its own children. */
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    // an element that is made by script has not been seen yet, and keeps nothing
    this.#height = host.isConnected && host.firstElementChild ? host.getBoundingClientRect().height : 0;
    if (this.#height) host.addController(this);
  }

  hostUpdated() {
    if (!this.#height || this.#observer) return;
    const view = this.host.shadowRoot?.querySelector<HTMLElement>('[data-view]');
    if (!view) return;
    view.style.minBlockSize = `${this.#height}px`;
    this.#observer = new ResizeObserver(() => {
      const width = this.host.getBoundingClientRect().width;
      this.#width ||= width;
      if (width === this.#width) return;
      view.style.minBlockSize = '';
      this.#release();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected() {
    this.#release();
  }

  #release() {
    this.#observer?.disconnect();
    this.host.removeController(this);
  }
}
