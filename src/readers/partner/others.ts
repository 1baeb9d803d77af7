import { withoutOthers } from '../blocks/without-others.js';
import { inertDocument, outermost, precedes, wordsOf } from '../blocks/nodes.js';
import { HEADINGS } from '../page/headings.js';
import { entriesOf, listsIn } from '../page/lists.js';
import { leaveOutSections } from '../page/sections-apart.js';
import { rememberPlace } from '../page/sources.js';
import type { MadeLists } from '../blocks/types.js';
import { anchorIn } from './anchor.js';
import { partnerCards, type Card } from './cards.js';
import { isCountry } from './countries.js';
import { enumerationsIn, namesInSentences } from './enumerations.js';
import { isShort, kindOf } from './kinds.js';
import { boxesOfLines, isEvident, partnerLines } from './lines.js';
import { rememberHeading } from './list.js';
import { logoReader } from './logo-units.js';
import { hostOf, picturesIn } from './logos.js';
import { partnerRows } from './rows.js';
import { tokenize } from '../words/tokens.js';

/** Partners of one part of a page. */
interface Group {
  /** The first node of them. */
  place: Element;
  /** The nodes that only contain them. */
  covered: readonly Node[];
  items: readonly HTMLElement[];
  /** The heading of their kind. */
  heading?: Element | null | undefined;
}

/**
 * Converts the partners of a container outside lists, with those of its lists, into lists: rows of a table with a column
 * for names, boxes, terms, logos, lines of paragraphs that are names of organisations, and enumerations. Undefined if
 * there are only lists or only logos. The nodes are copies; the page is unchanged.
 */
export const listsFromPartners = (container: Element): MadeLists | undefined =>
  withoutOthers(container, 'partner', listsFrom);

function listsFrom(container: Element, pageNode: (node: Node) => Node): MadeLists | undefined {
  logoReader.findSharedLabels(container);
  leaveOutSections(container, 'partner');
  const page = inertDocument(container.ownerDocument);
  const groups = groupsIn(container, page);
  if (!groups.length) return undefined;
  const box = page.createElement('div');
  const repeated = new Set<Element>();
  for (const { place, items, heading } of groups) {
    const list = page.createElement('ul');
    list.append(...items);
    rememberPlace(list, pageNode(place));
    if (heading) {
      rememberHeading(list, pageNode(heading) as Element);
      if (container.contains(heading)) repeated.add(heading);
    }
    box.append(list);
  }
  if (repeated.size < 2) repeated.clear();
  const covered = new Set(groups.flatMap((group) => group.covered));
  return { container: box, covered, ...(groups.length > 1 && { repeated }) };
}

/** The groups of partners of a container, in the order of the page; none if there are only lists or only logos. */
function groupsIn(container: Element, page: Document): Group[] {
  const groups: Group[] = [];
  const isFree = (part: Element) =>
    !groups.some(({ covered }) => covered.some((node) => node.contains(part) || part.contains(node)));
  const lists = listGroups(container, page);
  groups.push(...tableGroups(container, page), ...lists);
  if (!groups.length) groups.push(...cardGroups(container, page));
  const isSettled = groups.length > lists.length;
  groups.push(...termGroups(container, page).filter(({ place }) => isFree(place)));
  const units = logoReader.logoUnits(container);
  const boxes = boxesOfLines(container, units).filter(isFree);
  groups.push(...lineGroups(container, boxes, page));
  if (!isSettled) {
    const isOther = groups.length > lists.length;
    const logos = logoGroups(container, units.filter(isFree), page, lists.length > 0);
    if (isOther || (lists.length && logos.length)) groups.push(...logos);
  }
  if (groups.length === lists.length) groups.splice(0);
  if (!groups.length && !lists.length && !picturesIn(container).length)
    groups.push(...sentenceGroups(boxes, page));
  const isSingle = groups.reduce((count, { items }) => count + items.length, 0) < 2;
  return isSingle && !isSettled ? [] : groups.sort((a, b) => (precedes(a.place, b.place) ? -1 : 1));
}

/** The heading directly before an element. */
const headingBefore = ({ previousElementSibling: before }: Element): Element | undefined =>
  before?.matches(HEADINGS) ? before : undefined;

function tableGroups(container: Element, page: Document): Group[] {
  return outermost(container, 'table').flatMap((table) => {
    const items = partnerRows(table)?.map(({ item, nodes }) => itemOf(page, nodes, item));
    return items ? [{ place: table, covered: [table], items }] : [];
  });
}

const listGroups = (container: Element, page: Document): Group[] =>
  listsIn(container).map((list) => ({
    place: list,
    covered: [list],
    items: entriesOf(list).map((item) => page.importNode(item, true) as HTMLElement),
    heading: headingBefore(list),
  }));

