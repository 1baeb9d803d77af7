import { areKeywords, entriesOf, listsIn } from '../page/lists.js';
import { readAllMarkup } from '../page/all-markup.js';
import { navigationIn } from '../page/navigation.js';
import { buttonsAround, byId } from './buttons.js';
import { cardBlocks } from './cards.js';
import { copyWithout } from './copy-without.js';
import { areDetails, valuesOf } from './details.js';
import { withoutFactHeadings, withoutFactTables, withoutMark } from './fact-tables.js';
import { withFieldLines } from './fields.js';
import { aroundSections, blocksApart, startOf, underStatuses } from './groups.js';
import { headedBlocks } from './headings.js';
import { holdsFactIn, inertDocument, isLabel, labelIn, outermost, wordsOf } from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import { startsApart, withoutNumbers } from './numbers.js';
import { bulletBlocks, foldedBlocks, labelledParagraphs, paragraphBlocks, termBlocks } from './others.js';
import { DomText } from '../page/dom-text.js';
import { ADDED } from '../page/page-markup.js';
import { isLabelAlone } from '../labelled/label-stems.js';
import { rememberPlace } from '../page/sources.js';
import { callsOf } from './calls-among.js';
import type { ReadPart } from './open-sections.js';
import { tableBlocks } from './tables.js';
import { entriesBesideLists, withOpenSections } from './beside-lists.js';
import { namedStatus } from '../words/statuses.js';
import { areFacts } from '../words/period-alone.js';
import type { EntryKind } from '../page/sections-apart.js';
import { withoutOthers } from './without-others.js';
import type { Block, FoundBlocks, MadeLists } from './types.js';

const READERS = [
  tableBlocks,
  foldedBlocks,
  labelledParagraphs,
  headedBlocks,
  termBlocks,
  bulletBlocks,
  cardBlocks,
  paragraphBlocks,
];

/**
 * Converts entries that are not list items into lists with one entry per item. Entries may be table rows, collapsible
 * parts, headings with the content after them, terms, boxes of the same shape, or paragraphs with an emphasised start.
 * Undefined if there are none, if the structure is ambiguous (for example if a list inside may contain the entries), or
 * if an entry has content that records cannot represent, such as a video or a form. The nodes are copies; the page
 * is unchanged.
 *
 * @param isBeside Whether lists of the container have entries, so that those of tables and of sections without lists are
 *   read with them.
 * @param kind The kind of entries; parts of the page below headings for others are left out.
 */
export function listsFromBlocks(
  container: Element,
  isBeside = false,
  kind?: EntryKind,
): MadeLists | undefined {
  readAllMarkup();
  return withoutOthers(container, kind, (rest, ...from) => listsFrom(rest, isBeside, kind, ...from));
}

/**
 * The lists made from the blocks of a container.
 *
 * @param pageNode Returns the node of the page for one of the container.
 * @param sections The parts of the page below other headings, which have been left out.
 */
function listsFrom(
  container: Element,
  isBeside: boolean,
  kind: EntryKind | undefined,
  pageNode: (node: Node) => Node,
  sections: ReadonlySet<Element>,
): MadeLists | undefined {
  const within = isBeside ? undefined : listsWithin(container, kind, pageNode);
  if (within) return within;
  const lists = listsIn(container);
  const isTagged = areKeywords(lists);
  const isOfEntries = (list: Element) => !entriesOf(list).every((item) => isLabel(labelIn(wordsOf(item))));
  const isDetailed = !isTagged && !listsOf(container).every(isFactList);
  if (!isBeside && isDetailed && !areDetails(container, lists)) return undefined;
  const readers = isBeside
    ? [(box: Element) => entriesBesideLists(box, lists.filter(isOfEntries), readPart(kind), kind)]
    : isDetailed
      ? [headedBlocks]
      : READERS;
  for (const blocksOf of readers) {
    const headed = blocksOf(container, kind, sections.size > 0);
    const mayBeBoxed = blocksOf === labelledParagraphs || (blocksOf === headedBlocks && readers === READERS);
    const boxed = headed && mayBeBoxed ? inBoxes(container, headed, blocksOf === headedBlocks, kind) : headed;
    if (!boxed) continue;
    const isAlone = kind === 'project' && !isBeside;
    const all = isAlone ? withOpenSections(container, boxed, readPart(kind)) : boxed;
    const found = kind === 'issue' ? callsOf(all) : all;
    const buttons = buttonsAround(container, found);
    if (!buttons) return undefined;
    const covered = new Set([...found.covered, ...buttons]);
    const page = inertDocument(container.ownerDocument);
    const box = page.createElement('div');
    const named = found.groups.flatMap((group) => underStatuses(container, group, covered));
    const apart = blocksApart(container, named, covered);
    const groups = named.flatMap((group) => aroundSections(group, sections, pageNode, apart));
    // years before the titles of ongoing projects are those of their starts
    const isOngoing = groups.some(({ heading }) => heading && namedStatus(wordsOf(heading)) === 'ongoing');
    for (const { heading, blocks } of groups) {
      if (heading) box.append(wrapped(page, 'h2', heading));
      const list = page.createElement('ul');
      list.append(...blocks.map((block) => itemOf(page, block, container)));
      const items = [...list.children];
      const status = heading && namedStatus(wordsOf(heading)) !== 'ongoing' ? wordsOf(heading) : undefined;
      if (!isOngoing || !heading || !startsApart(items, status)) withoutNumbers(items);
      rememberPlace(list, pageNode(startOf(blocks[0]!)));
      box.append(list);
    }
    if (isTagged)
      for (const list of box.querySelectorAll('li ul, li ol')) list.replaceWith(inOneLine(page, list));
    const repeated = new Set(groups.flatMap(({ heading }) => heading ?? []));
    return { container: box, covered, repeated };
  }
  return undefined;
}

