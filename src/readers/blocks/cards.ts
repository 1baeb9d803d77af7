import { isLabelAlone } from '../labelled/label-stems.js';
import { DomText } from '../page/dom-text.js';
import {
  alikeIn,
  areTitles,
  cellsOf,
  countsOf,
  holdsFact,
  holdsFactIn,
  isFilled,
  isLabel,
  isSection,
  isSectionHeading,
  labelIn,
  namesKind,
  namesEntries,
  namesStatus,
  otherHeadings,
  precedes,
  shapeOf,
  wordsOf,
} from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import { saysMore } from '../page/navigation.js';
import type { EntryKind } from '../page/sections-apart.js';
import type { Block, FoundBlocks } from './types.js';

/**
 * Entries in boxes that are alike, side by side or in several wrappers: each starts with a line for its title, or has one
 * heading, and most contain a labelled fact or a period. Below a heading that names their kind, linked titles are enough.
 */
export function cardBlocks(container: Element, kind?: EntryKind): FoundBlocks | undefined {
  const isNamed = [...container.querySelectorAll(HEADINGS)].some((heading) => namesEntries(wordsOf(heading)));
  const found = cardsIn([container], isNamed);
  const cards = found.map(({ box }) => box);
  const last = cards.at(-1);
  if (!last || alikeIn(cards).length > 1 || (kind !== 'issue' && areDated(found))) return undefined;
  const mayHead = (heading: Element) =>
    precedes(heading, last) ? !namesKind(wordsOf(heading)) : isSectionHeading(heading);
  const headings = otherHeadings(container, cards);
  const above = headings.findLast((heading) => precedes(heading, cards[0]!));
  const isOfOthers = !!above && isSectionHeading(above) && !namesEntries(wordsOf(above));
  if (isOfOthers || headings.filter(mayHead).length > 1) return undefined;
  return { groups: [{ blocks: found.map(blockOf) }], covered: new Set(cards) };
}

/** A block of a card; text above its heading belongs below. */
const blockOf = ({ box, heading, title }: Card): Block =>
  heading && !wordsOf(box).startsWith(title)
    ? { title: heading, nodes: [box], isInside: true }
    : { nodes: [box] };

