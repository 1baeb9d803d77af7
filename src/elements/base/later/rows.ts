import { render } from 'lit';
import type { ReactiveController } from 'lit';
import { inSlices } from '../../../readers/files/slices.js';
import type { Work } from '../../../readers/work.js';
import { adoptStyles } from '../content/adopt-styles.js';
import type { PartHost } from '../part-element.js';
import { rowsStyles } from './rows.styles.js';

/** Number of rows in a box; fills whole lines of a grid with up to six columns. */
const SIZE = 60;

/** One list of a view: its boxes, and the number of rows in the last box. */
interface List {
  boxes: HTMLElement[];
  left: number;
}

/**
 * Renders the rows of long lists in boxes, in time slices that keep the page responsive. The browser lays out only
 * boxes near the viewport.
 */
export class Rows implements ReactiveController {
  /** The lists of the view, in rendering order. */
  #lists: List[] = [];
  #next = 0;
  /** Boxes with rows still to be rendered, and the functions that render them. */
  readonly #stale = new Map<HTMLElement, () => void>();
  #isAhead = false;
  #isFilling = false;
  #isPrinting = false;

  constructor(private readonly host: PartHost) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  hostUpdate() {
    this.#next = 0;
  }

  hostUpdated() {
    for (const { boxes } of this.#lists.splice(this.#next)) boxes.forEach((box) => this.#stale.delete(box));
    if (!this.#lists.length) return;
    adoptStyles(this.host.shadowRoot!, rowsStyles);
    this.#lists.forEach(reserve);
    if (this.#stale.size && !this.#isFilling) this.host.waitFor(this.#fillInSlices());
  }

  /**
   * Renders the rows of a first view before it is shown. If the view depends on something that is not known yet, it is
   * left for the regular update, which also renders changed rows again.
   */
  async ahead(view: () => unknown) {
    this.#next = 0;
    this.#isAhead = true;
    try {
      view();
      this.#isAhead = false;
      await inSlices(this.#fill());
    } catch {
      this.#forget();
    }
    this.#isAhead = false;
  }

  /**
   * The boxes of the next list of the view. Rows are rendered at once in the first box and in the box with the focus,
   * and later in the others.
   */
  of<T>(items: readonly T[], draw: (item: T) => unknown): readonly HTMLElement[] {
    const list = (this.#lists[this.#next++] ??= { boxes: [], left: 0 });
    const { boxes } = list;
    const count = Math.ceil(items.length / SIZE);
    list.left = items.length - (count - 1) * SIZE;
    for (const box of boxes.splice(count)) this.#stale.delete(box);
    for (let i = 0; i < count; i++) {
      const box = (boxes[i] ??= this.#box());
      const rows = items.slice(i * SIZE, (i + 1) * SIZE);
      this.#stale.set(box, () => render(rows.map(draw), box, { host: this.host }));
      if (!this.#isAhead && (!i || this.#isPrinting || box.contains(this.host.shadowRoot!.activeElement)))
        this.#draw(box);
    }
    return [...boxes];
  }

  /** Renders all rows at once, since printing does not wait. */
  readonly #print = ({ type }: Event) => {
    this.#isPrinting = type === 'beforeprint';
    if (this.#isPrinting) for (const box of this.#stale.keys()) this.#draw(box);
  };

  #box(): HTMLElement {
    const box = this.host.ownerDocument.createElement('div');
    box.className = 'rows';
    box.role = 'none';
    return box;
  }

  #draw(box: HTMLElement) {
    const draw = this.#stale.get(box)!;
    this.#stale.delete(box);
    draw();
  }

  /** Renders stale boxes in document order, including those added in the meantime. */
  *#fill(): Work<void> {
    while (this.#stale.size) {
      const [[box]] = this.#stale as Iterable<[HTMLElement, unknown]> as [[HTMLElement, unknown]];
      this.#draw(box);
      yield 0;
    }
  }

  async #fillInSlices() {
    this.#isFilling = true;
    try {
      await inSlices(this.#fill());
    } catch (error) {
      this.#forget();
      throw error;
    } finally {
      this.#isFilling = false;
    }
  }

  /** Starts over, since partly rendered boxes cannot be updated. */
  #forget() {
    this.#lists = [];
    this.#stale.clear();
  }
}

/** Reserves the height of the first box for boxes that are not laid out. */
function reserve({ boxes: [first, ...others], left }: List) {
  if (!first || !others.length) return;
  const { height } = first.getBoundingClientRect();
  if (!height) return;
  others.forEach(({ style }, i) => {
    const share = i === others.length - 1 ? left / SIZE : 1;
    style.containIntrinsicBlockSize = `auto ${Math.round(height * share)}px`;
  });
}
