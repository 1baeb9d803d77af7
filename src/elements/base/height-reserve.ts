import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width change in px that releases the height: wider than a scroll bar, which may come and go. */
const SCROLL_BAR = 20;
/** Smallest share of the former height that is filled up. Below it, the content was different: full-size pictures, say. */
const MIN_SHARE = 0.5;
/** Empty space that is kept at most, in px and as a share of the former height: a larger hole is worse than a shift. */
const MAX_HOLE = { px: 120, share: 0.3 };

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly records: readonly object[];
}

/**
 * Prevents a layout shift when an element is upgraded: its view is at least as tall as the list or quotation that
 * the visitor already sees. Releases the height when the visitor's input redraws the element, when it shows other
 * records or results, and when its width changes, since everything moves then anyway; and at once where much of the view
 * would be empty, as in a timeline of projects without dates, for which rg.css cannot know that they need no bars. Writes nothing on the element itself, whose attributes belong
 * to the page.
 */
export class HeightReserve implements ReactiveController {
  #height = 0;
  #width = 0;
  #view?: HTMLElement;
  #observer?: ResizeObserver;
  #records?: readonly object[];
  #isUsed = false;
  /** Whether the element came with the page; one made by script has not been seen yet, and reserves nothing. */
  readonly #isSeen: boolean;

  /** Construct it in the host's constructor. */
  constructor(private readonly host: Host) {
    this.#isSeen = host.isConnected && !!host.firstElementChild;
  }

  /** Call it just before the shadow root is attached: until then the element is laid out like an unknown one. */
  measure() {
    if (!this.#isSeen || this.#height || this.host.shadowRoot) return;
    ({ height: this.#height, width: this.#width } = this.host.getBoundingClientRect());
    if (this.#height) this.host.addController(this);
  }

  hostUpdated() {
    // after the update has filled its slots, and before the next paint
    if (!this.#view) queueMicrotask(this.#keep);
    else if (this.#isUsed || this.host.records !== this.#records) this.#release();
  }

  readonly #keep = () => {
    const view = this.host.shadowRoot?.querySelector<HTMLElement>('[data-view]');
    if (!view || this.#view || !this.host.isConnected) return;
    this.#view = view;
    this.#records = this.host.records;
    const { height } = view.getBoundingClientRect();
    // padding, borders and whatever else the page puts around the view were there before as well
    const around = this.host.getBoundingClientRect().height - height;
    const hole = this.#height - around - height;
    if (height < MIN_SHARE * this.#height || hole > Math.max(MAX_HOLE.px, MAX_HOLE.share * this.#height))
      return this.#release();
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

/** Events of the visitor's input, by keyboard too. */
const USES = ['click', 'input'];
