import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Minimum change of width in px that releases the height; scroll bars, which may come and go, are narrower. */
const SCROLL_BAR = 20;
/**
 * Minimum fraction of the former height that the view must fill; below that, the content was different, such as
 * full-size pictures.
 */
const MIN_SHARE = 0.5;
/** Maximum empty space, in px or as a fraction of the former height; a larger gap is worse than a layout shift. */
const MAX_HOLE = { px: 120, share: 0.3 };

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly object[];
}

/**
 * Prevents a layout shift when an element is upgraded, by keeping its view at least as tall as the list or quotation
 * that the visitor already sees. The height is released when input changes the view, when records or results change,
 * and when the width changes, since everything moves then anyway. It is also released at once if much of the view would
 * be empty, as in a timeline of undated projects, which rg.css cannot foresee. It writes nothing to the element itself,
 * whose attributes belong to the page.
 */
export class HeightReserve implements ReactiveController {
  #height = 0;
  #width = 0;
  #view?: HTMLElement;
  #observer?: ResizeObserver;
  #records?: readonly object[];
  #isUsed = false;
  /**
   * Whether the element was part of the page; elements created by script have not been seen yet and reserve nothing.
   */
  readonly #isSeen: boolean;

  /** Must be constructed in the host's constructor. */
  constructor(private readonly host: Host) {
    this.#isSeen = host.isConnected && !!host.firstElementChild;
  }

  /** Call it just before the shadow root is attached; until then, the element is laid out like an unknown one. */
  measure() {
    if (!this.#isSeen || this.#height || this.host.shadowRoot) return;
    ({ height: this.#height, width: this.#width } = this.host.getBoundingClientRect());
    if (this.#height) this.host.addController(this);
  }

  hostUpdated() {
    // after the update has filled its slots, before the next paint
    if (!this.#view) queueMicrotask(this.#keep);
    else if (this.#isUsed || this.host.records !== this.#records) this.#release();
  }

  readonly #keep = () => {
    const view = this.host.shadowRoot?.querySelector<HTMLElement>('[data-view]');
    if (!view || this.#view || !this.host.isConnected) return;
    this.#view = view;
    this.#records = this.host.records;
    const { height } = view.getBoundingClientRect();
    // padding, borders and other space around the view existed before as well
    const around = this.host.getBoundingClientRect().height - height;
    const hole = this.#height - around - height;
    if (height < MIN_SHARE * this.#height || hole > Math.max(MAX_HOLE.px, MAX_HOLE.share * this.#height))
      return this.#release();
    view.style.minBlockSize = `${this.#height - around}px`;
    this.#observer = new ResizeObserver(() => {
      // in the next frame, since a change of height in here is reported as a loop to the host's other observers
      if (Math.abs(this.host.getBoundingClientRect().width - this.#width) > SCROLL_BAR)
        requestAnimationFrame(this.#release);
    });
    this.#observer.observe(this.host);
    for (const type of INPUT_EVENTS) this.host.addEventListener(type, this.#markUsed, true);
    this.host.addEventListener('rg-filter', this.#release);
  };

  readonly #markUsed = () => {
    this.#isUsed = true;
  };

  readonly #release = () => {
    if (this.#view) this.#view.style.minBlockSize = '';
    this.hostDisconnected();
  };

  hostDisconnected() {
    this.#observer?.disconnect();
    for (const type of INPUT_EVENTS) this.host.removeEventListener(type, this.#markUsed, true);
    this.host.removeEventListener('rg-filter', this.#release);
    this.host.removeController(this);
  }
}

/** Events caused by the visitor's input, including the keyboard. */
const INPUT_EVENTS = ['click', 'input'];
