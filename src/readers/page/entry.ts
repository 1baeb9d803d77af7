import { safeAddress } from '../../records/addresses.js';
import type { Span } from '../line/spans.js';
import { DomText } from './dom-text.js';
import type { IsLabel } from './marked-labels.js';
import { entriesOf, listsIn } from './lists.js';
import { rareMarkup } from './rare-markup.js';
import type { TextHints } from '../line/plain-text.js';

/** Callback for problems that a page's author can fix. */
export type Report = (problem: { what: string; fix: string; node: Element }) => void;

/** A list entry on a page, with its text, which can be mapped back to nodes. */
export interface Entry {
  element: Element;
  text: DomText;
  /** Further list items with lines of the entry. */
  more?: readonly Element[];
}

/** Elements in an entry that match a selector. */
export const elementsIn = ({ element, more = [] }: Entry, selector: string): Element[] =>
  [element, ...more].flatMap((part) => [...part.querySelectorAll(selector)]);

/** The verbatim text of an entry. */
export const originalOf = ({ element, more = [] }: Entry): string =>
  [element, ...more].map(({ textContent }) => textContent.trim()).join('\n');

/**
 * The non-empty entries of the lists in a container; empty ones are reported and skipped.
 *
 * @param pictures Selector of content that counts in entries without text.
 * @param isLabel Tests for labels that are distinguished only by markup.
 */
export function filledEntries(
  container: Element,
  report: Report,
  pictures = 'img',
  isLabel?: IsLabel,
): Entry[] {
  return listsIn(container)
    .flatMap(entriesOf)
    .flatMap((element) => {
      const text = new DomText(element, [], isLabel, rareMarkup.module?.headingIn(element));
      if (text.text || element.querySelector(pictures)) return [{ element, text }];
      report({
        what: 'An item of the list is empty.',
        fix: 'Write something in it, or take it out.',
        node: element,
      });
      return [];
    });
}

/** Hints from an entry's markup: the span of its title, and struck-out spans. */
export const hintsIn = (entry: Entry): TextHints => ({
  ...titleIn(entry),
  ...(entry.text.struck.length && { struck: entry.text.struck }),
});

/** The title according to markup: an emphasised or linked start of the text, with other text after it. */
function titleIn({ element, text }: Entry): { title?: [number, number] } {
  // a linked picture may come before it, and a link may be around all of the entry
  const set = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, strong, b, cite, a')].find(
    (part) => part.textContent.trim() && !part.querySelector('h1, h2, h3, h4, h5, h6'),
  );
  const span = set && text.spanOf(set);
  if (!span || span[0] > 0 || set.closest('li') !== element.closest('li')) return {};
  if (beginsWithFact(text.text)) return {};
  return isTitleBefore(text.text.slice(span[1])) ? { title: span } : {};
}

/** Whether a kind of project or a period precedes the title in the same markup: "PhD: Patchwork and Precarity". */
export const beginsWithFact = (text: string): boolean => KIND.test(text) || PERIOD_BEFORE.test(text);

const KIND = /^(?:ph\.? ?d|dissertation|doctora|doktor|avhandling|post-?do[ck]|master)[\p{L}-]*\.?\s?:\s/iu;

/** A period before further words: "2021–2024 Patchwork and Precarity". */
const PERIOD_BEFORE = /^\(?\d{4} ?[–—-] ?\d{2,4}\)?[ :]+\p{L}/u;

/**
 * Whether a marked-up start can be a title, given the text after it; "POINT: Preventing …" and "Tenk Ut – …" continue.
 */
export const isTitleBefore = (rest: string): boolean =>
  rest.trim() !== '' && !/^\s*([:–—-]|[\p{Ll}\p{N}])/u.test(rest);

/** A link of an entry; without text, `start` is -1. */
export interface EntryLink {
  url: string;
  label: string;
  start: number;
}

/** The links of an entry with safe addresses. */
export function linksIn(entry: Entry): (EntryLink & { element: Element })[] {
  return elementsIn(entry, 'a[href]').flatMap((link) => {
    const url = safeAddress(link.getAttribute('href')?.replace(/^#$/, ''));
    const start = entry.text.spanOf(link)?.[0] ?? -1;
    return url ? [{ url, label: link.textContent.trim() || url, element: link, start }] : [];
  });
}

/** The title's language by markup: on an element that contains the whole title, or on the entry. */
export function languageOf({ element, text }: Entry, spans: readonly Span[]): string | undefined {
  const title = spans.find((span) => span.field === 'title');
  for (const marked of element.querySelectorAll('[lang]')) {
    const span = text.spanOf(marked);
    if (span && title && span[0] <= title.start && span[1] >= title.end)
      return marked.getAttribute('lang') || undefined;
  }
  return element.getAttribute('lang') || undefined;
}

/** Size of an image from its attributes, in CSS pixels. */
export function sizeOf(image: Element): { width?: number; height?: number } {
  const width = Number(image.getAttribute('width'));
  const height = Number(image.getAttribute('height'));
  return { ...(width > 0 && { width }), ...(height > 0 && { height }) };
}
