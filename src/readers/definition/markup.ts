import { DomText } from '../page/dom-text.js';
import { findAttribution, readAttribution, type Attribution } from './attribution.js';
import { isSource, type InnerSource } from './source-element.js';

/**
 * The source given by an element beside a quotation; undefined if the element is about something else. An
 * element marked up as a source is one even if its words cannot be read.
 */
export function markedSource(element: Element): Attribution | undefined {
  const text = new DomText(element);
  const source = isSource(element);
  if (!text.text) return undefined;
  const marked = titleMarked(text);
  const read =
    (marked && readAttribution(marked.text, { source: true })) ?? readAttribution(text.text, { source });
  // A work's title alone must not be taken for an author.
  const cite = element.localName === 'cite' ? element : element.querySelector('cite');
  const isWork = cite && new DomText(cite).text === text.text && cite.hasAttribute('title');
  if (isWork) return { authors: [], sourceTitle: text.text };
  return read ?? (source ? { authors: [] } : undefined);
}

/** The source at the end of a quotation's text, by its words and the title marked up in them. */
export function sourceAt(text: DomText): InnerSource | undefined {
  const marked = titleMarked(text);
  const found = marked && findAttribution(marked.text);
  return found && found.start <= marked.at && found.record.sourceTitle ? found : findAttribution(text.text);
}

/** A text with quotation marks around the title that the page sets apart in it: `cite`, or emphasis after other words. */
function titleMarked(text: DomText): { text: string; at: number } | undefined {
  const last = [...text.root.querySelectorAll('cite, em, i')].at(-1);
  const [start, end] = (last && text.spanOf(last)) ?? [0, 0];
  if (start === 0 || end - start < 2 || /^[«“„"]/.test(text.text.slice(start))) return undefined;
  const title = text.text.slice(start, end);
  return { text: `${text.text.slice(0, start)}«${title}»${text.text.slice(end)}`, at: start };
}
