import { css } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { PartHost } from '../../base/part-element.js';
import { adoptStyles } from '../../base/content/adopt-styles.js';
import { OWN_FONT } from '../../base/content/page-look.js';
import { hangMarks } from '../content/hanging-marks.js';
import type { MarkedText } from './nested-quotations.js';
import { leaveRoom } from './room-for-marks.js';

/** Hides the typed marks when others are drawn over them: on screen, without forced colours. */
const hidden = css`
  @media screen and (forced-colors: none) {
    ::highlight(rg-nested-mark) {
      color: transparent;
    }
  }
`;

/** Styles of the drawn marks, which can be neither clicked nor selected. */
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

  /* typed marks get the width of the marks drawn over them */
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
 * Alternates the marks of nested quotations as the language requires, without changing the page's text: the right marks
 * are drawn over the typed ones. Copied and spoken text stays as typed. If the only other such marks are those around
 * the whole text, the typed marks get a font of empty glyphs, as wide as the drawn marks. Otherwise the CSS Custom
 * Highlight API makes them transparent, and they keep their width; browsers without that API show them as typed.
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
    // with forced colours, the highlight would use system colours instead of hiding the marks
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
    // the first mark may have become narrower
    hangMarks(host);
    const from = host.getBoundingClientRect();
    const drawnMarks = found.flatMap(({ text, marks, hasRoom }) => {
      if (!hasRoom && !highlight) return [];
      return marks.flatMap(({ at, mark, opens }) => {
        const range = text.range(at, at + 1);
        const box = range?.getBoundingClientRect();
        // hidden editions have a box as well
        if (!range || !box?.width || !range.startContainer.parentElement?.checkVisibility()) return [];
        if (!hasRoom) {
          this.#ranges.push(range);
          highlight!.add(range);
        }
        return [this.#mark(range, box, from, mark, opens)];
      });
    });
    if (highlight) {
      for (const root of [host.getRootNode(), host.renderRoot]) adoptStyles(root, hidden);
      CSS.highlights.set('rg-nested-mark', highlight);
    }
    this.#layer.replaceChildren(...drawnMarks);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#ranges.forEach((range) => CSS.highlights?.get('rg-nested-mark')?.delete(range));
    this.#ranges = [];
  }

  /** A mark in the font of the text, aligned with the word it belongs to. */
  #mark(range: Range, box: DOMRect, from: DOMRect, mark: string, opens: boolean): HTMLElement {
    const element = this.host.ownerDocument.createElement('span');
    const { fontFamily, fontSize, fontWeight, fontStyle, color, direction } = getComputedStyle(
      range.startContainer.parentElement!,
    );
    Object.assign(element.style, { fontFamily, fontSize, fontWeight, fontStyle, color });
    // in the font of empty glyphs, the drawn mark would be blank
    element.style.fontFamily = fontFamily.replace(OWN_FONT, '');
    element.style.insetBlockStart = `${box.top - from.top}px`;
    element.style.lineHeight = `${box.height}px`;
    if (opens === (direction === 'ltr')) element.style.right = `${from.right - box.right}px`;
    else element.style.left = `${box.left - from.left}px`;
    element.append(mark);
    return element;
  }
}
