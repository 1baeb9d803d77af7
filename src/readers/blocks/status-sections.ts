import { copyWithout } from './copy-without.js';
import { holdsFact, namesStatus, precedes, wordsOf } from './nodes.js';
import { HEADINGS, levelOf } from '../page/headings.js';
import type { Block, BlockGroup, FoundBlocks } from './types.js';

type BlocksOf = (container: Element) => FoundBlocks | undefined;

/**
 * Entries below headings of a status that have no lists of entries, where others have: "Current projects" in paragraphs,
 * "Past projects" in a list. Most entries of such a heading have facts; undefined if there are none.
 *
 * @param lists The lists of entries in the container.
 * @param readers Read the entries of a part of the page.
 */
export function statusSections(
  container: Element,
  lists: readonly Element[],
  readers: readonly BlocksOf[],
): FoundBlocks | undefined {
  const headings = [...container.querySelectorAll(HEADINGS)].filter((heading) => wordsOf(heading));
  const statuses = headings.filter((heading) => namesStatus(wordsOf(heading)));
  const sections = statuses.map((heading) => {
    const others = headings.slice(headings.indexOf(heading) + 1);
    return [heading, others.find((other) => levelOf(other) <= levelOf(heading))] as const;
  });
  const isIn = (list: Element, [from, to]: (typeof sections)[number]) =>
    precedes(from, list) && (!to || precedes(list, to));
  const withLists = (section: (typeof sections)[number]) => lists.some((list) => isIn(list, section));
  const open = sections.filter((section) => !withLists(section));
  if (!open.length || open.length === sections.length) return undefined;
  const groups: BlockGroup[] = [];
  const covered = new Set<Node>();
  for (const [from, to] of open) {
    const found = blocksBetween(container, from, to, readers);
    if (!found) continue;
    groups.push(...found.groups);
    for (const node of found.covered) covered.add(node);
  }
  return groups.length ? { groups, covered } : undefined;
}

/** The entries after a heading and before another, read in a copy of the container without the rest. */
function blocksBetween(
  container: Element,
  from: Element,
  to: Element | undefined,
  readers: readonly BlocksOf[],
): FoundBlocks | undefined {
  const { copy, sourceOf } = copyWithout(container, (node) => {
    const isAround = node.contains(from) || (to !== undefined && node.contains(to));
    const isOutside = precedes(node, from) || (to !== undefined && precedes(to, node));
    return node === from || node === to || (!isAround && isOutside);
  });
  const ofPage = ({ title, nodes, labels, ...others }: Block): Block => ({
    ...others,
    ...(title && { title: sourceOf(title) }),
    nodes: nodes.map(sourceOf),
    ...(labels && { labels: new Map([...labels].map(([node, label]) => [sourceOf(node), label])) }),
  });
  for (const read of readers) {
    const found = read(copy);
    if (!found) continue;
    const blocks = found.groups.flatMap((group) => group.blocks);
    const withFacts = blocks.filter(({ nodes }) => nodes.some((node) => holdsFact(wordsOf(node))));
    if (withFacts.length * 3 < blocks.length * 2 || found.groups.some(({ heading }) => heading))
      return undefined;
    const groups = found.groups.map((group) => ({ blocks: group.blocks.map(ofPage) }));
    return { groups, covered: new Set([...found.covered].map(sourceOf)) };
  }
  return undefined;
}