/** The innermost cards of boxes that are alike, unless each outer card has only one. */
function cardsIn(boxes: readonly Element[], isNamed: boolean): readonly Card[] {
  const children = boxes.flatMap((box) => [...box.children]);
  const inner = alikeIn(children).flatMap((group) => cardsIn(group, isNamed));
  const outer = new Set<Element | null>(boxes);
  const counts = new Map<Element, number>();
  for (const { box } of inner)
    for (let at: Element | null = box; at && !outer.has(at); at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  const filled = children.filter(
    (child) => BOX.test(child.localName) && isFilled(child) && (counts.get(child) ?? 0) < 2,
  );
  const divisions = [[filled], boxes.map((box) => filled.filter((child) => child.parentElement === box))];
  for (const parts of divisions) {
    const groups = parts.flatMap(alikeIn).flatMap(rowsApart).map(fromLines);
    const own = groups.flatMap((group) => cardsAmong(group, isNamed));
    if (own.length && own.length >= inner.length) return own;
  }
  return inner;
}

/** Rows of a table by the number of their cells; other boxes together. */
function rowsApart(boxes: readonly Element[]): Element[][] {
  const rows = new Map<number, Element[]>();
  for (const box of boxes) {
    const count = box.localName === 'tr' ? cellsOf(box).length : 0;
    const others = rows.get(count);
    if (others) others.push(box);
    else rows.set(count, [box]);
  }
  return [...rows.values()];
}

const BOX = /^(?:div|section|article|a|tr|figure|p)$/;

/** Boxes from the first with several lines; single-line paragraphs before it are skipped. */
function fromLines(boxes: readonly Element[]): readonly Element[] {
  const isLine = (box: Element) => box.localName === 'p' && !box.querySelector('br');
  const rest = boxes.slice(boxes.findIndex((box) => !isLine(box)));
  return rest.some(isLine) ? [] : rest;
}

/** A box that may be an entry, with its lines and its title: its heading, or its first line. */
interface Card {
  box: Element;
  lines: readonly string[];
  title: string;
  heading?: Element;
}

/** The cards among boxes that are alike: all, or all but a few without a title or a fact; none if most are no cards. */
function cardsAmong(boxes: readonly Element[], isNamed: boolean): readonly Card[] {
  if (boxes.length < 2) return [];
  const headings = boxes.map((box) => [...box.querySelectorAll(HEADINGS)].filter(wordsOf));
  const counts = countsOf(headings.flatMap((inBox) => [...new Set(inBox.map(wordsOf))]));
  // those of parts, such as "Abstract", repeat
  const own = headings.map((inBox) => inBox.filter((heading) => counts.get(wordsOf(heading)) === 1));
  if (own.some((inBox) => inBox.length > 1)) return [];
  const cards = boxes.map((box, i): Card => {
    const lines = new DomText(box, [], isLabelAlone).text.split('\n');
    const [heading] = own[i]!;
    return { box, lines, title: heading ? wordsOf(heading) : lines[0]!, ...(heading && { heading }) };
  });
  const areHeaded = own.flat().length * 2 > boxes.length;
  const mayBe = (card: Card) => isTitle(card.title) && areHeaded === !!card.heading;
  const shapes = boxes.map(shapeOf);
  const shapeCounts = countsOf(shapes);
  const areAlike = [...shapeCounts.values()].some((count) => count * 2 > shapes.length);
  const firsts = boxes.map((box) => box.firstElementChild?.localName);
  const firstCounts = countsOf(firsts);
  // an advertisement among entries, or a line before or after them
  const isOdd = ({ box, lines }: Card, i: number) =>
    !holdsFactIn(box) &&
    ((areAlike && shapeCounts.get(shapes[i]!) === 1) ||
      (isEnd(i) && lines.length < 2 && firstCounts.get(firsts[i]) === 1));
  const isEnd = (i: number) => i === 0 || i === boxes.length - 1;
  const isMost = (found: readonly Card[]) => found.length > 1 && found.length * 2 > boxes.length;
  const all = cards.filter(mayBe);
  const even = cards.filter((card, i) => mayBe(card) && !isOdd(card, i));
  if (isMost(even) && areCards(even, false)) return even;
  return isMost(all) && areCards(all, isNamed) ? all : [];
}

function areCards(cards: readonly Card[], isNamed: boolean): boolean {
  const titles = cards.map(({ title }) => title);
  const withFacts = cards.filter(({ heading, lines: [first, ...others] }) =>
    holdsFact((heading ? [first, ...others] : others).join('\n')),
  );
  return (
    new Set(titles).size === titles.length &&
    areTitles(
      titles,
      cards.map(({ lines }) => lines.join('\n')),
    ) &&
    !cards.some(({ heading }) => heading && (isSectionHeading(heading) || namesStatus(wordsOf(heading)))) &&
    (withFacts.length * 3 >= cards.length * 2 || (isNamed && areLinked(cards)))
  );
}

/** A date as in news. */
const DATE =
  /(?<!\d)\d{1,2}(?:\. ?\d{1,2}\.|\.? \p{L}{3,9}\.?,?) ?(?:19|20)\d\d(?! ?[–—-])|(?<!\p{L})\p{L}{3,9} \d{1,2}, (?:19|20)\d\d/u;

/** Whether most cards have a line with a date and no label, as news and events do. */
const areDated = (cards: readonly Card[]): boolean =>
  cards.filter(({ lines: [, ...others] }) => others.some((line) => DATE.test(line) && !labelIn(line)))
    .length *
    2 >
  cards.length;

/**
 * Whether boxes begin with a link that is the title, and most have further text, but no date as in news. Titles such as
 * "Contact" are those of other pages.
 */
function areLinked(cards: readonly Card[]): boolean {
  const most = (is: (others: readonly string[]) => boolean) =>
    cards.filter(({ lines: [, ...others] }) => is(others)).length * 2 > cards.length;
  const isLinked = ({ box, lines }: Card) => {
    const link = [...box.querySelectorAll('a[href]')].find(wordsOf) ?? box;
    return link.matches('a[href]') && (link === box || wordsOf(link) === lines[0]);
  };
  return (
    cards.every(isLinked) &&
    !cards.some(({ title }) => isSection(title) || namesStatus(title)) &&
    most((others) => others.some((line) => !saysMore(line))) &&
    !most((others) => others.some((line) => DATE.test(line)))
  );
}

/** Whether a line may be a title: it does not start with a label. */
const isTitle = (line: string): boolean =>
  line.length > 2 && line.length < 300 && !isLabel(/^[^:：]*/.exec(line)![0]) && !/[:：]$/.test(line);
