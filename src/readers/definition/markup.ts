import { innerOfQuotation } from '../line/quotation-marks.js';
import { DomText } from '../page/dom-text.js';
import { findAttribution, readAttribution, type Attribution } from './attribution.js';
import { isSource, type InnerSource } from './source-element.js';

/**
 * The source in an element next to a quotation; undefined if the element has other content. An element marked up as a
 * source counts as one even if its text cannot be read.
 */
export function markedSource(element: Element): Attribution | undefined {
  const text = new DomText(element);
  const source = isSource(element);
  if (!text.text) return undefined;
  const marked = titleMarked(text);
  const read =
    (marked && readAttribution(marked.text, { source: true })) ?? readAttribution(text.text, { source });
  // the title of a work alone is not an author
  const cite = element.localName === 'cite' ? element : element.querySelector('cite');
  const isWork = cite && new DomText(cite).text === text.text && cite.hasAttribute('title');
  if (isWork) return { authors: [], sourceTitle: text.text };
  return read ?? (source ? { authors: [] } : undefined);
}

/** The source at the end of a quotation's text, according to its words and a title marked up in it. */
export function sourceAt(text: DomText): InnerSource | undefined {
  const marked = titleMarked(text);
  const found = marked && findAttribution(marked.text);
  return found && found.start <= marked.at && found.record.sourceTitle
    ? found
    : (findAttribution(text.text) ?? lineAfterMarks(text.text));
}

/** The last line of a text whose other lines are in quotation marks: a source, even if it cannot be read. */
function lineAfterMarks(text: string): InnerSource | undefined {
  const start = text.lastIndexOf('\n') + 1;
  const isApart =
    start > 0 && innerOfQuotation(text.slice(0, start)).marked && !/[«“”„"»]/.test(text.slice(start));
  return isApart ? { start, record: { authors: [] } } : undefined;
}

/** A text with quotation marks around a title that is marked up: `cite`, or emphasis after other words. */
function titleMarked(text: DomText): { text: string; at: number } | undefined {
  const last = [...text.root.querySelectorAll('cite, em, i')].at(-1);
  const [start, end] = (last && text.spanOf(last)) ?? [0, 0];
  if (start === 0 || end - start < 2 || /^[«“„"]/.test(text.text.slice(start))) return undefined;
  const title = text.text.slice(start, end);
  return { text: `${text.text.slice(0, start)}«${title}»${text.text.slice(end)}`, at: start };
}
