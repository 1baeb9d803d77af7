import { HEADINGS } from './headings.js';
import { placeOf, sourceOf } from './sources.js';
import { ask, call } from './tree.js';
import { childWith, LIVE, showsOnly } from './used-children.js';
import type { Divided, IsRepeated } from './used-children.js';

/** Entries of a child among its other content, in the order of the page. */
export interface MixedContent {
  /** Parts that show only entries; a new run begins after other content. */
  runs: readonly (readonly Element[])[];
  /** The other content: above all runs, above each, and below all. */
  texts: readonly (readonly Node[])[];
  /** Index of the text that stays in the child. All others are plain text, to be copied. */
  kept: number;
}

type Parts = Pick<MixedContent, 'runs' | 'texts'>;

/** Whether a node shows nothing. */
const isEmpty = (node: Node): boolean => showsOnly(node, () => false);

/**
 * Divides children with entries. Those that show only entries are used, and so are others after the first if the view
 * repeats all that they show. The first may show other content before its entries, and an only one around them. Several
 * with headings that the view does not repeat are sections, each of which stays above its entries.
 */
export function divided(
  host: Element,
  records: readonly object[],
  entries: readonly (Node | undefined)[],
  isEntry: Division['isEntry'],
  isRepeated: IsRepeated | undefined,
): Divided {
  const holders = new Set<Node>();
  /** The entries and their ancestors. */
  const around = new Set<Node>();
  for (const entry of entries) {
    const child = childWith(host, entry);
    if (!child) continue;
    holders.add(child);
    for (let node = entry!; node !== host && !around.has(node); node = ask(node, 'parentNode')!)
      around.add(node);
  }
  const division: Division = { host, records, around, isEntry, isRepeated };
  const used = new Set<Node>();
  const result: Divided = { used, isWhole: true };
  const sections = sectionsOf(holders, division);
  if (sections) return { used, isWhole: true, ...sections };
  const [first] = holders;
  for (const child of holders) {
    if (showsOnly(child, isEntry)) {
      used.add(child);
      continue;
    }
    const parts = partsOf(child, division);
    const { runs = [], texts = [] } = parts ?? {};
    const isLeftOut = (node: Node) => isEmpty(node) || !!isRepeated?.(node as Element);
    if (child !== first && parts && texts.flat().every(isLeftOut)) used.add(child);
    else if (child === first && runs.length === 1 && texts.at(-1)!.every(isEmpty))
      Object.assign(result, { split: [child], covered: new Set(runs[0]) });
    else
      Object.assign(result, (holders.size === 1 && mixed(child as Element, division)) || { isWhole: false });
  }
  return result;
}

/** The entries of the children, and tests for nodes. */
interface Division {
  host: Element & { groupBy?: string };
  records: readonly object[];
  /** The entries and their ancestors. */
  around: ReadonlySet<Node>;
  isEntry: (element: Element) => boolean;
  isRepeated: IsRepeated | undefined;
}

/**
 * Sections that show other content above their entries and nothing below, perhaps beside children that show only entries;
 * undefined if the children are others.
 */
function sectionsOf(holders: ReadonlySet<Node>, division: Division): Partial<Divided> | undefined {
  const { host, isEntry, isRepeated } = division;
  if (holders.size < 2 || !isRepeated || (host.groupBy && host.groupBy !== 'heading')) return undefined;
  const used = new Set([...holders].filter((child) => showsOnly(child, isEntry)));
  const split = [...holders].filter((child) => !used.has(child)) as Element[];
  const all = split.map((child) => partsOf(child, { ...division, isRepeated: undefined }));
  const isSection = (parts: Parts | undefined) =>
    parts?.runs.length === 1 && parts.texts.at(-1)!.every(isEmpty) && parts.texts.flat().some(holdsHeading);
  if (!all.every(isSection)) return undefined;
  const shown = all.flatMap((parts) => parts!.texts.flat()).filter((node) => !isEmpty(node));
  if (shown.every((node) => isRepeated(node as Element))) return undefined;
  return { used, split, covered: new Set(all.flatMap((parts) => parts!.runs.flat())) };
}

