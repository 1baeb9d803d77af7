import { areKeywords, entriesOf, listsIn } from '../page/lists.js';
import { navigationIn } from '../page/navigation.js';
import { cardBlocks } from './cards.js';
import { withoutFactHeadings, withoutFactTables, withoutMark } from './fact-tables.js';
import { headedBlocks } from './headings.js';
import { HEADINGS, inertDocument, namesStatus, outermost, wordsOf } from './nodes.js';
import { bulletBlocks, foldedBlocks, paragraphBlocks, termBlocks } from './others.js';
import { tableBlocks } from './tables.js';
import { areFacts } from '../words/period-alone.js';
import type { Block, BlockGroup, FoundBlocks, MadeLists } from './types.js';

/** Content that no record holds, or that a script of the page shows, so that it would be gone where records are drawn. */
const UNREADABLE =
  'iframe, object, embed, video, audio, canvas, form, input, select, textarea, button, [hidden], [aria-expanded]';

const READERS = [
  tableBlocks,
  foldedBlocks,
  headedBlocks,
  termBlocks,
  bulletBlocks,
  cardBlocks,
  paragraphBlocks,
];

/**
 * The entries of a container that are not list items, as lists with one entry in each item: rows of a table, parts that
 * fold, headings with what follows them, terms, boxes of one shape, paragraphs with an emphasised beginning. Undefined
 * where none of these is found, where it may be read in two ways, as where a list beneath may hold the entries, and where
 * it holds what no record does, such as a film or a form. The nodes are copies; the page stays as it is.
 */
export function listsFromBlocks(container: Element): MadeLists | undefined {
  if (!isReadable(container)) return undefined;
  const isTagged = areKeywords(listsIn(container));
  if (!isTagged && !listsOf(container).every(isFactList)) return undefined;
  for (const blocksOf of READERS) {
    const found = blocksOf(container);
    if (!found) continue;
    const page = inertDocument(container.ownerDocument);
    const box = page.createElement('div');
    const groups = found.groups.flatMap((group) => underStatuses(container, group, found.covered));
    for (const { heading, blocks } of groups) {
      if (heading) box.append(wrapped(page, 'h2', heading));
      const list = page.createElement('ul');
      list.append(...blocks.map((block) => itemOf(page, block, container)));
      box.append(list);
    }
    if (isTagged)
      for (const list of box.querySelectorAll('li ul, li ol')) list.replaceWith(inOneLine(page, list));
    const repeated = new Set(groups.flatMap(({ heading }) => heading ?? []));
    return { container: box, covered: found.covered, repeated };
  }
  return undefined;
}

/** The contents of a list's items, in a line. */
function inOneLine(page: Document, list: Element): HTMLElement {
  const line = page.createElement('div');
  entriesOf(list).forEach((item, i) => line.append(i ? ', ' : '', ...item.childNodes));
  return line;
}

/** The outermost items of the lists in a container that do not lead elsewhere, by list. */
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

/** Whether the items of a list are facts of one entry: all have a label, or one is a period alone. */
const isFactList = (items: readonly Element[]): boolean =>
  items.every((item) => isLabelled(wordsOf(item))) || areFacts(items.map(wordsOf), isLabelled);

/** A group of entries, or one for each heading of a status above some of them. */
function underStatuses(
  container: Element,
  group: BlockGroup,
  covered: FoundBlocks['covered'],
): readonly BlockGroup[] {
  if (group.heading) return [group];
  const starts = new Map(group.blocks.map((block) => [block.title ?? block.nodes[0], block]));
  const groups: { heading?: Element; blocks: Block[] }[] = [{ blocks: [] }];
  let isInside: Element | undefined;
  for (const element of container.querySelectorAll('*')) {
    if (covered.has(element)) isInside = element;
    const block = starts.get(element);
    if (block) groups.at(-1)!.blocks.push(block);
    else if (element.matches(HEADINGS) && namesStatus(wordsOf(element)) && !isInside?.contains(element))
      groups.push({ heading: element, blocks: [] });
  }
  const filled = groups.filter(({ blocks }) => blocks.length);
  return filled.length > 1 || filled[0]?.heading ? filled : [group];
}

/** Whether a container holds none of what is not read, but for headings that are buttons and the parts that they fold. */
function isReadable(container: Element): boolean {
  const folded = new Set<string>();
  for (const button of container.querySelectorAll(HEADINGS.replace(/,|$/g, ' > button$&'))) {
    if (wordsOf(button) !== wordsOf(button.parentElement!)) return false;
    folded.add(button.getAttribute('aria-controls') ?? '');
  }
  return [...container.querySelectorAll(UNREADABLE)].every(
    (element) =>
      (element.localName === 'button' && element.parentElement!.matches(HEADINGS)) ||
      (element.matches('[hidden]:not([aria-expanded])') && element.id !== '' && folded.has(element.id)),
  );
}

/** Whether words begin with a label. */
const isLabelled = (words: string): boolean => /^[^.:：]{1,40}[:：]/.test(words);

/** An element with copies of another's contents. */
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
  const first = (title ?? nodes[0]) as Element;
  const lang = first.closest('[lang]');
  if (lang && lang !== container && container.contains(lang)) item.lang = lang.getAttribute('lang')!;
  const id = [first, ...first.querySelectorAll('[id]')].find((element) => element.id)?.id;
  if (id) item.id = id;
  if (title) {
    const link = isInside ? title.closest('a[href]') : title.matches('a[href]') ? title : null;
    item.append(linked(page, link, wrapped(page, 'strong', title)));
  }
  if (title && nodes.length && !isRow) item.append(page.createElement('br'));
  for (const node of nodes) {
    const label = labels?.get(node);
    if (isInside && node.contains(title!))
      item.append(shown(withoutFactTables(without(title!, node as Element, page))));
    else if (isRow) item.append(' | ', ...copiesIn(page, node));
    else if (label === undefined) item.append(shown(withoutFactTables(page.importNode(node, true))));
    else item.append(lineOf(page, label, node));
  }
  // "¶" links a heading to itself
  for (const link of item.querySelectorAll('a[href^="#"]'))
    if (!/[\p{L}\p{N}]/u.test(link.textContent)) link.remove();
  return withoutMark(withoutFactHeadings(item));
}

/** An element inside a copy of the link that is around it on the page. */
function linked(page: Document, link: Element | null, element: HTMLElement): HTMLElement {
  if (!link) return element;
  const copy = page.importNode(link, false) as HTMLElement;
  copy.append(element);
  return copy;
}

/** A copy of a box without a part of it, and without the link around that part. */
function without(part: Element, box: Element, page: Document): Element {
  const found = [...box.querySelectorAll('*')];
  const copy = page.importNode(box, true);
  const copies = [...copy.querySelectorAll('*')];
  const [at, link] = [part, part.closest('a[href]')].map((element) => copies[found.indexOf(element!)]);
  at?.remove();
  link?.replaceWith(...link.childNodes);
  return copy;
}

/** A copy in which nothing is hidden. */
function shown(node: Node): Node {
  if (node.nodeType !== 1) return node;
  const element = node as Element;
  for (const part of [element, ...element.querySelectorAll('[hidden]')]) part.removeAttribute('hidden');
  return node;
}

/** A separate line: a label and the contents of a node. */
function lineOf(page: Document, label: string, node: Node): HTMLElement {
  const line = page.createElement('div');
  line.append(label, ...copiesIn(page, node));
  return line;
}
