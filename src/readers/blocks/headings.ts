import { sectionOf } from '../page/section.js';
import { HEADINGS, isFilled, namesStatus, wordsOf } from './nodes.js';
import type { Block, BlockGroup, FoundBlocks } from './types.js';

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1] ?? 2);

/**
 * Entries that each begin with a heading, in a row or in boxes of their own. Headings of a status above them make
 * groups; under any other heading with headings below it, nothing is read.
 */
export function headedBlocks(container: Element): FoundBlocks | undefined {
  const all = [...container.querySelectorAll(HEADINGS)].filter(isFilled);
  const groups = all.filter((heading) => namesStatus(wordsOf(heading)));
  const others = all.filter((heading) => !groups.includes(heading));
  const level = Math.min(...others.map(levelOf));
  const titles = others.filter((heading) => levelOf(heading) === level);
  if (!titles.length || titles.some((heading) => sectionOf(wordsOf(heading)))) return undefined;
  if (areSections(titles, others)) return undefined;

  const found: { heading?: Element; blocks: Block[] }[] = [];
  const covered = new Set<Node>();
  const ends = new Set([...titles, ...groups]);
  const leads = pictureLeads(titles[0]!);
  for (const heading of all) {
    if (groups.includes(heading)) {
      found.push({ heading, blocks: [] });
      continue;
    }
    if (!titles.includes(heading)) continue;
    const { block, nodes } = blockOf(heading, container, ends, leads);
    if (!found.length) found.push({ blocks: [] });
    found.at(-1)!.blocks.push(block);
    nodes.forEach((node) => covered.add(node));
  }
  return { groups: found.filter(({ blocks }) => blocks.length) as BlockGroup[], covered };
}

/** Whether headings are topics, each with headings of entries below it. */
function areSections(titles: readonly Element[], all: readonly Element[]): boolean {
  const deeper = all.filter((heading) => !titles.includes(heading));
  if (deeper.length < titles.length * 2) return false;
  const words = deeper.map(wordsOf);
  // "Funding", "Participants": headings that repeat are parts of each entry
  return new Set(words).size > words.length / 2;
}

/** Whether pictures stand before the headings that they belong to. */
function pictureLeads(heading: Element): boolean {
  const before = heading.previousElementSibling;
  return !!before && isFilled(before) && !wordsOf(before);
}

function blockOf(
  title: Element,
  container: Element,
  ends: ReadonlySet<Element>,
  leads: boolean,
): { block: Block; nodes: readonly Node[] } {
  const holdsOther = (element: Element) =>
    [...ends].some((end) => end !== title && (element === end || element.contains(end)));
  let box = title;
  while (box.parentElement && box.parentElement !== container && !holdsOther(box.parentElement))
    box = box.parentElement;
  if (box !== title && wordsOf(box) !== wordsOf(title)) return { block: { nodes: [box] }, nodes: [box] };

  const body: Node[] = [];
  for (let next = box.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 1 && (ends.has(next as Element) || holdsOther(next as Element))) break;
    body.push(next);
  }
  // the last picture of what follows belongs to the next entry
  const isPicture = (node: Node | undefined) => !!node && isFilled(node) && !wordsOf(node);
  if (leads) {
    while (body.length && !isFilled(body.at(-1)!)) body.pop();
    if (isPicture(body.at(-1))) body.pop();
    for (let before = box.previousSibling; before; before = before.previousSibling) {
      if (isPicture(before)) body.unshift(before);
      if (isFilled(before)) break;
    }
  }
  return { block: { title: box, nodes: body }, nodes: [box, ...body] };
}
