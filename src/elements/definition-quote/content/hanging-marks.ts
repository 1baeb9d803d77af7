import { ask } from '../../../readers/page/tree.js';
import type { Definition } from '../../../records/types.js';
import { textOf } from './places.js';

interface Host extends HTMLElement {
  readonly records: readonly Definition[];
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Number of quotations above which marks are not measured, since each measurement takes time. */
const MANY = 50;

/** Space that a mark needs beside the element, as a fraction of the surrounding font size. */
const WIDEST = 0.8;

/**
 * Hangs the opening mark typed by the author outside the edge of the text, by the width of the mark. A mark that would
 * be cut off there, by the window or a clipping box, stays inside.
 */
export function hangMarks(host: Host) {
  const { records, renderRoot } = host;
  if (records.length > MANY) return;
  const isCut = !hasRoom(host);
  const widths = records.map((definition) => (isCut ? 0 : widthOfMark(definition)));
  records.forEach(({ id }, i) => {
    const style = renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.style;
    // undefined while the page's text is replaced by marked changes
    style?.setProperty('--_hang', widths[i] === undefined ? '' : `-${widths[i]}px`);
    style?.setProperty('--_inset', isCut ? `${WIDEST}em` : '0px');
  });
}

/**
 * Width of the mark at the start of a quotation on the page, in px; undefined if it is not on the page, or not visible.
 */
function widthOfMark(definition: Definition): number | undefined {
  const text = textOf(definition);
  const at = text?.text.search(/["'„‚\p{Pi}\p{Pf}]/u);
  if (!text || at === undefined) return undefined;
  if (at === -1 || at !== text.text.search(/\S/)) return 0;
  return text.range(at, at + 1)?.getBoundingClientRect().width || undefined;
}

/** Whether content just before the element (or just after its end) would be visible rather than cut off. */
export function hasRoom(host: Element, isAtEnd = false): boolean {
  const { fontSize, direction } = getComputedStyle(host);
  const side = (direction === 'ltr') !== isAtEnd ? 'left' : 'right';
  const edge = host.getBoundingClientRect()[side];
  for (let node = ask(host, 'parentElement'); node; node = ask(node, 'parentElement')) {
    const { localName } = node;
    const isCutting =
      localName === 'html' || (localName !== 'body' && getComputedStyle(node).overflowX !== 'visible');
    const room = Math.abs(edge - node.getBoundingClientRect()[side]);
    if (isCutting && room < WIDEST * parseFloat(fontSize)) return false;
  }
  return true;
}
