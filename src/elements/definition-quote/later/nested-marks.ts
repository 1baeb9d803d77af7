import { css } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { DomText } from '../../../readers/page/dom-text.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import type { NestedMark } from '../content/nested-quotations.js';

/** Hides the typed marks where others are drawn over them: on a screen without forced colours. */
const hidden = css`
  @media screen and (forced-colors: none) {
    ::highlight(rg-nested-mark) {
      color: transparent;
    }
  }
`;

/** The drawn marks, which can be neither clicked nor selected. */
export const nestedMarksStyles = css`
  :host {
    position: relative;
  }

  .marks span {
    position: absolute;
    pointer-events: none;
    user-select: none;
  }

  @media print, (forced-colors: active) {
    .marks {
      display: none;
    }
  }
`;

/** A text, and the marks to replace in it. */
export interface Marked {
  text: DomText;
  marks: readonly NestedMark[];
}

/**
 * Shows the marks of nested quotations as the language alternates them, and leaves the page's text as its
 * author typed it: the CSS Custom Highlight API makes the typed marks transparent without changing a node,
 * and the right ones are drawn in their places. Copied and spoken text remains the author's. Browsers
 * without that API show what was typed.
 */
export class NestedMarks implements ReactiveController {
  readonly #layer: HTMLElement;
  readonly #observer: ResizeObserver;
  #ranges: Range[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly find: () => readonly Marked[],
  ) {
    this.#layer = host.ownerDocument.createElement('div');
    this.#layer.setAttribute('aria-hidden', 'true');
    this.#layer.className = 'marks';
    this.#observer = new ResizeObserver(() => this.hostUpdated());
    host.shadowRoot!.append(this.#layer);
    host.addController(this);
    void host.ownerDocument.fonts.ready.then(() => this.hostUpdated());
    this.hostUpdated();
  }

  hostConnected() {
    this.#observer.observe(this.host);
  }

  hostUpdated() {
    const { host } = this;
    if (!host.isConnected || !('highlights' in CSS)) return;
    // with forced colours, a highlight has the system's colours and would show what it should hide
    if (matchMedia('(forced-colors: active)').matches) return;
    adoptStyles(host.getRootNode(), hidden);
    const highlight = CSS.highlights.get('rg-nested-mark') ?? new Highlight();
    this.#ranges.forEach((range) => highlight.delete(range));
    this.#ranges = [];
    const from = host.getBoundingClientRect();
    const drawn = this.find().flatMap(({ text, marks }) =>
      marks.flatMap(({ at, mark, opens }) => {
        const range = text.range(at, at + 1);
        const box = range?.getBoundingClientRect();
        // a hidden edition has a box as well
        if (!range || !box?.width || !range.startContainer.parentElement?.checkVisibility()) return [];
        this.#ranges.push(range);
        highlight.add(range);
        return [this.#mark(range, box, from, mark, opens)];
      }),
    );
    CSS.highlights.set('rg-nested-mark', highlight);
    this.#layer.replaceChildren(...drawn);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#ranges.forEach((range) => CSS.highlights?.get('rg-nested-mark')?.delete(range));
    this.#ranges = [];
  }

  /** A mark aligned to the word that it belongs to, in the font of the text. */
  #mark(range: Range, box: DOMRect, from: DOMRect, mark: string, opens: boolean): HTMLElement {
    const drawn = this.host.ownerDocument.createElement('span');
    const { fontFamily, fontSize, fontWeight, fontStyle } = getComputedStyle(
      range.startContainer.parentElement!,
    );
    Object.assign(drawn.style, { fontFamily, fontSize, fontWeight, fontStyle });
    drawn.style.insetBlockStart = `${box.top - from.top}px`;
    drawn.style.left = `${box.left - from.left}px`;
    drawn.style.width = `${box.width}px`;
    drawn.style.lineHeight = `${box.height}px`;
    drawn.style.textAlign = opens ? 'end' : 'start';
    drawn.append(mark);
    return drawn;
  }
}
