import { withoutOthers } from '../blocks/without-others.js';
import { lineBoxes, linesOf } from '../blocks/inline-lines.js';
import { alikeIn, inertDocument, isFilled, isPerson, outermost, wordsOf } from '../blocks/nodes.js';
import { HEADINGS } from '../page/headings.js';
import type { MadeLists } from '../blocks/types.js';
import { rememberHeading } from './list.js';
import { areCells, partnerCards, type Card } from './cards.js';
import { isCountry } from './countries.js';
import { isShort, kindOf } from './kinds.js';
import { labelOf, picturesIn } from './logos.js';
import { isNameShaped } from './name-shaped.js';
import { partnerRows } from './rows.js';
import { rememberPlace } from '../page/sources.js';
import { isInstitution } from '../words/institutions.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';

/**
 * Converts the partners of a container without lists into lists: rows of a table with a column for names, or lines of
 * paragraphs that are names of organisations. The nodes are copies; the page is unchanged.
 */
export const listsFromPartners = (container: Element): MadeLists | undefined =>
  withoutOthers(container, 'partner', listsFrom);

function listsFrom(container: Element, pageNode: (node: Node) => Node): MadeLists | undefined {
  const page = inertDocument(container.ownerDocument);
  const box = page.createElement('div');
  const covered = new Set<Node>();
  for (const table of outermost(container, 'table')) {
    const rows = partnerRows(table);
    if (!rows) return undefined;
    covered.add(table);
    box.append(
      listOf(
        page,
        rows.map(({ item, nodes }) => itemOf(page, nodes, item)),
      ),
    );
  }
  const repeated = new Set<Element>();
  const add = (items: HTMLElement[], place: Element, heading: Element | null) => {
    const list = listOf(page, items);
    rememberPlace(list, place);
    if (heading?.matches(HEADINGS)) {
      rememberHeading(list, pageNode(heading) as Element);
      repeated.add(heading);
    }
    box.append(list);
  };
  if (!covered.size)
    for (const cards of partnerCards(container)) {
      cards.forEach((card) => covered.add(card.box));
      add(
        cards.map((card) => itemOfCard(page, card)),
        cards[0]!.box,
        (cards[0]!.isBelow && cards[0]!.heading) || null,
      );
    }
  if (!covered.size)
    for (const { boxes, names } of partnerLines(container)) {
      const [first] = boxes;
      boxes.forEach((lines) => covered.add(lines));
      if (first === container) for (const node of container.childNodes) covered.add(node);
      add(
        names.map((nodes) => itemOf(page, [nodes])),
        first!,
        first === container ? null : first!.previousElementSibling,
      );
    }
  if (repeated.size < 2) repeated.clear();
  return covered.size ? { container: box, covered, ...(box.children.length > 1 && { repeated }) } : undefined;
}

function listOf(page: Document, items: readonly HTMLElement[]): HTMLElement {
  const list = page.createElement('ul');
  list.append(...items);
  return list;
}

/** An item with copies of nodes; the parts are separated by commas. */
function itemOf(
  page: Document,
  parts: readonly (readonly (Node | string)[])[],
  data: Readonly<Record<string, string>> = {},
): HTMLElement {
  const item = page.createElement('li');
  for (const [name, value] of Object.entries(data)) item.setAttribute(name, value);
  parts.forEach((nodes, i) => {
    if (i) item.append(', ');
    item.append(...nodes.map((node) => (typeof node === 'string' ? node : page.importNode(node, true))));
  });
  return item;
}

/** An item with the logo and the lines of a partner in a box; the first is a link to its page. */
function itemOfCard(page: Document, { lines, picture, link }: Card): HTMLElement {
  const item = page.createElement('li');
  if (picture) item.append(page.importNode(picture, true), ' ');
  lines.forEach((line, i) => {
    if (i) item.append(page.createElement('br'));
    const isName = !i && !(isShort(line) && lines[1]);
    const name =
      link && !i ? (page.importNode(link, false) as Element) : page.createElement(isName ? 'h3' : 'span');
    name.append(line);
    item.append(name);
  });
  return item;
}

