import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Wider than a scroll bar: when one comes or goes, a page is not laid out anew for its reader. */
const SCROLL_BAR = 20;
/** A view that is less than so much as tall is something else altogether: pictures were shown in full size, say. */
const LEAST = 0.5;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly object[];
}

/**
 * Keeps what follows an element where it is when the element is upgraded: it stays at least as tall as
 * the list or quote was that the reader already sees, first itself, then its view. Lets go when other
 * records are shown or the width changes, for then everything moves anyway; and at once where the view would have to be
 * drawn out to more than twice its height.
 */
export class HeightReserve implements ReactiveController {
  readonly #height: number;
  readonly #width: number;
  #observer?: ResizeObserver;
  #records?: readonly object[];

  /** To be made in the host's constructor: only there does an element still look as if it were unknown. */
  constructor(private readonly host: Host) {
    // an element that is made by script has not been seen yet, and keeps nothing
    const seen = host.isConnected && host.firstElementChild ? host.getBoundingClientRect() : undefined;
    this.#height = seen?.height ?? 0;
    this.#width = seen?.width ?? 0;
    if (this.#height) host.addController(this);
  }

  /** Until there is a view. */
  hold() {
    if (this.#height && !this.#observer) this.host.style.minBlockSize = `${this.#height}px`;
  }

  hostUpdated() {
    const view = this.host.shadowRoot?.querySelector<HTMLElement>('[data-view]');
    if (!view) return;
    if (this.#observer) {
      if (this.host.records !== this.#records) this.#release(view);
      return;
    }
    this.#records = this.host.records;
    this.host.style.minBlockSize = '';
    if (!this.host.getAttribute('style')) this.host.removeAttribute('style');
    this.#observer = new ResizeObserver(() => {
      if (Math.abs(this.host.getBoundingClientRect().width - this.#width) > SCROLL_BAR) this.#release(view);
    });
    this.#observer.observe(this.host);
    // what the view shows of the page's own is put into its slots right after this
    queueMicrotask(() => this.#keep(view));
  }

  #keep(view: HTMLElement) {
    if (!this.#observer) return;
    if (view.offsetHeight < LEAST * this.#height) return this.hostDisconnected();
    view.style.minBlockSize = `${this.#height}px`;
  }

  #release(view: HTMLElement) {
    view.style.minBlockSize = '';
    this.hostDisconnected();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.host.removeController(this);
  }
}
