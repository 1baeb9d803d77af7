import { ask } from '../../../readers/page/tree.js';
import { sourceOf } from '../../../readers/page/sources.js';
import type { Definition } from '../../../records/types.js';

interface Host extends HTMLElement {
  readonly records: readonly Definition[];
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Number of quotations from which their marks are not measured, since each takes time. */
const MANY = 50;

/** Room that a mark needs beside the element, as a share of the size of the text around it. */
const WIDEST = 0.8;

/**
 * Hangs the opening mark that the author typed outside the edge of the page's text, by its own width. Where a mark would
 * be cut off there, by the window or by a box that clips, it stays inside.
 */
export function hangMarks(host: Host) {
  const { records, renderRoot } = host;
  if (records.length > MANY) return;
  const isCut = !hasRoom(host);
  const widths = records.map((definition) => (isCut ? 0 : widthOfMark(definition)));
  records.forEach(({ id }, i) => {
    const style = renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.style;
    // none where the page's words are not shown: those of changes are drawn in their place
    style?.setProperty('--_hang', widths[i] === undefined ? '' : `-${widths[i]}px`);
    style?.setProperty('--_inset', isCut ? `${WIDEST}em` : '0px');
  });
}

/** Width of the mark that a quotation on the page begins with, in px; undefined where it is not shown or begins with none. */
function widthOfMark(definition: Definition): number | undefined {
  const text = sourceOf(definition)?.text;
  const at = text?.text.search(/["'„‚\p{Pi}\p{Pf}]/u);
  if (!text || at === -1 || at !== text.text.search(/\S/)) return undefined;
  return text.range(at, at + 1)?.getBoundingClientRect().width || undefined;
}

/** Whether nothing cuts off what is drawn just before the element, or just after its end. */
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
