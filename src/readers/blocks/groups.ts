import { HEADINGS } from '../page/headings.js';
import { isFilled, namesStatus, precedes, wordsOf } from './nodes.js';
import type { Block, BlockGroup, FoundBlocks } from './types.js';

/** Splits a group of entries at headings of a status above them. */
export function underStatuses(
  container: Element,
  group: BlockGroup,
  covered: FoundBlocks['covered'],
): readonly BlockGroup[] {
  if (group.heading) return [group];
  const starts = new Map<Node, Block>(group.blocks.map((block) => [startOf(block), block]));
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

/** The entries that are after other content of the page. */
export function blocksApart(
  container: Element,
  groups: readonly BlockGroup[],
  covered: FoundBlocks['covered'],
): ReadonlySet<Block> {
  const headings = new Set<Node>(groups.flatMap(({ heading }) => heading ?? []));
  const all = groups.flatMap(({ blocks }) => blocks);
  const starts = new Map(all.flatMap((block) => nodesOf(block).map((node) => [node, block])));
  const apart = new Set<Block>();
  let [isAfterOther, last] = [false, undefined as Block | undefined];
  const visit = (node: Node): void => {
    if (covered.has(node)) {
      const block = starts.get(node);
      if (block && block !== last && isAfterOther) apart.add(block);
      if (block) [isAfterOther, last] = [false, block];
    } else if (!headings.has(node) && isFilled(node)) {
      if (node.childNodes.length) node.childNodes.forEach(visit);
      else isAfterOther = true;
    }
  };
  visit(container);
  return apart;
}

/** Splits a group of entries at parts of the page that have been left out between them, or that are other content. */
export function aroundSections(
  { heading, blocks }: BlockGroup,
  sections: ReadonlySet<Element>,
  pageNode: (node: Node) => Node,
  apart: ReadonlySet<Block>,
): readonly BlockGroup[] {
  const groups: { heading?: Element; blocks: Block[] }[] = [{ ...(heading && { heading }), blocks: [] }];
  for (const block of blocks) {
    const last = groups.at(-1)!.blocks.at(-1);
    const isBetween = (section: Element) =>
      last && precedes(pageNode(startOf(last)), section) && precedes(section, pageNode(startOf(block)));
    if (last && (apart.has(block) || [...sections].some(isBetween))) groups.push({ blocks: [] });
    groups.at(-1)!.blocks.push(block);
  }
  return groups;
}

/** The node that an entry begins with. */
export const startOf = ({ title, nodes }: Block): Node => title ?? nodes[0]!;

/** All nodes of an entry, with its title. */
export const nodesOf = ({ title, nodes }: Block): readonly Node[] => (title ? [title, ...nodes] : nodes);
