import { css } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { PartHost } from '../../base/part-element.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { OWN_FONT } from '../../base/content/page-look.js';
import { hangMarks } from '../content/hanging-marks.js';
import type { MarkedText } from '../content/nested-quotations.js';
import { leaveRoom } from './room-for-marks.js';

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
    white-space: nowrap;
    pointer-events: none;
    user-select: none;
  }

  /* typed marks take the room of those drawn in their places */
  @media screen and (forced-colors: none) {
    slot[class^='quotation'][data-room]::slotted(:is(blockquote, p)) {
      font-family: var(--_face) !important;
    }
  }

  @media print, (forced-colors: active) {
    .marks {
      display: none;
    }
  }
`;

/**
 * Shows the marks of nested quotations as the language alternates them, and leaves the page's text as its
 * author typed it: the right ones are drawn in their places. Copied and spoken text remains the author's. Where only
 * the marks around the whole text are others of that kind, a font of empty letters, as wide as the marks that are
 * drawn, is used for those that were typed. Elsewhere the CSS Custom Highlight API makes these transparent,
 * and they keep their room; browsers without that API show what was typed.
 */
export class NestedMarks implements ReactiveController {
  readonly #layer: HTMLElement;
  readonly #observer: ResizeObserver;
  #ranges: Range[] = [];

  constructor(
    private readonly host: PartHost & LitElement & Parameters<typeof hangMarks>[0],
    private readonly find: () => readonly MarkedText[],
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
    if (!host.isConnected) return;
    // with forced colours, a highlight has the system's colours and would show what it should hide
    if (matchMedia('(forced-colors: active)').matches) return;
    const highlight =
      'highlights' in CSS ? (CSS.highlights.get('rg-nested-mark') ?? new Highlight()) : undefined;
    this.#ranges.forEach((range) => highlight?.delete(range));
    this.#ranges = [];
    const found = this.find().map((marked) => {
      const { marks, loaded } = leaveRoom(host, marked);
      if (loaded) host.waitFor(loaded.then(() => this.hostUpdated()));
      return { text: marked.text, marks, hasRoom: marks !== marked.marks };
    });
    // the mark at the beginning may be narrower now
    hangMarks(host);
    const from = host.getBoundingClientRect();
    const drawnMarks = found.flatMap(({ text, marks, hasRoom }) => {
      if (!hasRoom && !highlight) return [];
      return marks.flatMap(({ at, mark, opens }) => {
        const range = text.range(at, at + 1);
        const box = range?.getBoundingClientRect();
        // a hidden edition has a box as well
        if (!range || !box?.width || !range.startContainer.parentElement?.checkVisibility()) return [];
        if (!hasRoom) {
          this.#ranges.push(range);
          highlight!.add(range);
        }
        return [this.#mark(range, box, from, mark, opens)];
      });
    });
    if (highlight) {
      adoptStyles(host.getRootNode(), hidden);
      CSS.highlights.set('rg-nested-mark', highlight);
    }
    this.#layer.replaceChildren(...drawnMarks);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#ranges.forEach((range) => CSS.highlights?.get('rg-nested-mark')?.delete(range));
    this.#ranges = [];
  }

  /** A mark aligned to the word that it belongs to, in the font of the text. */
  #mark(range: Range, box: DOMRect, from: DOMRect, mark: string, opens: boolean): HTMLElement {
    const element = this.host.ownerDocument.createElement('span');
    const { fontFamily, fontSize, fontWeight, fontStyle, color, direction } = getComputedStyle(
      range.startContainer.parentElement!,
    );
    Object.assign(element.style, { fontFamily, fontSize, fontWeight, fontStyle, color });
    // the font of empty letters would leave the drawn mark blank as well
    element.style.fontFamily = fontFamily.replace(OWN_FONT, '');
    element.style.insetBlockStart = `${box.top - from.top}px`;
    element.style.lineHeight = `${box.height}px`;
    if (opens === (direction === 'ltr')) element.style.right = `${from.right - box.right}px`;
    else element.style.left = `${box.left - from.left}px`;
    element.append(mark);
    return element;
  }
}
