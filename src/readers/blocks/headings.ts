import {
  announcesIssue,
  countsOf,
  areTitles,
  holdsFactIn,
  isFilled,
  isPerson,
  isSection,
  isSectionHeading,
  namesEntries,
  namesKind,
  namesStatus,
  shapeOf,
  wordsOf,
} from './nodes.js';
import { areCallsAmongNews } from './calls-among.js';
import { HEADINGS, levelOf } from '../page/headings.js';
import type { EntryKind } from '../page/sections-apart.js';
import { belongsToPager, isPager } from '../page/navigation.js';
import { sectionOf } from '../page/section.js';
import { endsOf, withoutBackLink } from './ends.js';
import { areFunders, entriesBelowFunders } from './funder-headings.js';
import { isFact, isFactHeading, isFactTable } from './fact-tables.js';
import { areOfOneProject } from './one-project.js';
import type { Block, BlockGroup, FoundBlocks } from './types.js';

/**
 * Entries that start with a heading, in sequence or in boxes. Headings of a status form groups, and a heading for all
 * entries may come first. Under other headings that contain headings, nothing is read.
 *
 * @param isPart Whether parts of the page below other headings have been left out.
 */
export function headedBlocks(container: Element, kind?: EntryKind, isPart = false): FoundBlocks | undefined {
  const isOwn = (heading: Element) => isFilled(heading) && !belongsToPager(heading, container);
  const headings = withoutParts([...container.querySelectorAll(HEADINGS)].filter(isOwn));
  const years = new Set(yearsAbove(headings));
  const all = withoutFirst(
    headings.filter((heading) => !years.has(heading)),
    container,
    kind,
  );
  const allCounts = countIn(container, all);
  const wordsBelow = (heading: Element) =>
    blockOf(heading, container, allCounts).nodes.map(wordsOf).join(' ');
  const isOne = kind === 'project' && areOfOneProject(all, wordsBelow);
  const ends = new Set(isOne ? [] : endsOf(all, levelOf, wordsBelow));
  const groups = new Set(all.filter((heading) => namesStatus(wordsOf(heading)) && !ends.has(heading)));
  const others = all.filter((heading) => !groups.has(heading) && !ends.has(heading));
  const above = new Set(highest(others));
  const below = others.filter((heading) => !above.has(heading));
  const facts = below.filter((heading) => isFactHeading(heading) || isFact(wordsOf(heading)));
  // "Funded by: …", "Status: …" and an address, each in a heading
  const deeper = facts.length * 2 > below.length ? [] : below.filter((heading) => !facts.includes(heading));
  const sections = !isOne && areSections(above, deeper) ? above : new Set<Element>();
  const titles = sections.size ? new Set(highest(deeper)) : above;
  const counts = countIn(container, [...sections, ...titles, ...groups, ...years, ...ends]);
  const topics = topicsAbove(titles, (title) => boxOf(title, container, counts), counts);
  for (const topic of topics) titles.delete(topic);
  const [first] = titles;
  if (!first) return undefined;
  const funders = kind === 'project' && sections.size < 2 && areFunders([...titles].map(wordsOf));
  if (funders === undefined) return undefined;
  if (funders) return entriesBelowFunders([...titles], (title) => bodyBelow(title, container, counts));
  if (!areEntryTitles([...titles], (title) => boxOf(title, container, counts), wordsBelow)) return undefined;
  // table rows or collapsible parts may be the entries, and the headings their topics
  if (container.querySelector('details')) return undefined;
  const arranges = (table: Element) =>
    [...table.querySelectorAll('td')].some((cell) => [...titles].every((title) => cell.contains(title)));
  if (![...container.querySelectorAll('table')].every((table) => isFactTable(table) || arranges(table)))
    return undefined;

  const found: { heading?: Element; blocks: Block[] }[] = [];
  const covered = new Set<Node>();
  // a picture above the first heading alone is one of the page
  const leads = pictureLeads(first) && [...titles].filter(pictureLeads).length * 2 > titles.size;
  const last = [...titles].at(-1);
  let year: Element | undefined;
  for (const heading of headings) {
    if (groups.has(heading)) found.push({ heading, blocks: [] });
    if (sections.has(heading) || topics.has(heading)) found.push({ blocks: [] });
    if (years.has(heading)) covered.add((year = heading));
    if (!titles.has(heading)) continue;
    if (sections.size && !found.length) return undefined;
    const { block, nodes } = blockOf(heading, container, counts, leads, heading === last);
    if (!found.length) found.push({ blocks: [] });
    // adds the year to entries that do not mention it
    const isIncluded = !year || nodes.some((node) => wordsOf(node).includes(wordsOf(year!)));
    found.at(-1)!.blocks.push(isIncluded ? block : { ...block, nodes: [...block.nodes, year!] });
    nodes.forEach((node) => covered.add(node));
  }
  const blocks = found.flatMap((group) => group.blocks);
  // what is above a heading in its box may belong to the heading before it, which has nothing below
  const isOpen = ({ isInside }: Block, i: number) =>
    isInside && !!blocks[i - 1] && !blocks[i - 1]!.nodes.some(isFilled);
  if (blocks.some(isOpen)) return undefined;
  // headings below topics may be anything, and a topic without entries may be another part of the page
  const withFacts = blocks.filter(({ nodes }) => nodes.some(holdsFactIn));
  const isClear = found.every((group) => group.blocks.length) && withFacts.length * 3 >= blocks.length * 2;
  if (sections.size && !isClear) return undefined;
  // headings before "Contact" may be parts of one entry
  const isNamed = groups.size > 0 || headings.some((heading) => namesEntries(wordsOf(heading)));
  if (
    (isPart || ends.size) &&
    !isOne &&
    (blocks.length < 2 || !(isNamed || withFacts.length * 2 >= blocks.length))
  )
    return undefined;
  return { groups: found.filter(({ blocks }) => blocks.length) as BlockGroup[], covered };
}

