import { DomText } from '../page/dom-text.js';
import type { Entry } from '../page/entry.js';
import type { LiteralFacts } from '../literal/facts.js';
import { ownersOf, type Fact, type Item } from './owners.js';

/** Fields that hold the name of an entry. */
const NAMES = new Set(['title', 'name', 'text']);

type LiteralIn = (entry: Entry) => LiteralFacts | undefined;

/** Joins entries. Passed to readers as an argument, so that it is loaded only for pages with lists that need it. */
export type Joiner = (entries: readonly Entry[], literalIn: LiteralIn) => Entry[];

/**
 * Joins items that are single lines of an entry with the item where the entry starts, since some editors make each line
 * of a list item a separate item. For the evidence see {@link ownersOf}.
 *
 * @param literalIn Reads the literal facts of an entry.
 * @param factIn Reads a line of plain text as a fact, if it can be one.
 * @param mayBeLogos Whether a picture may be an entry.
 */
export function joined(
  entries: readonly Entry[],
  literalIn: LiteralIn,
  factIn: (line: string) => Fact | undefined,
  mayBeLogos = false,
): Entry[] {
  const result: Entry[] = [];
  for (let from = 0, to: number; from < entries.length; from = to) {
    const list = entries[from]!.element.parentElement;
    to = from + 1;
    while (entries[to]?.element.parentElement === list && list) to++;
    const siblings = entries.slice(from, to);
    // items with several lines, and lists that contain such items, are intact
    if (siblings.length < 2 || siblings.some(({ text }) => text.text.includes('\n'))) {
      result.push(...siblings);
      continue;
    }
    const items = siblings.map((entry) => itemOf(entry, literalIn, factIn));
    result.push(...merged(siblings, ownersOf(items, mayBeLogos)));
  }
  return result;
}

function merged(entries: readonly Entry[], owners: readonly number[]): Entry[] {
  const lines = new Map<number, Element[]>();
  for (const [at, { element }] of entries.entries()) {
    const owner = owners[at]!;
    if (owner === at) continue;
    const more = lines.get(owner) ?? [];
    more.push(element);
    lines.set(owner, more);
  }
  return entries.flatMap((entry, i) => {
    if (owners[i] !== i) return [];
    const more = lines.get(i) ?? [];
    return more.length
      ? [{ ...entry, more, text: new DomText(entry.element, more, entry.text.isLabel) }]
      : [entry];
  });
}

function itemOf(entry: Entry, literalIn: LiteralIn, factIn: (line: string) => Fact | undefined): Item {
  const { element, text } = entry;
  // items that the author named or gave data are entries
  if (isNamed(element)) return undefined;
  if (!text.text) return isPicture(element) ? 'picture' : undefined;
  const literal = literalIn(entry);
  if (literal) {
    const [field] = Object.keys(literal.values);
    return field && literal.isTaken(0) && !NAMES.has(field)
      ? { field, isMany: false, isSure: true, mayBe: true }
      : undefined;
  }
  return isTitle(entry) ? undefined : factIn(text.text);
}

const isNamed = (element: Element): boolean =>
  [...element.attributes].some(({ name }) => /^(?:id|data-(?!list|rg-text))/.test(name));

/** Whether an item consists of a picture without a name. */
const isPicture = (element: Element): boolean =>
  element.querySelectorAll('img').length === 1 &&
  !element.querySelector('a, svg, img:is([alt]:not([alt=""]), [title], [aria-label]), [aria-label]');

/** Whether a label and the text after it are marked up together, like a title. */
function isTitle({ element, text }: Entry): boolean {
  const end = text.text.search(/[:：]/) + 1;
  return [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, strong, b, cite, a')].some((marked) => {
    const span = text.spanOf(marked);
    return span !== undefined && span[0] < end && span[1] > end;
  });
}
