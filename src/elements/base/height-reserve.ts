import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Wider than a scroll bar: when one comes or goes, a page is not laid out anew for its reader. */
const SCROLL_BAR = 20;
/** A view that is less than so much as tall is something else altogether: pictures were shown in full size, say. */
const LEAST = 0.5;

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly object[];
}

/**
 * Keeps what follows an element where it is when the element is upgraded: its view is at least as tall as the list
 * or quotation that the reader already sees. Lets go when the reader does something that draws it anew, when it shows
 * other records or results, and when its width changes, for then everything moves anyway; and at once where the view
 * would have to be drawn out to more than twice its height. Writes nothing on the element itself, whose attributes
 * belong to the page.
 */
export class HeightReserve implements ReactiveController {
  #height = 0;
  #width = 0;
  #view?: HTMLElement;
  #observer?: ResizeObserver;
  #records?: readonly object[];
  #isUsed = false;
  /** An element that is made by script has not been seen yet, and keeps nothing. */
  readonly #isSeen: boolean;

  /** To be made in the host's constructor. */
  constructor(private readonly host: Host) {
    this.#isSeen = host.isConnected && !!host.firstElementChild;
  }

  /** Just before the element gets its shadow root: until then it looks as if it were unknown. */
  measure() {
    if (!this.#isSeen || this.#height || this.host.shadowRoot) return;
    ({ height: this.#height, width: this.#width } = this.host.getBoundingClientRect());
    if (this.#height) this.host.addController(this);
  }

  hostUpdated() {
    // once what the update put into slots is there, and before anything is painted
    if (!this.#view) queueMicrotask(this.#keep);
    else if (this.#isUsed || this.host.records !== this.#records) this.#release();
  }

  readonly #keep = () => {
    const view = this.host.shadowRoot?.querySelector<HTMLElement>('[data-view]');
    if (!view || this.#view || !this.host.isConnected) return;
    this.#view = view;
    this.#records = this.host.records;
    const { height } = view.getBoundingClientRect();
    if (height < LEAST * this.#height) return this.#release();
    // padding, borders and whatever else the page puts round a view are there before and after
    const around = this.host.getBoundingClientRect().height - height;
    view.style.minBlockSize = `${this.#height - around}px`;
    this.#observer = new ResizeObserver(() => {
      if (Math.abs(this.host.getBoundingClientRect().width - this.#width) > SCROLL_BAR) this.#release();
    });
    this.#observer.observe(this.host);
    for (const type of USES) this.host.addEventListener(type, this.#use, true);
    this.host.addEventListener('rg-filter', this.#release);
  };

  readonly #use = () => {
    this.#isUsed = true;
  };

  readonly #release = () => {
    if (this.#view) this.#view.style.minBlockSize = '';
    this.hostDisconnected();
  };

  hostDisconnected() {
    this.#observer?.disconnect();
    for (const type of USES) this.host.removeEventListener(type, this.#use, true);
    this.host.removeEventListener('rg-filter', this.#release);
    this.host.removeController(this);
  }
}

/** Events by which a reader acts, with keys too. */
const USES = ['click', 'input'];