/** Reads the entries of a section of a page. */
const readPart =
  (kind: EntryKind | undefined): ReadPart =>
  (part, isDetailed) => {
    for (const read of isDetailed ? [foldedBlocks, headedBlocks] : READERS) {
      const found = read(part, kind);
      if (found) return found;
    }
    return undefined;
  };

/** The lists made from the only collapsible part of a container, if it has several entries with facts. */
function listsWithin(
  container: Element,
  kind: EntryKind | undefined,
  pageNode: (node: Node) => Node,
): MadeLists | undefined {
  const [part, ...others] = outermost(container, 'details');
  if (!part || others.length) return undefined;
  const { copy, sourceOf } = copyWithout(part, (node) => node.parentNode === part && isSummary(node));
  const made = listsFrom(copy, false, kind, (node) => pageNode(sourceOf(node)), new Set());
  const items = made ? [...made.container.querySelectorAll(':scope > ul > li')] : [];
  // parts of one entry are without facts
  if (!made || items.length < 2 || items.filter(holdsFactIn).length * 3 < items.length * 2) return undefined;
  const pageNodes = (nodes: Iterable<Node>) => new Set([...nodes].map(sourceOf));
  return {
    ...made,
    covered: pageNodes(made.covered),
    ...(made.repeated && { repeated: pageNodes(made.repeated) as Set<Element> }),
  };
}

const isSummary = (node: Node): boolean => (node as Element).localName === 'summary';

/**
 * Boxes that are alike instead of one heading, which is that of the page, or of paragraphs, if each box holds one at most;
 * otherwise what was found.
 */
function inBoxes(container: Element, found: FoundBlocks, isHeaded: boolean, kind?: EntryKind): FoundBlocks {
  const starts = found.groups.flatMap(({ blocks }) => blocks).map(startOf);
  const boxes = isHeaded && starts.length > 1 ? undefined : cardBlocks(container, kind);
  if (!boxes) return found;
  const used = new Set<Node>();
  for (const start of starts)
    for (let at: Node | null = start; at && at !== container; at = at.parentNode)
      if (boxes.covered.has(at)) {
        if (used.has(at)) return found;
        used.add(at);
      }
  return boxes;
}

/** Joins the contents of list items into a line, separated by commas. */
function inOneLine(page: Document, list: Element): HTMLElement {
  const line = page.createElement('div');
  entriesOf(list).forEach((item, i) => line.append(i ? ', ' : '', ...item.childNodes));
  return line;
}

/** The outermost items of the lists in a container, by list, without navigation. */
function listsOf(container: Element): Element[][] {
  const isNavigation = navigationIn(container);
  const lists = new Map<Element, Element[]>();
  for (const item of outermost(container, 'li')) {
    const list = item.parentElement!;
    const others = lists.get(list);
    if (others) others.push(item);
    else if (!isNavigation(list)) lists.set(list, [item]);
  }
  return [...lists.values()];
}

/** Whether the items of a list are facts of one entry: all have a label, or one is only a period. */
function isFactList(items: readonly Element[]): boolean {
  // some labels are marked up without a colon
  const lines = items.map((item) => new DomText(item, [], isLabelAlone).text);
  return lines.every(isLabelled) || areFacts(lines, isLabelled);
}