/**
 * Divides a child whose entries are among other content: one of its texts stays, and everything else is covered, since
 * the view shows the entries with copies of the other texts. Undefined if two texts are more than plain text, or if
 * entries are in several runs and the view has no group for each.
 */
function mixed(child: Element, division: Division): Partial<Divided> | undefined {
  const { host, records, isRepeated } = division;
  let parts = partsOf(child, division);
  if (parts?.runs[1]) {
    if (!isRepeated || (host.groupBy && host.groupBy !== 'heading')) return undefined;
    // with one heading of the page among them, none is repeated
    parts = partsOf(child, { ...division, isRepeated: undefined });
    if (!parts || !areShared(parts.runs, records)) return undefined;
  }
  // entries in running text stay there
  const isText = (node: Node) => node.nodeType !== 1 && !isEmpty(node);
  const kept = parts?.texts.flat().some(isText) ? undefined : parts && keptOf(parts.texts, isRepeated);
  if (kept === undefined) return undefined;
  const covered = partsWithout(child, new Set(parts!.texts[kept]));
  return { split: [child], covered, mixed: { ...parts!, kept } };
}

/** The runs of entries and the texts around them; undefined if they cannot be told apart. */
function partsOf(child: Node, { host, around, isEntry, isRepeated }: Division): Parts | undefined {
  const runs: Element[][] = [];
  const lead: Node[] = [];
  const texts = [lead];
  /** Returns whether a node could be assigned. */
  const visit = (node: Node): boolean => {
    const element = node as Element;
    if (!around.has(node)) {
      const isLeftOut = node.nodeType === 1 && host.groupBy !== 'heading' && isRepeated?.(element);
      (isLeftOut ? lead : texts.at(-1)!).push(node);
      return true;
    }
    if (node.nodeType !== 1) return isEmpty(node);
    if (!showsOnly(element, isEntry))
      return (
        // an entry with a form or a film
        !isEntry(element) && !isUnsplit(element, isEntry) && [...ask(element, 'childNodes')].every(visit)
      );
    const isNext = !runs.length || !texts.at(-1)!.every(isEmpty);
    if (isNext) runs.push([]);
    // what shows nothing between two parts, such as a rule, is not needed
    const between = isNext ? [] : texts.pop()!.filter(({ nodeType }) => nodeType === 1);
    texts.push([]);
    runs.at(-1)!.push(...(between as Element[]), element);
    return true;
  };
  if (!visit(child)) return undefined;
  const heading = runs[1] ? lead.findLastIndex(isHeading) : -1;
  return { runs, texts: [lead, heading < 0 ? [] : lead.splice(heading), ...texts.slice(1)] };
}

const isHeading = (node: Node): boolean =>
  node.nodeType === 1 && call<[string], boolean>(node, 'matches', HEADINGS);

const holdsHeading = (node: Node): boolean =>
  isHeading(node) ||
  (node.nodeType === 1 && !!call<[string], Element | null>(node, 'querySelector', HEADINGS));

/**
 * Whether an element is a list or table that is not split. Lists are split if their items are entries among others, and
 * tables are split below their caption, if their rows are entries among others, and if they only arrange the page: one of
 * their cells has all entries.
 */
function isUnsplit(element: Element, isEntry: Division['isEntry']): boolean {
  // terms may be in groups
  const isItem = (child: Element): boolean =>
    isEntry(child) || (child.localName === 'div' && [...child.children].some(isEntry));
  if (/^(?:ul|ol|dl)$/.test(element.localName)) return ![...element.children].some(isItem);
  if (element.localName !== 'table') return false;
  if ([...element.children].every((part) => part.localName === 'caption' || showsOnly(part, isEntry)))
    return false;
  const rows = [...element.querySelectorAll('tr')];
  const cells = [...element.querySelectorAll('td')].filter((cell) => !isEmpty(cell));
  const isColumn = rows.length === 1 || !sharesRow(cells, element);
  const [cell, ...others] = cells.filter((each) => [...each.querySelectorAll('*')].some(isEntry));
  const isInOne =
    isColumn && !!cell && others.every((other) => cell.contains(other)) && !element.querySelector('th');
  return !isInOne && !rows.some(isEntry);
}

