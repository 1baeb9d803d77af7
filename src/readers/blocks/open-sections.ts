import { copyWithout } from './copy-without.js';
import { areDetails } from './details.js';
import { lineBlocks } from './line-entries.js';
import { holdsProjectFact } from './project-facts.js';
import {
  holdsFact,
  holdsFactIn,
  isFilled,
  isPerson,
  namesEntries,
  namesStatus,
  PERIOD,
  precedes,
  wordsIn,
  wordsOf,
} from './nodes.js';
import { sectionOf } from '../page/section.js';
import { HEADINGS, levelOf } from '../page/headings.js';
import { listsIn } from '../page/lists.js';
import type { EntryKind } from '../page/sections-apart.js';
import type { Block, BlockGroup, FoundBlocks } from './types.js';

/** Reads the entries of a part of a page, whose lists are details of entries. */
export type ReadPart = (part: Element, isDetailed: boolean) => FoundBlocks | undefined;

/** A part of the page from a heading that names entries, or from the start, to the heading that ends it. */
interface Section {
  from?: Element | undefined;
  to?: Element | undefined;
  /** Whether no heading above the entries ends before theirs, so that only their facts show what they are. */
  isLoose?: boolean;
}

/** Entries of sections, and the lists that hold none: details of these, and lists of other parts of the page. */
interface FoundSections extends FoundBlocks {
  others: ReadonlySet<Element>;
}

/**
 * Entries of sections of which nothing has been read, on a page where entries have been read elsewhere: "Current projects"
 * in paragraphs, "Past projects" in a list. Most entries of a section have facts; undefined if there are none.
 *
 * @param taken Lists of entries, and nodes of entries that have been read.
 * @param isOther Tests for tables that hold no entries.
 * @param isOpen Tests for sections to read.
 */
export function openSections(
  container: Element,
  lists: readonly Element[],
  taken: ReadonlySet<Node>,
  read: ReadPart,
  isOther: (table: Element) => boolean,
  kind: EntryKind | undefined,
  isOpen: (section: Section) => boolean = () => true,
): FoundSections | undefined {
  const tables = [...container.querySelectorAll('table')].filter(isOther);
  const groups: BlockGroup[] = [];
  const covered = new Set<Node>();
  const others = new Set<Element>();
  const parts = [...container.querySelectorAll(`${HEADINGS}, details`)];
  const sections = sectionsIn(container, kind);
  for (const section of sections.filter(isOpen)) {
    const isIn = (node: Node) => isWithin(node, section);
    const isTaken = (node: Node) => isIn(node) || (!!section.from && node.contains(section.from));
    if ([...taken].some(isTaken) || tables.some(isIn)) continue;
    const own = lists.filter(isIn);
    // without titles elsewhere, lists hold the entries
    if (own.length && !parts.some(isIn)) continue;
    const found = blocksIn(container, section, own.length > 0, read);
    if (!found) continue;
    const heading = hasStatus(section) ? section.from! : undefined;
    groups.push(...found.groups.map((group) => ({ ...group, ...(heading && { heading }) })));
    for (const node of [...found.covered, ...(statusMark(heading) ? [heading!] : [])]) covered.add(node);
    for (const list of own) others.add(list);
  }
  const named = sections.filter(({ isLoose }) => !isLoose);
  for (const list of lists) {
    const isNamed = named.some((section) => isWithin(list, section));
    if (
      !isNamed &&
      parts.some((part) => part.localName !== 'details' && precedes(part, list)) &&
      !hasYear(list)
    )
      others.add(list);
  }
  return groups.length ? { groups, covered, others } : undefined;
}

const hasYear = (list: Element): boolean => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(wordsOf(list));

/** Whether a section is below a heading that names a status. */
export const hasStatus = ({ from, isLoose }: Section): boolean =>
  !!from && !isLoose && namesStatus(wordsOf(from));

const isWithin = (node: Node, { from, to }: Section): boolean =>
  (!from || precedes(from, node)) && (!to || precedes(node, to)) && !(to && node.contains(to));

/** A paragraph that names a status, which the view repeats. */
export const statusMark = (mark: Element | undefined): Element | undefined =>
  mark?.localName === 'p' && namesStatus(wordsOf(mark)) ? mark : undefined;

/** The headings of a container that name entries, and paragraphs in bold that do. */
export const sectionMarks = (container: Element, kind: EntryKind | undefined): Element[] =>
  [...container.querySelectorAll(`${HEADINGS}, p`)].filter((mark) =>
    mark.localName === 'p' ? isHeadingLike(mark) : names(kind)(wordsOf(mark)),
  );

/** Whether a paragraph in bold names entries. */
function isHeadingLike(paragraph: Element): boolean {
  const words = wordsOf(paragraph);
  const [bold] = paragraph.querySelectorAll('strong, b');
  return !!bold && wordsOf(bold) === words && !paragraph.querySelector('a') && namesEntries(words);
}

/** Names of sections: calls have other readers beside lists, so only a status opens a section of theirs. */
const names = (kind: EntryKind | undefined) => (kind === 'project' ? namesEntries : namesStatus);

