import { DomText } from '../page/dom-text.js';
import type { Entry } from '../page/entry.js';
import type { LiteralFacts } from '../literal/facts.js';
import { ownersOf, type Fact, type Item } from './owners.js';

/** Fields that name an entry. */
const NAMES = new Set(['title', 'name', 'text']);

type LiteralIn = (entry: Entry) => LiteralFacts | undefined;

/** Joins entries; passed to readers, so that it can be fetched where a page has lists that need it. */
export type Joiner = (entries: readonly Entry[], literalIn: LiteralIn) => Entry[];

/**
 * Puts items that are single lines of an entry with the item that the entry begins with: some editors make each line
 * of a list’s item a separate item. See {@link ownersOf} for the evidence.
 *
 * @param literalIn Reads the literal facts of an entry.
 * @param factIn Reads a line in plain words as a fact, if it can be one.
 * @param mayBeLogos Whether a picture may be an entry.
 */
export function joined(
  entries: readonly Entry[],
  literalIn: LiteralIn,
  factIn: (line: string) => Fact | undefined,
  mayBeLogos = false,
): Entry[] {
  const all: Entry[] = [];
  for (let from = 0, to: number; from < entries.length; from = to) {
    const list = entries[from]!.element.parentElement;
    to = from + 1;
    while (entries[to]?.element.parentElement === list && list) to++;
    const siblings = entries.slice(from, to);
    // an item with lines is not torn, nor is the list that it is in
    if (siblings.length < 2 || siblings.some(({ text }) => text.text.includes('\n'))) {
      all.push(...siblings);
      continue;
    }
    const items = siblings.map((entry) => itemOf(entry, literalIn, factIn));
    all.push(...together(siblings, ownersOf(items, mayBeLogos)));
  }
  return all;
}

function together(entries: readonly Entry[], owners: readonly number[]): Entry[] {
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
  // an author who gives an item a name or data means it
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

/** Whether a picture is all that an item has, and nothing names it. */
const isPicture = (element: Element): boolean =>
  element.querySelectorAll('img').length === 1 &&
  !element.querySelector('a, svg, img:is([alt]:not([alt=""]), [title], [aria-label]), [aria-label]');

/** Whether the words of a label are marked up with what follows them, as those of a title are. */
function isTitle({ element, text }: Entry): boolean {
  const end = text.text.search(/[:：]/) + 1;
  return [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, strong, b, cite, a')].some((set) => {
    const span = text.spanOf(set);
    return span !== undefined && span[0] < end && span[1] > end;
  });
}
