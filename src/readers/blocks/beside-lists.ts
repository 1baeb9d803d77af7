import { entriesOf, listsIn } from '../page/lists.js';
import { isLabel, isSection, namesEntries, precedes, wordsOf } from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import { isFactTable } from './fact-tables.js';
import { startOf } from './groups.js';
import { hasStatus, openSections, sectionMarks, statusMark, type ReadPart } from './open-sections.js';
import { isProjectFact } from './project-facts.js';
import { headsIn, tableBlocks } from './tables.js';
import { areProjectHeads } from './title-column.js';
import type { EntryKind } from '../page/sections-apart.js';
import type { BlockGroup, FoundBlocks } from './types.js';

/** Starts of heads of tables with publications and events. */
const OTHERS =
  /^(?:auth|forfa|förfa|verfa|aute|jour|tidss|zeits|doi|publ|venue|place|sted|ort$|lieu|date$|dato|datum)/i;

/**
 * Projects of lists and of other parts of the page, in order: "Current projects" in a table, "Past projects" in a list.
 * Lists below headings of other content are left out.
 *
 * @param lists The lists of entries in the container.
 * @param read Reads the entries of a section of the page.
 */
export function entriesBesideLists(
  container: Element,
  lists: readonly Element[],
  read: ReadPart,
  kind: EntryKind | undefined,
): FoundBlocks | undefined {
  const headings = [...container.querySelectorAll(HEADINGS)];
  const aboveOf = (part: Element) => headings.findLast((heading) => precedes(heading, part));
  const isOfOthers = (part: Element): boolean => {
    const above = aboveOf(part);
    const words = above ? wordsOf(above) : '';
    return isSection(words) && !namesEntries(words);
  };
  const isTable = (table: Element) =>
    areProjects(headsIn(table)) && !table.closest('li') && !isOfOthers(table);
  const tables = [...container.querySelectorAll('table')].every(isTable) ? tableBlocks(container) : undefined;
  const isOther = (table: Element) => !isTable(table) && !isFactTable(table);
  const sections = openSections(container, lists, tables?.covered ?? new Set(), read, isOther, kind);
  if (!tables && !sections) return undefined;
  const groups: BlockGroup[] = [...(tables?.groups ?? []), ...(sections?.groups ?? [])];
  const covered = new Set([...(tables?.covered ?? []), ...(sections?.covered ?? [])]);
  const marks = sectionMarks(container, kind);
  for (const list of lists) {
    if (list.closest('table') || sections?.others.has(list) || isOfOthers(list)) continue;
    const [above, mark] = [aboveOf(list), statusMark(marks.findLast((mark) => precedes(mark, list)))];
    const heading = above && mark && precedes(mark, above) ? undefined : mark;
    const blocks = entriesOf(list).flatMap((item) => (wordsOf(item) ? { nodes: [item] } : []));
    groups.push({ ...(heading && { heading }), blocks });
    for (const node of heading ? [heading, list] : [list]) covered.add(node);
  }
  return { groups: inOrder(groups), covered };
}

/** Entries with those below headings of a status of which nothing has been read. */
export function withOpenSections(container: Element, found: FoundBlocks, read: ReadPart): FoundBlocks {
  const isOther = (table: Element) => !isFactTable(table);
  const lists = listsIn(container);
  const sections = openSections(container, lists, found.covered, read, isOther, 'project', hasStatus);
  if (!sections) return found;
  const covered = new Set([...found.covered, ...sections.covered]);
  return { groups: inOrder([...found.groups, ...sections.groups]), covered };
}

/** Groups with entries, in the order of the page. */
const inOrder = (groups: readonly BlockGroup[]): BlockGroup[] =>
  groups
    .filter(({ blocks }) => blocks.length)
    .sort(({ blocks: [a] }, { blocks: [b] }) => (precedes(startOf(a!), startOf(b!)) ? -1 : 1));

/** Whether the heads of a table name projects and at least two facts, one of them of projects only. */
const areProjects = (heads: readonly string[]): boolean =>
  areProjectHeads(heads) &&
  heads.filter(isLabel).length > 1 &&
  heads.some(isProjectFact) &&
  !heads.some((head) => OTHERS.test(head));