/** Paragraphs and boxes whose lines are all names of organisations. */
function partnerLines(container: Element): { boxes: Element[]; names: Node[][] }[] {
  // if there are logos, they are the partners, with the text next to them
  if (!picturesIn(container).every((picture, _, { length }) => length < 2 && isIllustration(picture)))
    return [];
  const runs: { boxes: Element[]; names: Node[][] }[] = [];
  for (const box of lineBoxes(container)) {
    const lines = linesOf(box);
    const last = runs.at(-1);
    if (
      box.matches(HEADINGS) ||
      box.querySelector('a[href^="mailto:"], a[href^="tel:"]') ||
      !lines.every((nodes) => isNameShaped(wordsOfLine(nodes)))
    )
      continue;
    if (lines.some(areCells)) continue;
    const isNext =
      last && !lines[1] && last.names.length === last.boxes.length && isBefore(last.boxes.at(-1)!, box);
    if (isNext) {
      last.boxes.push(box);
      last.names.push(...lines);
    } else if (lines.length) runs.push({ boxes: [box], names: lines });
  }
  const found = runs.flatMap(({ boxes, names }) => {
    const isSure = names.map((nodes) => isEvident(wordsOfLine(nodes), nodes));
    if (isFactOfBox(boxes, names)) return [];
    if (isSure.every(Boolean)) return [{ boxes, names }];
    // paragraphs in between or below are names too, if they look like names
    const from = boxes[1] ? isSure.indexOf(true) : 0;
    const to = names.findLastIndex((nodes, i) => !boxes[1] || isSure[i] || isProperName(wordsOfLine(nodes)));
    const count = to + 1 - from;
    const isMost = count > 2 && isSure.filter(Boolean).length * 3 >= count * 2;
    if (!boxes[1]) return isMost ? [{ boxes, names }] : [];
    const isName = (i: number) =>
      i >= from && (isSure[i] || (isMost && isProperName(wordsOfLine(names[i]!))));
    return boxes.flatMap((box, i) => (from >= 0 && isName(i) ? [{ boxes: [box], names: [names[i]!] }] : []));
  });
  return found.reduce((count, { names }) => count + names.length, 0) > 1 ? found : [];
}

/** Whether names are only a part of a box like the boxes beside it, such as the institutions of persons. */
function isFactOfBox([box]: readonly Element[], names: readonly Node[][]): boolean {
  // a copy of the page's element has no parent
  const parent = box!.parentElement;
  if (!parent) return false;
  const others = [...(parent.parentElement?.children ?? [])].filter(
    (other) => alikeIn([parent, other]).length === 1,
  );
  return (
    others.length > 1 && parent.localName !== 'td' && wordsOf(parent) !== names.map(wordsOfLine).join(' ')
  );
}

/** Whether a picture has no name and no link, so that it is no logo. */
const isIllustration = (picture: Element): boolean => !labelOf(picture) && !picture.closest('a[href]');

/** Whether nothing is between two siblings. */
function isBefore(box: Element, other: Element): boolean {
  let next = box.nextElementSibling;
  while (next && !isFilled(next)) next = next.nextElementSibling;
  return next === other;
}

/** Whether all words of a name have capitals, except those between them, and it is not a person's. */
const isProperName = (words: string): boolean =>
  /^\p{Lu}\S*(?: (?:i|på|of|the|for|og|och|and|und|et|de|du|des|der|av|af|van|la|le|&|\p{Lu}\S*))* \p{Lu}[^\s,]*$/u.test(
    words,
  ) &&
  (!isPerson(words) || /^\p{Lu}{2,} /u.test(words));

const wordsOfLine = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a line is an organisation, by its wording or because it is a link, perhaps with a country or role behind. */
function isEvident(words: string, nodes: readonly Node[]): boolean {
  const name = words.replace(/\s*\([^()]*\)$|,.*$/g, '');
  const [first, ...others] = nodes.filter((node) => wordsOf(node));
  if (!others.length && first?.nodeType === 1 && !(first as Element).matches('a[href]'))
    if (first.childNodes.length) return isEvident(words, [...first.childNodes]);
  const isLink = first?.nodeType === 1 && (first as Element).matches('a[href]');
  const rest = isLink
    ? wordsOfLine(others)
        .split(/[,()]|\s[–—-]\s/)
        .flatMap((part) => part.trim() || [])
    : [];
  const isFact = (part: string) => isCountry(part) || kindOf(tokenize(part)) !== undefined || isShort(part);
  return (isLink && rest.every(isFact)) || isInstitution(name) || (/^\S+$/.test(name) && isAllCapitals(name));
}
