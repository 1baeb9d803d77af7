import type { Term } from '../../records/types.js';
import { safeAddress } from '../../records/addresses.js';
import { filledEntries } from '../page/entry.js';
import type { Entry, Report } from '../page/entry.js';
import { readTermLine } from './line.js';
import type { Joiner } from '../split-entries/join.js';
import { rememberSource } from '../page/sources.js';
import type { LiteralReader } from '../literal/reader.js';
import { inSteps } from '../work.js';
import type { Work } from '../work.js';

/**
 * Reads words and weights from list items such as "relasjonell velferd (25)". `data-weight` overrides the number in the
 * text; `data-group` on an item or its list sets the group. Never throws.
 */
export function* readTermsWith(
  container: Element,
  report: Report,
  literalReader: LiteralReader | undefined,
  join?: Joiner,
): Work<Term[]> {
  const literalIn = (entry: Entry) => literalReader?.readFacts(entry, 'term');
  const items = filledEntries(container, report);
  const filled = (join?.(items, literalIn) ?? items).filter(({ text }) => text.text);
  return yield* inSteps(filled, (entry) => {
    const { element, text } = entry;
    const literal = literalIn(entry);
    const count = literal ? undefined : trailingCount(entry);
    const term = count
      ? { text: count.word, weight: count.weight }
      : readTermLine(literal?.rest ?? text.text);
    const weight = Number(
      element.getAttribute('data-weight')?.replace(',', '.') ?? countIn(element, term.text),
    );
    if (weight > 0) term.weight = weight;
    const url = safeAddress(element.querySelector('a[href]')?.getAttribute('href'));
    if (url) term.url = url;
    const lang = element.getAttribute('lang') || element.querySelector('[lang]')?.getAttribute('lang');
    if (lang) term.lang = lang;
    const group = element.closest('[data-group]')?.getAttribute('data-group')?.trim();
    if (group) term.group = group;
    if (literal) Object.assign(term, literal.values);
    rememberSource(term, { entry: element, text, spans: [] });
    return term;
  });
}

/** The word and weight of an entry that ends with a number in a separate element: "ice" and "64%". */
function trailingCount({ element, text }: Entry): { word: string; weight: number } | undefined {
  const last = [...element.querySelectorAll('span, small, b, em, i, sup')].at(-1);
  const span = last && text.spanOf(last);
  const number = /^\(?(\d+(?:[.,]\d+)?) ?%?\)?$/.exec(last?.textContent.trim() ?? '')?.[1];
  if (!span || !number || span[1] < text.text.length || /^(?:19|20)\d\d$/.test(number)) return undefined;
  const word = text.text.slice(0, span[0]).replace(/\n/g, ' ').trim();
  const weight = Number(number.replace(',', '.'));
  return /\p{L}$/u.test(word) && weight > 0 ? { word, weight } : undefined;
}

/** The count after the word in a link's label: "ice (12 items)". */
function countIn(element: Element, word: string): string | undefined {
  const label = element.querySelector('a[aria-label]')?.getAttribute('aria-label');
  return label?.startsWith(`${word} (`)
    ? /^ \((\d+)[^\d.,)]*\)$/.exec(label.slice(word.length))?.[1]
    : undefined;
}
