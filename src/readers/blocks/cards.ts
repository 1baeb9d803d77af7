import { isLabelAlone } from '../labelled/label-stems.js';
import { DomText } from '../page/dom-text.js';
import {
  areTitles,
  cellsOf,
  holdsFact,
  isFilled,
  isLabel,
  isSection,
  namesEntries,
  namesStatus,
  otherHeadings,
  shapeOf,
  wordsOf,
} from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import { saysMore } from '../page/navigation.js';
import type { FoundBlocks } from './types.js';

/**
 * Entries in adjacent boxes of the same shape, without headings: each starts with a line for its title, and most
 * contain a labelled fact or a period. Below a heading that names their kind, linked titles are enough.
 */
export function cardBlocks(container: Element): FoundBlocks | undefined {
  const isNamed = [...container.querySelectorAll(HEADINGS)].some((heading) => namesEntries(wordsOf(heading)));
  const cards = cardsIn(container, isNamed);
  if (!cards.length || new Set(cards.map(shapeOf)).size > 1) return undefined;
  if (otherHeadings(container, cards).length > 1) return undefined;
  return { groups: [{ blocks: cards.map((card) => ({ nodes: [card] })) }], covered: new Set(cards) };
}

/** The innermost cards of an element. */
function cardsIn(box: Element, isNamed: boolean): readonly Element[] {
  const children = [...box.children];
  const inner = children.flatMap((child) => cardsIn(child, isNamed));
  if (inner.length) return inner;
  const shapes = new Map<string, Element[]>();
  for (const child of children)
    if (BOX.test(child.localName) && isFilled(child)) {
      const others = shapes.get(kindOf(child));
      if (others) others.push(child);
      else shapes.set(kindOf(child), [child]);
    }
  return [...shapes.values()]
    .map(fromLines)
    .filter((boxes) => areCards(boxes, isNamed))
    .flat();
}

/** Key of a box's shape; rows of a table differ by the number of their cells too. */
const kindOf = (box: Element): string =>
  shapeOf(box) + (box.localName === 'tr' ? ` ${cellsOf(box).length}` : '');

const BOX = /^(?:div|section|article|a|tr|figure|p)$/;

/** Boxes from the first with several lines; single-line paragraphs before it are skipped. */
function fromLines(boxes: readonly Element[]): readonly Element[] {
  const isLine = (box: Element) => box.localName === 'p' && !box.querySelector('br');
  const rest = boxes.slice(boxes.findIndex((box) => !isLine(box)));
  return rest.some(isLine) ? [] : rest;
}

function areCards(boxes: readonly Element[], isNamed: boolean): boolean {
  if (boxes.length < 2 || !areParts(boxes.map((box) => [...box.querySelectorAll(HEADINGS)].map(wordsOf))))
    return false;
  const lines = boxes.map((box) => new DomText(box, [], isLabelAlone).text.split('\n'));
  const titles = lines.map(([title]) => title!);
  const withFacts = lines.filter(([, ...others]) => holdsFact(others.join('\n')));
  return (
    titles.every(isTitle) &&
    new Set(titles).size === titles.length &&
    areTitles(
      titles,
      lines.map((words) => words.join('\n')),
    ) &&
    (withFacts.length * 3 >= boxes.length * 2 || (isNamed && areLinked(boxes, lines)))
  );
}

/** A date as in news. */
const DATE =
  /(?<!\d)\d{1,2}(?:\. ?\d{1,2}\.|\.? \p{L}{3,9}\.?,?) ?(?:19|20)\d\d(?! ?[–—-])|(?<!\p{L})\p{L}{3,9} \d{1,2}, (?:19|20)\d\d/u;

/**
 * Whether boxes begin with a link that is the title, and most have further text, but no date as in news. Titles such as
 * "Contact" are those of other pages.
 *
 * @param lines The lines of each box.
 */
function areLinked(boxes: readonly Element[], lines: readonly (readonly string[])[]): boolean {
  const most = (is: (others: readonly string[]) => boolean) =>
    lines.filter(([, ...others]) => is(others)).length * 2 > boxes.length;
  const isLinked = (box: Element, i: number) => {
    const link = [...box.querySelectorAll('a[href]')].find(wordsOf) ?? box;
    return link.matches('a[href]') && (link === box || wordsOf(link) === lines[i]![0]);
  };
  return (
    boxes.every(isLinked) &&
    !lines.some(([title]) => isSection(title!) || namesStatus(title!)) &&
    most((others) => others.some((line) => !saysMore(line))) &&
    !most((others) => others.some((line) => DATE.test(line)))
  );
}

/** Whether the headings in boxes are those of their parts, such as "Abstract": none is in one box only. */
function areParts(headings: readonly (readonly string[])[]): boolean {
  const boxes = new Map<string, number>();
  for (const words of headings.flatMap((inBox) => [...new Set(inBox)]))
    boxes.set(words, (boxes.get(words) ?? 0) + 1);
  return [...boxes.values()].every((count) => count > 1);
}

/** Whether a line may be a title: it does not start with a label. */
const isTitle = (line: string): boolean =>
  line.length > 2 && line.length < 300 && !isLabel(/^[^:：]*/.exec(line)![0]) && !/[:：]$/.test(line);