const cardGroups = (container: Element, page: Document): Group[] =>
  partnerCards(container).map((cards) => ({
    place: cards[0]!.box,
    covered: cards.map(({ box }) => box),
    items: cards.map((card) => itemOfCard(page, card)),
    heading: (cards[0]!.isBelow && cards[0]!.heading) || undefined,
  }));

/** Names below terms for kinds or countries: "Public partners". */
function termGroups(container: Element, page: Document): Group[] {
  return [...container.querySelectorAll('dl')].flatMap((list) => {
    const parts = [...list.querySelectorAll('dt, dd')].filter(wordsOf);
    const names = parts.filter(({ localName }) => localName === 'dd');
    const terms = parts.filter(({ localName }) => localName === 'dt');
    const isKind = (words: string) => isCountry(words) || kindOf(tokenize(words)) !== undefined;
    const isName = (part: Element) => isEvident([...part.childNodes]);
    if (!terms.some((term) => isKind(wordsOf(term))) || names.filter(isName).length * 3 < names.length * 2)
      return [];
    const groups = terms.flatMap((heading, i) => {
      const next = terms[i + 1];
      const own = names.filter((part) => precedes(heading, part) && !(next && precedes(next, part)));
      if (!own.length || !(isKind(wordsOf(heading)) || own.every(isName))) return [];
      const items = own.map((part) => itemOf(page, [[...part.childNodes]]));
      return [{ place: own[0]!, covered: [heading, ...own], items, heading }];
    });
    return groups.length < terms.length
      ? groups
      : groups.map((group) => ({ ...group, covered: [list, ...group.covered] }));
  });
}

/** Lines that are names, and names in a line. */
function lineGroups(container: Element, boxes: readonly Element[], page: Document): Group[] {
  const found: Group[] = enumerationsIn(boxes).map(({ box, label, names, isAll }) => ({
    place: box,
    covered: isAll ? [box] : [],
    items: names.map((name) => itemNamed(page, box, name, label)),
    heading: label ? headingNamed(page, label) : headingBefore(box),
  }));
  const others = boxes.filter((box) => !found.some(({ place }) => place === box));
  for (const { boxes: parts, names } of partnerLines(others))
    found.push({
      place: parts[0]!,
      covered: parts.flatMap((part) => (part === container ? [...part.childNodes] : [part])),
      items: names.map((nodes) => itemOf(page, [nodes])),
      heading: parts[0] === container ? undefined : headingBefore(parts[0]!),
    });
  // one line may be anything
  const isAlone = found.length === 1 && found[0]!.items.length === 1 && !found[0]!.heading;
  return isAlone ? [] : found;
}

/** Logos under the same heading; beside lists, only those that lead to other sites. */
function logoGroups(
  container: Element,
  found: readonly Element[],
  page: Document,
  isBeside: boolean,
): Group[] {
  const headings = [...container.querySelectorAll(HEADINGS)].filter(wordsOf);
  const groups = new Map<Element | undefined, Element[]>();
  for (const unit of found) {
    if (!picturesIn(unit).length || (isBeside && !hostOf(anchorIn(unit)?.getAttribute('href')))) continue;
    const above = headings.findLast((heading) => precedes(heading, unit));
    groups.set(above, [...(groups.get(above) ?? []), unit]);
  }
  return [...groups].map(([above, units]) => ({
    place: units[0]!,
    covered: units,
    items: units.map((unit) => {
      const name = wordsOf(unit) ? undefined : logoReader.nameIn(unit);
      return itemOf(page, [[unit]], name ? { 'data-name': name } : {});
    }),
    heading: above && precedes(above, units[0]!) ? headingBefore(units[0]!) : undefined,
  }));
}

/** Names in sentences, which stay on the page. */
const sentenceGroups = (boxes: readonly Element[], page: Document): Group[] =>
  boxes.flatMap((box) => {
    const names = namesInSentences(box);
    const items = names.map((name) => itemNamed(page, box, name));
    return items.length ? [{ place: box, covered: [], items }] : [];
  });

function headingNamed(page: Document, words: string): Element {
  const heading = page.createElement('h3');
  heading.append(words);
  return heading;
}

/** An item with a name in a box, and its link, if the name has one. */
function itemNamed(page: Document, box: Element, name: string, label = ''): HTMLElement {
  const item = page.createElement('li');
  const link = [...box.querySelectorAll('a[href]')].find(
    (each) => wordsOf(each) && name.includes(wordsOf(each)),
  );
  const [before, after] = link ? name.split(wordsOf(link)) : [name];
  item.append(before!);
  if (link) item.append(page.importNode(link, true), after ?? '');
  if (isCountry(label)) item.setAttribute('data-country', label);
  return item;
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
