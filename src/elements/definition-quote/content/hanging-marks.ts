import { ask } from '../../../readers/tree.js';
import { sourceOf } from '../../../readers/sources.js';
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
  if (host.records.length > MANY) return;
  const fontSize = parseFloat(getComputedStyle(host).fontSize);
  const isCut = !hasRoom(host, WIDEST * fontSize);
  const widths = host.records.map((definition) => (isCut ? 0 : widthOfMark(host, definition)));
  host.records.forEach(({ id }, i) => {
    const width = widths[i];
    const style = figureOf(host, id)?.style;
    if (width !== undefined) style?.setProperty('--_hang', `${-width}px`);
    style?.setProperty('--_inset', isCut ? `${WIDEST}em` : '0px');
  });
}

const figureOf = (host: Host, id: string) => host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);

/** Width of the mark that a quotation begins with, in px; undefined where it is not shown or begins with none. */
function widthOfMark(host: Host, definition: Definition): number | undefined {
  const text = sourceOf(definition)?.text;
  const own = figureOf(host, definition.id)?.querySelector('blockquote p');
  const at = text ? text.text.search(/\S/) : 0;
  let range = text?.range(at, at + 1);
  if (!text && own) {
    const words = host.ownerDocument.createTreeWalker(own, NodeFilter.SHOW_TEXT).nextNode();
    if (!words?.textContent) return undefined;
    range = host.ownerDocument.createRange();
    range.setStart(words, 0);
    range.setEnd(words, 1);
  }
  return range && /[«»‹›"'\p{Pi}\p{Pf}„‚]/u.test(range.toString())
    ? range.getBoundingClientRect().width || undefined
    : undefined;
}

/** Whether nothing cuts off what is drawn just before the element. */
function hasRoom(host: HTMLElement, need: number): boolean {
  const { left, right } = host.getBoundingClientRect();
  const isLtr = getComputedStyle(host).direction === 'ltr';
  const root = host.ownerDocument.documentElement;
  if (isLtr ? left + scrollX < need : root.clientWidth - right < need) return false;
  for (let node = ask(host, 'parentElement'); node && node !== root; node = ask(node, 'parentElement')) {
    if (node.localName === 'body' || getComputedStyle(node).overflowX === 'visible') continue;
    const box = node.getBoundingClientRect();
    if (isLtr ? left - box.left < need : box.right - right < need) return false;
  }
  return true;
}