/** Whether a row of a table, or of a table inside it, has several of the cells. */
function sharesRow(cells: readonly Element[], table: Element): boolean {
  const rows = new Set<Element>();
  for (const cell of cells)
    for (let row = cell.closest('tr'); row && table.contains(row);) {
      if (rows.has(row)) return true;
      rows.add(row);
      row = row.parentElement?.closest('tr') ?? null;
    }
  return false;
}

/** Whether each run has records of its own, and each record is in a run. */
function areShared(runs: MixedContent['runs'], records: readonly object[]): boolean {
  const found = new Set(records.map((record) => runOf(runs, record)));
  return found.size === runs.length && !found.has(-1);
}

/** The index of the run that a record is in; -1 if it is in none. */
export function runOf(runs: MixedContent['runs'], record: object): number {
  const contains = (node: Node | undefined) =>
    runs.findIndex((parts) => parts.some((part) => !!node && call<[Node], boolean>(part, 'contains', node)));
  const run = contains(sourceOf(record)?.entry);
  return run < 0 ? contains(placeOf(record)) : run;
}

/** The index of the text that stays; undefined if there is more than one that cannot be copied. */
function keptOf(texts: MixedContent['texts'], isRepeated: IsRepeated | undefined): number | undefined {
  const all = [...texts.keys()];
  const withSome = (test: (part: Node) => boolean) => all.filter((i) => texts[i]!.some(test));
  const fixed = withSome((part) => !isEmpty(part) && !isPlainText(part));
  if (fixed.length > 1) return undefined;
  return [
    ...fixed,
    ...withSome((part) => !isEmpty(part) && !isRepeated?.(part as Element)),
    ...withSome((part) => !isEmpty(part)),
  ][0];
}

/** The largest parts of a node that contain none of the parts to keep. */
function partsWithout(node: Element, kept: ReadonlySet<Node>): Set<Element> {
  const around = new Set<Node>();
  for (const part of kept)
    for (let at: Node = part; at !== node && !around.has(at); at = ask(at, 'parentNode')!) around.add(at);
  const covered = new Set<Element>();
  const visit = (element: Element) => {
    if (kept.has(element)) return;
    if (element === node || around.has(element)) [...ask(element, 'children')].forEach(visit);
    else covered.add(element);
  };
  visit(node);
  return covered;
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements of running text, pictures and tables that arrange them, whose copies look and work alike. */
const PLAIN = names(
  'p div main section article aside header footer nav hgroup address h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption hr br span a em strong b i u s small sub sup q cite mark time abbr bdi bdo wbr dfn code img font center table caption thead tbody tfoot tr td th picture source',
);
/** Attributes of content that a script changes or reveals. */
const ACTIVE =
  /^(?:on|aria-(?:expanded|controls|haspopup|live|owns)|hidden$|tabindex|contenteditable|popover|is$|slot$)/;
const ROLES = names('heading list listitem navigation none note presentation paragraph');

/** Whether a node consists only of text, links and pictures, which a copy can show as well as the page. */
export const isPlainText = (node: Node): boolean =>
  node.nodeType === 1 &&
  !(node as Element).querySelector(LIVE) &&
  [node as Element, ...(node as Element).querySelectorAll('*')].every(isPlain);

function isPlain(element: Element): boolean {
  const { localName, attributes } = element;
  const href = element.getAttribute('href');
  return (
    // elements of Word, such as "o:p", do nothing
    (PLAIN.has(localName) || localName.includes(':')) &&
    // the script that loads a picture does not know the copy
    !(/^(?:img|source)$/.test(localName) && [...attributes].some(({ name }) => name.startsWith('data-'))) &&
    ROLES.has(element.getAttribute('role') ?? 'none') &&
    // such a link is a button
    !(href !== null && /^\s*(?:#?$|javascript:)/i.test(href)) &&
    [...attributes].every(({ name }) => !ACTIVE.test(name))
  );
}
