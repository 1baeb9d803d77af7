import { DomText } from '../dom-text.js';
import { findAttribution, readAttribution, type Attribution } from './attribution.js';

/** A source that ends a quotation: where it begins in the quotation's text, and its element if it has one. */
export interface InnerSource {
  start: number;
  record: Attribution;
  element?: Element;
}

const SOURCE_CLASSES = new Set(['attribution', 'source', 'citation', 'kilde', 'kjelde', 'källa', 'quelle']);

/** Whether the markup says that an element is the source of a quotation, and no part of it. */
const isSource = (element: Element): boolean =>
  ['footer', 'figcaption', 'cite'].includes(element.localName) ||
  (element.getAttribute('class') ?? '').split(/[\s_-]+/).some((word) => SOURCE_CLASSES.has(word));

/**
 * What an element beside a quotation says of its source; undefined where it says something else. One
 * that its markup calls a source is one, also where its words cannot be read.
 */
export function markedSource(element: Element): Attribution | undefined {
  const text = new DomText(element);
  const source = isSource(element);
  if (!text.text) return undefined;
  const marked = titleMarked(text);
  const read =
    (marked && readAttribution(marked.text, { source: true })) ?? readAttribution(text.text, { source });
  // The title of a work alone is no author.
  const cite = element.localName === 'cite' ? element : element.querySelector('cite');
  const isWork = cite && new DomText(cite).text === text.text && cite.hasAttribute('title');
  if (isWork) return { authors: [], sourceTitle: text.text };
  return read ?? (source ? { authors: [] } : undefined);
}

/** The element at the end of a quotation that its markup calls the source. */
export function sourceInside(quotation: Element, text: DomText): InnerSource | undefined {
  for (const element of quotation.querySelectorAll('footer, figcaption, cite, [class]')) {
    const span = isSource(element) && isBlock(element, quotation) ? text.spanOf(element) : undefined;
    if (!span || span[0] === 0 || span[1] < text.text.length) continue;
    return { start: span[0], record: markedSource(element) ?? { authors: [] }, element };
  }
  return undefined;
}

/** Whether it is a line of its own: a `cite` among words is part of a sentence. */
const isBlock = (element: Element, quotation: Element): boolean =>
  element.localName !== 'cite' ||
  (element.parentElement === quotation &&
    !!element.previousElementSibling &&
    !isText(element.previousSibling));

/** By number: a node of another window is an instance of that window's classes. */
const isText = (node: Node | null): boolean => node?.nodeType === 3 && !!node.textContent?.trim();

/** The source that ends a quotation's text, by its words and by what is set apart as a title in them. */
export function sourceAt(text: DomText): InnerSource | undefined {
  const marked = titleMarked(text);
  const found = marked && findAttribution(marked.text);
  return found && found.start <= marked.at && found.record.sourceTitle ? found : findAttribution(text.text);
}

/** A text with quotation marks around the title that the page sets apart in it: `cite`, or emphasis behind other words. */
function titleMarked(text: DomText): { text: string; at: number } | undefined {
  const last = [...text.root.querySelectorAll('cite, em, i')].at(-1);
  const [start, end] = (last && text.spanOf(last)) ?? [0, 0];
  if (start === 0 || end - start < 2 || /^[«“„"]/.test(text.text.slice(start))) return undefined;
  const title = text.text.slice(start, end);
  return { text: `${text.text.slice(0, start)}«${title}»${text.text.slice(end)}`, at: start };
}
