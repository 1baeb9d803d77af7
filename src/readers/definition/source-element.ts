import type { DomText } from '../page/dom-text.js';
import type { Attribution } from './attribution.js';

/** A source at the end of a quotation: its start in the quotation's text, and its element, if any. */
export interface InnerSource {
  start: number;
  record: Attribution;
  element?: Element;
}

const SOURCE_CLASSES = new Set(['attribution', 'source', 'citation', 'kilde', 'kjelde', 'källa', 'quelle']);

/** Whether an element is marked up as the source of a quotation; a `footer` beside it may be that of the page. */
export const isSource = (element: Element): boolean =>
  element.matches('figcaption, cite, :is(blockquote, figure, dd, li, td, article) footer') ||
  (element.getAttribute('class') ?? '').split(/[\s_-]+/).some((word) => SOURCE_CLASSES.has(word));

/** Whether all words of an element are in a `cite`, or in a link and a `cite`. */
export function isCited(element: Element): boolean {
  const parts = [...element.querySelectorAll('a[href], cite')];
  const rest = parts.reduce((words, part) => words.replace(part.textContent, ''), element.textContent);
  const cites = parts.filter(({ localName }) => localName === 'cite');
  return parts.length < 3 && cites.length === 1 && !/[\p{L}\p{N}]/u.test(rest);
}

/** The element at the end of a quotation that is marked up as its source, and the start of its text. */
export function sourceElement(
  quotation: Element,
  text: DomText,
): { start: number; element: Element } | undefined {
  for (const element of quotation.querySelectorAll('footer, figcaption, cite, [class]')) {
    const span = isSource(element) && isBlock(element, quotation) ? text.spanOf(element) : undefined;
    if (!span || span[0] === 0 || span[1] < text.text.length) continue;
    return { start: span[0], element };
  }
  return undefined;
}

/** Whether an element is on a separate line, or after a sentence; a `cite` among words is part of a sentence. */
const isBlock = (element: Element, quotation: Element): boolean =>
  element.localName !== 'cite' ||
  (element.parentElement === quotation &&
    !!element.previousElementSibling &&
    !textOf(element.previousSibling)) ||
  /[.!?…»”"]$/.test(textOf(element.previousSibling));

/** The text of a text node, recognised by number, since nodes from another window are instances of that window's classes. */
const textOf = (node: Node | null): string => (node?.nodeType === 3 && node.textContent?.trim()) || '';