const YEAR = /^(?:19|20)\d\d$/;

/** Headings that are years, unless other headings after the first are at the same or a higher level. */
function yearsAbove(headings: readonly Element[]): readonly Element[] {
  const years = headings.filter((heading) => YEAR.test(wordsOf(heading)));
  const level = Math.max(...years.map(levelOf));
  const others = headings
    .slice(headings.indexOf(years[0]!))
    .filter((heading) => !YEAR.test(wordsOf(heading)));
  return others.some((heading) => levelOf(heading) <= level) ? [] : years;
}

/** The headings of the highest level. */
function highest(headings: readonly Element[]): readonly Element[] {
  const level = headings.reduce((least, heading) => Math.min(least, levelOf(heading)), Infinity);
  return headings.filter((heading) => levelOf(heading) === level);
}

/** Headings without short repeated ones, such as "Abstract" in each entry, unless none are left. */
function withoutParts(all: readonly Element[]): readonly Element[] {
  const words = all.map(wordsOf);
  const counts = countsOf(words);
  const isLong = (text: string) => text.split(' ').length > 3 && !isSection(text);
  const single = all.filter((_, i) => {
    const text = words[i]!;
    return isLong(text) || YEAR.test(text) || counts.get(text) === 1;
  });
  return single.length ? single : all;
}

/** Headings without the first, if it only names what follows, according to its words or its content. */
function withoutFirst(all: readonly Element[], container: Element, kind?: EntryKind): readonly Element[] {
  const [first, ...others] = all;
  const [second] = others;
  const words = first ? wordsOf(first) : '';
  if (!first || namesStatus(words)) return all;
  if (!second && namesKind(words)) return [];
  if (!second || levelOf(second) < levelOf(first)) return all;
  const isAlone = others.every((heading) => levelOf(heading) > levelOf(first));
  // "Projects", and "Featured projects" above the entries
  const isAbove = others.slice(1).every((heading) => levelOf(heading) > levelOf(second));
  const isNamedTwice =
    isAlone && others[1] && (namesKind(wordsOf(second)) || (isAbove && namesEntries(wordsOf(second))));
  if (namesKind(words) || /^(?:projects|issues)$/.test(sectionOf(words) ?? ''))
    return isNamedTwice ? withoutFirst(others, container, kind) : others;
  if (announcesIssue(words)) return all;
  // the name of the group above "Projects"
  if (isNamedTwice) return withoutFirst(others, container, kind);
  if (!isAlone) return all;
  // the title of a page whose parts are statuses
  const isStatus = (heading: Element) => namesStatus(wordsOf(heading));
  const named = others.filter((heading) => !isStatus(heading));
  const persons = named.filter((heading) => isPerson(wordsOf(heading)));
  if (highest(others).some(isStatus) && !isSection(words) && persons.length * 2 <= named.length)
    return others;
  const titles = highest(named);
  const counts = countIn(container, titles);
  const boxes = titles.map((title) => boxOf(title, container, counts));
  const isAlike = boxes.every((box, i) => box !== titles[i] && shapeOf(box) === shapeOf(boxes[0]!));
  const isIssue = (title: Element) => {
    const { nodes } = blockOf(title, container, counts).block;
    return announcesIssue(wordsOf(title), nodes.map(wordsOf).join(' ').replace(wordsOf(title), '').trim());
  };
  const areMost = (found: readonly Element[]) => found.length > 1 && found.length * 3 >= titles.length * 2;
  // calls among news, in boxes
  const areCalls = kind === 'issue' && isAlike && areCallsAmongNews(boxes.map(wordsOf));
  const areEntries =
    areCalls || (isAlike && areMost(boxes.filter(holdsFactIn))) || areMost(titles.filter(isIssue));
  return areEntries && titles.length > 1 ? others : all;
}

