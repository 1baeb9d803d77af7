import { innerOfQuotation } from '../line/quotation-marks.js';
import { DomText } from '../page/dom-text.js';
import { findAttribution, readAttribution, type Attribution } from './attribution.js';
import { isInstitution } from '../words/institutions.js';
import { isPerson } from '../words/people.js';
import { placeAt } from './place.js';
import { isCited, isSource, type InnerSource } from './source-element.js';
import { tokenize } from '../words/tokens.js';

/**
 * The source in an element next to a quotation; undefined if the element has other content. An element marked up as a
 * source counts as one even if its text cannot be read.
 */
export function markedSource(element: Element): Attribution | undefined {
  const text = new DomText(element);
  const source = isSource(element) || isCited(element);
  if (!text.text) return undefined;
  const marked = titleMarked(text);
  const read =
    (marked && readAttribution(marked.text, { source: true })) ?? readAttribution(text.text, { source });
  // the title of a work alone is not an author
  const cite = element.localName === 'cite' ? element : element.querySelector('cite');
  const isWork = cite && new DomText(cite).text === text.text && cite.hasAttribute('title');
  if (isWork) return { authors: [], sourceTitle: text.text };
  // a page of a work or site, without a name and year: "<a>Keeping a diary</a> <cite>Field notes</cite>"
  if (isCited(element) && !read?.year && !isSource(element)) {
    const link = element.querySelector('a[href]');
    const title = link && !link.closest('cite') ? new DomText(link).text : '';
    if (!isPerson(title) && !isInstitution(title))
      return { authors: [], ...(title && { sourceTitle: title }) };
  }
  return read ?? (source ? { authors: [] } : undefined);
}

/**
 * The source at the end of a quotation's text, according to its words and a title marked up in it, or its number in a list
 * of the container.
 */
export function sourceAt(text: DomText, container: Element): InnerSource | undefined {
  const marked = titleMarked(text);
  const found = marked && findAttribution(marked.text);
  return found && found.start <= marked.at && found.record.sourceTitle
    ? found
    : (findAttribution(text.text) ?? lineAfterMarks(text.text) ?? numbered(text, container));
}

/** A source in the sentence that introduces a quotation: "Ness and Lund (2020, p. 3) define a berth as". */
export function sourceIn(lead: string): { record: Attribution; written: string } | undefined {
  const [, before, bracket] = /^(.*?)(\([^()]*\d{4}[^()]*\))/s.exec(lead) ?? [];
  if (!bracket) return undefined;
  const wordsIn = (text: string) => text.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const { index } of before!.matchAll(/(?<!\p{L})\p{Lu}/gu)) {
    const written = before!.slice(index) + bracket;
    const record = readAttribution(written);
    const named = new Set(record?.authors.flatMap(wordsIn));
    if (record?.year && wordsIn(before!.slice(index)).every((word) => named.has(word) || JOINS.test(word)))
      return { record, written };
  }
  return undefined;
}

const JOINS = /^(?:og|och|and|und|en|et|ja|y|al|m|fl|kolleg\w*)$/;

/** A number in square brackets behind quotation marks, perhaps with a place, and the source that it links to: "[1, p. 14]". */
function numbered(text: DomText, container: Element): InnerSource | undefined {
  const found = /\s*\[(\d{1,3})(?:[,;:]\s*([^[\]]{1,40}))?\]\.?$/.exec(text.text);
  if (!found || !innerOfQuotation(text.text.slice(0, found.index)).marked) return undefined;
  const tokens = tokenize(found[2] ?? '');
  const place = tokens[0] && placeAt(tokens, 0, tokens.length);
  const isWhole = place?.end === tokens.length;
  const link = [...text.root.querySelectorAll('a[href*="#"]')].at(-1);
  const source = link && link.textContent.includes(found[1]!) ? linkedSource(link, container) : undefined;
  return {
    start: found.index,
    record: { authors: [], ...source, ...(isWhole && { locator: place!.text }) },
  };
}

/** The entry of a list of references that a link leads to. */
function linkedSource(link: Element, container: Element): Attribution | undefined {
  const [id] = /[^#=/]*$/.exec(link.getAttribute('href')!)!;
  const target = [...container.querySelectorAll('[id], a[name]')].find(
    (part) => part.id === id || part.getAttribute('name') === id,
  );
  const entry = target?.closest('li, dd, p, td');
  if (!id || !entry || entry.contains(link)) return undefined;
  const read = readAttribution(new DomText(entry).text.replace(/^\W*\d*[\].)]?\s*/, ''));
  return read?.year ? read : undefined;
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