function sectionsIn(container: Element, kind: EntryKind | undefined): Section[] {
  const marks = sectionMarks(container, kind);
  const headings = [...container.querySelectorAll(HEADINGS)].filter((heading) => wordsOf(heading));
  const depthOf = (mark: Element) => (mark.localName === 'p' ? Infinity : levelOf(mark));
  const sections = marks.map((from, i): Section => {
    const next = marks[i + 1];
    const beside = headings.find((heading) => precedes(from, heading) && levelOf(heading) <= depthOf(from));
    if (!beside || (next && !precedes(beside, next))) return { from, to: next };
    // titles at the level of the heading above them
    return beside !== next && isNext(from, beside) ? { from, to: next, isLoose: true } : { from, to: beside };
  });
  return kind === 'project' && marks[0] ? [{ to: marks[0], isLoose: true }, ...sections] : sections;
}

/** Whether nothing is between two headings. */
function isNext(from: Element, to: Element): boolean {
  const after = (node: Node): Node => node.nextSibling ?? after(node.parentNode!);
  for (let at = after(from); at !== to; at = at.firstChild ?? after(at))
    if (!at.firstChild && isFilled(at)) return false;
  return true;
}

/** A copy of a section without the rest of the container. */
const partOf = (container: Element, { from, to }: Section) =>
  copyWithout(container, (node) => {
    const isAround = (mark: Element | undefined) => !!mark && node.contains(mark);
    const isOutside = (!!from && precedes(node, from)) || (!!to && precedes(to, node));
    return node === from || node === to || (!isAround(from) && !isAround(to) && isOutside);
  });

/** The entries of a section, if they have facts of their kind, and its lists are their details. */
function blocksIn(
  container: Element,
  section: Section,
  hasLists: boolean,
  read: ReadPart,
): FoundBlocks | undefined {
  const { copy, sourceOf } = partOf(container, section);
  const lists = listsIn(copy);
  const areFolded = lists.every((list) => list.closest('details') && !hasYear(list));
  if (hasLists && !areFolded && !areDetails(copy, lists)) return undefined;
  const found = (hasStatus(section) && !hasLists ? lineBlocks(copy) : undefined) ?? read(copy, hasLists);
  const blocks = found?.groups.flatMap((group) => group.blocks) ?? [];
  if (!found || !areEntries(blocks, section) || found.groups.some(({ heading }) => heading)) return undefined;
  const { from, to } = section;
  const isCut = (node: Node) => [from, to].some((mark) => mark && sourceOf(node).contains(mark));
  /** Nodes of the page for one of the copy; those of its content if the page has more there. */
  const ofPage = (node: Node): Node[] =>
    isCut(node) ? [...node.childNodes].flatMap(ofPage) : [sourceOf(node)];
  const blockOfPage = ({ title, nodes, labels, ...others }: Block): Block => ({
    ...others,
    ...(title && { title: sourceOf(title) }),
    nodes: nodes.flatMap(ofPage).filter((node) => node !== (title && sourceOf(title))),
    ...(labels && { labels: new Map([...labels].map(([node, label]) => [sourceOf(node), label])) }),
  });
  const groups = found.groups.map((group) => ({ blocks: group.blocks.map(blockOfPage) }));
  return { groups, covered: new Set([...found.covered].flatMap(ofPage)) };
}

/**
 * Whether most blocks have facts. Below a heading without a status, there are several, and half have facts that only
 * projects have, or periods if the heading does not name projects.
 */
function areEntries(blocks: readonly Block[], section: Section): boolean {
  // a period may be in several text nodes
  const textOf = ({ nodes }: Block) => wordsIn(nodes.map((node) => node.textContent ?? '').join(''));
  const withFacts = blocks.filter((block) => block.nodes.some(holdsFactIn) || holdsFact(textOf(block)));
  const isNamed = !section.isLoose && sectionOf(wordsOf(section.from!)) === 'projects';
  const isOfProject = isNamed ? holdsProjectFact : (node: Node) => PERIOD.test(wordsOf(node));
  const ofProjects = blocks.filter(({ nodes }) => nodes.some(isOfProject));
  const persons = blocks.filter((block) => isPerson(titleOf(block)));
  const dated = blocks.filter((block) => BEGINS_WITH_DAY.test(bodyOf(block)));
  return (
    dated.length * 2 <= blocks.length &&
    withFacts.length * 3 >= blocks.length * 2 &&
    persons.length * 2 <= blocks.length &&
    (hasStatus(section) || (blocks.length > 1 && ofProjects.length * 2 >= blocks.length))
  );
}

/** The title of a block, which may be the heading or the emphasised text in its first node. */
function titleOf({ title, nodes: [first] }: Block): string {
  if (title || first?.nodeType !== 1) return wordsOf(title ?? first!);
  const box = first as Element;
  return wordsOf(box.matches(HEADINGS) ? box : (box.querySelector(`${HEADINGS}, strong, b, a`) ?? box));
}

/** The text of a block after its title. */
function bodyOf(block: Block): string {
  const [words, title] = [block.nodes.map(wordsOf).join(' ').trim(), titleOf(block)];
  return words.startsWith(title) ? words.slice(title.length).trim() : words;
}

/** A day at the start of news and events: "12 May 2024", "3. juni 2024". */
const BEGINS_WITH_DAY =
  /^\d{1,2}(?:\. ?\d{1,2}\.|\.? \p{L}{3,9}\.?,?) ?(?:19|20)\d\d(?! ?[–—-])|^\p{L}{3,9} \d{1,2}, (?:19|20)\d\d(?! ?[–—-])/u;