/** Whether headings name entries rather than parts of one entry. */
function areEntryTitles(
  titles: readonly Element[],
  boxOf: (title: Element) => Element,
  wordsBelow: (title: Element) => string,
): boolean {
  const words = titles.map(wordsOf);
  const sections = titles.filter(isSectionHeading);
  return (
    areTitles(words, titles.map(wordsBelow)) &&
    // "PhD research" in a box like the others, with facts
    sections.length * 4 <= titles.length &&
    sections.every((title) => boxOf(title) !== title && holdsFactIn(boxOf(title)))
  );
}

/** For each element below the container, the number of given elements that it is or contains. */
function countIn(container: Element, elements: readonly Element[]): ReadonlyMap<Node, number> {
  const counts = new Map<Node, number>();
  for (const element of elements)
    for (let at: Element | null = element; at && at !== container; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

/** Whether headings are topics, each with several headings of entries below it. */
function areSections(titles: ReadonlySet<Element>, deeper: readonly Element[]): boolean {
  const least = [...titles].every((title) => namesEntries(wordsOf(title))) ? titles.size : titles.size * 2;
  if (deeper.length < least) return false;
  const words = deeper.map(wordsOf);
  // headings that repeat, such as "Funding" or "Participants", are parts of each entry
  return new Set(words).size > words.length / 2;
}

/**
 * Headings alone, each above a row of boxes with titles at the same level: "Funded" above cards. Empty unless all other
 * titles are in boxes of other shapes, and there are more of them.
 */
function topicsAbove(
  titles: ReadonlySet<Element>,
  boxOf: (title: Element) => Element,
  counts: ReadonlyMap<Node, number>,
): ReadonlySet<Element> {
  const isAlone = (title: Element) => wordsOf(boxOf(title)) === wordsOf(title);
  const topics = [...titles].filter((title) => {
    const next = boxOf(title).nextElementSibling;
    return isAlone(title) && !!next && !next.matches(HEADINGS) && counts.has(next);
  });
  const others = [...titles].filter((title) => !topics.includes(title));
  const shapes = new Set(others.map((title) => shapeOf(boxOf(title))));
  // an entry without facts is in a box like the others
  const areUnlike = topics.every((topic) => !shapes.has(shapeOf(boxOf(topic))));
  return new Set(others.length > topics.length && !others.some(isAlone) && areUnlike ? topics : []);
}

/** Whether a picture comes before a heading, and may belong to it. */
function pictureLeads(heading: Element): boolean {
  const before = heading.previousElementSibling;
  return !!before && isFilled(before) && !wordsOf(before);
}

/** The largest element that contains a heading but no other. */
function boxOf(title: Element, container: Element, counts: ReadonlyMap<Node, number>): Element {
  let box = title;
  for (let up = box.parentElement; up && up !== container && counts.get(up) === 1; up = up.parentElement)
    box = up;
  return box;
}

/** The nodes after a heading in its box, or up to the next heading. */
function bodyBelow(title: Element, container: Element, counts: ReadonlyMap<Node, number>): readonly Node[] {
  const { nodes } = blockOf(title, container, counts);
  const [box] = nodes;
  if (nodes.length > 1 || !box || box === title || wordsOf(box) === wordsOf(title)) return nodes.slice(1);
  const rest: Node[] = [];
  for (let at: Node = title; at !== box; at = at.parentNode!)
    for (let next = at.nextSibling; next; next = next.nextSibling) rest.push(next);
  return rest;
}

function blockOf(
  title: Element,
  container: Element,
  counts: ReadonlyMap<Node, number>,
  leads = false,
  isLast = false,
): { block: Block; nodes: readonly Node[] } {
  const box = boxOf(title, container, counts);
  if (box !== title && wordsOf(box) !== wordsOf(title)) {
    // a year or a kind above the heading
    const isFirst = wordsOf(box).startsWith(wordsOf(title));
    return { block: isFirst ? { nodes: [box] } : { title, nodes: [box], isInside: true }, nodes: [box] };
  }

  const body: Node[] = [];
  for (let next = box.nextSibling; next; next = next.nextSibling) {
    if (counts.has(next) || isPager(next)) break;
    body.push(next);
  }
  // the last picture of the body belongs to the next entry
  const isPicture = (node: Node | undefined) => !!node && isFilled(node) && !wordsOf(node);
  if (leads) {
    while (body.length && !isFilled(body.at(-1)!)) body.pop();
    if (isPicture(body.at(-1))) body.pop();
    for (let before = box.previousSibling; before; before = before.previousSibling) {
      if (isPicture(before)) body.unshift(before);
      if (isFilled(before)) break;
    }
  }
  const nodes = isLast ? withoutBackLink(body) : body;
  return { block: { title: box, nodes }, nodes: [box, ...nodes] };
}