/** Whether text starts with what may be a label, also a short form: "Hg.: Ada Moor". */
const isLabelled = (words: string): boolean =>
  labelIn(words) !== '' || /^\p{Lu}\p{Ll}{0,5}\.[:：]/u.test(words);

/** A new element with copies of another element's content. */
function wrapped(page: Document, name: string, element: Element): HTMLElement {
  const copy = page.createElement(name);
  copy.append(...copiesIn(page, element));
  return copy;
}

const copiesIn = (page: Document, node: Node): Node[] =>
  [...node.childNodes].map((child) => page.importNode(child, true));

function itemOf(
  page: Document,
  { title, nodes, labels, isRow, isInside }: Block,
  container: Element,
): HTMLElement {
  const item = page.createElement('li');
  const start = (title ?? nodes[0])!;
  // a line of text has no attributes
  const first = start.nodeType === 1 ? (start as Element) : undefined;
  const lang = (first ?? start.parentElement!).closest('[lang]');
  if (lang && lang !== container && container.contains(lang)) item.lang = lang.getAttribute('lang')!;
  const isId = (part: Element) => part.id && !part.closest('svg');
  const id = first && [first, ...first.querySelectorAll('[id]')].find(isId)?.id;
  if (id) item.id = id;
  if (title) {
    const link = isInside ? title.closest('a[href]') : title.matches('a[href]') ? title : null;
    const emphasis = wrapped(page, 'strong', title);
    emphasis.toggleAttribute(ADDED);
    item.append(linked(page, link, emphasis));
  }
  if (title && nodes.length && !isRow) item.append(page.createElement('br'));
  for (const node of nodes) {
    const label = labels?.get(node);
    if (isInside && node.contains(title!))
      item.append(shown(withoutFactTables(without(title!, node as Element, page))));
    else if (isRow) item.append(' | ', ...copiesIn(page, node));
    else if ((node as Element).localName === 'li') item.append(...copiesIn(page, node));
    else if (label === undefined) item.append(shown(withoutFactTables(page.importNode(node, true))));
    else item.append(lineOf(page, label, node));
  }
  for (const inner of item.querySelectorAll('li')) {
    const values = valuesOf(inner);
    const lines = values ? entriesOf(values).map(wordsOf) : [];
    // values on lines of their own may be lines of the entry
    if (
      lines.length &&
      lines.every((line) => line.length < 80 && !/[,;:]/.test(line)) &&
      !values!.querySelector('ul, ol')
    )
      values!.replaceWith(inOneLine(page, values!));
  }
  // removes links from a heading to itself, such as "¶" or "Permalink"
  for (const link of item.querySelectorAll('a[href^="#"]')) {
    const title = link.getAttribute('href') === `#${id}` && link.closest(`strong, ${HEADINGS}`);
    const isOwn = title && wordsOf(link) !== wordsOf(title);
    if (isOwn || !/[\p{L}\p{N}]/u.test(link.textContent)) link.remove();
    // a link that reveals a part of the entry
    else if (byId(item, link.getAttribute('href')!.slice(1))) link.replaceWith(...link.childNodes);
  }
  return withoutMark(withoutFactHeadings(withFieldLines(item)));
}

/** Wraps an element in a copy of the link around it on the page, if any. */
function linked(page: Document, link: Element | null, element: HTMLElement): HTMLElement {
  if (!link) return element;
  const copy = page.importNode(link, false) as HTMLElement;
  copy.append(element);
  return copy;
}

/** A copy of a box without one of its parts and without the link around that part. */
function without(part: Element, box: Element, page: Document): Element {
  const found = [...box.querySelectorAll('*')];
  const copy = page.importNode(box, true);
  const copies = [...copy.querySelectorAll('*')];
  const [at, link] = [part, part.closest('a[href]')].map((element) => copies[found.indexOf(element!)]);
  at?.remove();
  link?.replaceWith(...link.childNodes);
  return copy;
}

/** Makes all parts of a copy visible. */
function shown(node: Node): Node {
  if (node.nodeType !== 1) return node;
  const element = node as Element;
  for (const part of [element, ...element.querySelectorAll('[hidden]')]) part.removeAttribute('hidden');
  return node;
}

/** A separate line with a label and the content of a node. */
function lineOf(page: Document, label: string, node: Node): HTMLElement {
  const line = page.createElement('div');
  line.append(label, ...copiesIn(page, node));
  return line;
}
