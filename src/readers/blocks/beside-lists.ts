import { foldLetters } from '../../records/letters.js';
import { entriesOf } from '../page/lists.js';
import { isLabel, isSection, namesEntries, precedes, wordsOf } from './nodes.js';
import { HEADINGS } from '../page/headings.js';
import { statusSections } from './status-sections.js';
import { headsIn, tableBlocks } from './tables.js';
import { areProjectHeads } from './title-column.js';
import type { Block, BlockGroup, FoundBlocks } from './types.js';

/** Starts of heads of tables with publications and events. */
const OTHERS =
  /^(?:auth|forfa|förfa|verfa|aute|jour|tidss|zeits|doi|publ|venue|place|sted|ort$|lieu|date$|dato|datum)/i;

/** Starts of heads that only tables of projects have, folded: funding, leaders, partners, acronyms and periods. */
const FACTS =
  /^(?:fund|finan|ford|rahoit|bevilg|grant|pi$|princip|lead|leder|leiar|leit|ledare|pro[sj]{0,2}e[ck]t(?:led|lei)|coord|koord|partn|acron|akron|period|varig|laufz|durat|duree|kesto|loopt)/;

/**
 * Projects of lists and of other parts of the page, in order: "Current projects" in a table, "Past projects" in a list.
 * Lists below headings of other content are left out.
 *
 * @param lists The lists of entries in the container.
 * @param readers Read the entries of a section of the page.
 */
export function entriesBesideLists(
  container: Element,
  lists: readonly Element[],
  readers: readonly ((section: Element) => FoundBlocks | undefined)[],
): FoundBlocks | undefined {
  const headings = [...container.querySelectorAll(HEADINGS)];
  const isOfOthers = (part: Element): boolean => {
    const above = headings.findLast((heading) => precedes(heading, part));
    const words = above ? wordsOf(above) : '';
    return isSection(words) && !namesEntries(words);
  };
  const tables = [...container.querySelectorAll('table')];
  const isTable = (table: Element) =>
    areProjects(headsIn(table)) && !table.closest('li') && !isOfOthers(table);
  const found = tables.every(isTable)
    ? (tableBlocks(container) ?? statusSections(container, lists, readers))
    : undefined;
  if (!found) return undefined;
  const groups: BlockGroup[] = [...found.groups];
  const covered = new Set(found.covered);
  for (const list of lists) {
    if (list.closest('table') || isOfOthers(list)) continue;
    groups.push({ blocks: entriesOf(list).flatMap((item) => (wordsOf(item) ? { nodes: [item] } : [])) });
    covered.add(list);
  }
  const startOf = ({ blocks: [first] }: BlockGroup) => (first as Block).title ?? first!.nodes[0]!;
  const filled = groups.filter(({ blocks }) => blocks.length);
  filled.sort((a, b) => (precedes(startOf(a), startOf(b)) ? -1 : 1));
  return { groups: filled, covered };
}

/** Whether the heads of a table name projects and at least two facts, one of them of projects only. */
const areProjects = (heads: readonly string[]): boolean =>
  areProjectHeads(heads) &&
  heads.filter(isLabel).length > 1 &&
  heads.some((head) => FACTS.test(foldLetters(head))) &&
  !heads.some((head) => OTHERS.test(head));
