import { isList, listsIn } from './lists.js';
import { sourceOf } from './sources.js';
import { ask, call } from './tree.js';
import type { Work } from '../work.js';

/** The records of an element's children, and the children they were read from. */
export interface Content<R> {
  records: readonly R[];
  /** The children whose words the records hold, or that the view places itself; all others stay visible. */
  used: ReadonlySet<Node>;
  /** Lists and other parts of a child that stays visible, whose words the records hold; they come last in it. */
  covered?: ReadonlySet<Element>;
  /** That child. */
  split?: Element;
}

/** Elements that show something without words. */
const PICTURES = /^(img|picture|svg|video|audio|iframe|object|canvas|input)$/;

/** Content that plays or is filled in where it is on the page, and that no record holds. */
export const LIVE = 'iframe,object,embed,video,audio,canvas,form,input:not([type="hidden"]),select,textarea';

/** Whether a node shows nothing outside its entries, so that nothing is lost when they are drawn elsewhere. */
function showsOnly(node: Node, isEntry: (element: Element) => boolean): boolean {
  if (node.nodeType === 3) return !node.textContent?.trim() || isEntry(node as unknown as Element);
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  if (isEntry(element)) return !call<[string], Element | null>(element, 'querySelector', LIVE);
  if (/^(?:style|script|template|noscript)$/.test(element.localName)) return true;
  return (
    !PICTURES.test(element.localName) && [...element.childNodes].every((child) => showsOnly(child, isEntry))
  );
}

/** Whether an element repeats text of the view, so that it need not be shown as well. */
export type IsRepeated = (element: Element) => boolean;

/**
 * The records of children that show nothing but their entries, and those children. The first child with entries may
 * show something else before them, such as a heading in the same box: it stays visible without its entries. Entries
 * among other text stay where they are on the page and are shown once.
 *
 * @param isEntry Which elements hold entries and nothing else; by default those the records were read from.
 * @param isRepeated Elements between lists that may be left out, such as headings that name a status.
 */
export function contentFrom<R extends object>(
  host: Element,
  records: readonly R[],
  isEntry: (element: Element) => boolean = isSourceOf(records),
  isRepeated?: IsRepeated,
): Content<R> {
  const entries = new Map(records.map((record) => [record, sourceOf(record)?.entry]));
  const { used, covered, split } = divided(host, entries.values(), isEntry, isRepeated);
  const isShown = (child: Node | undefined) => child !== undefined && (used.has(child) || child === split);
  return {
    records: records.filter((record) => isShown(childWith(host, entries.get(record)))),
    used,
    covered,
    ...(split && { split }),
  };
}

/** Children of which all is drawn elsewhere, and the child of which parts are. */
interface Divided {
  used: Set<Node>;
  covered: Set<Element>;
  split?: Element;
  /** Whether that is true of all children with entries. */
  isWhole: boolean;
}

function divided(
  host: Element,
  entries: Iterable<Node | undefined>,
  isEntry: (element: Element) => boolean,
  isRepeated: IsRepeated = () => false,
): Divided {
  const holders = new Set<Node>();
  /** The entries and all nodes around them. */
  const around = new Set<Node>();
  for (const entry of entries) {
    const child = childWith(host, entry);
    if (!child) continue;
    holders.add(child);
    for (let node = entry!; node !== host && !around.has(node); node = ask(node, 'parentNode')!)
      around.add(node);
  }
  const result: Divided = { used: new Set(), covered: new Set(), isWhole: true };
  let isFirst = true;
  for (const child of holders) {
    const parts = showsOnly(child, isEntry) ? undefined : partsOf(child, around, isEntry, isRepeated);
    if (parts === undefined || (parts.isAlone && !isFirst)) result.used.add(child);
    else if (parts.covered.size && isFirst) Object.assign(result, { covered: parts.covered, split: child });
    else result.isWhole = false;
    isFirst = false;
  }
  return result;
}

/**
 * The largest parts of a node that show nothing but entries; none if something else follows the first of them.
 * `isAlone`: nothing else is shown but what the view repeats.
 */
function partsOf(
  node: Node,
  around: ReadonlySet<Node>,
  isEntry: (element: Element) => boolean,
  isRepeated: IsRepeated,
): { covered: Set<Element>; isAlone: boolean } {
  const covered = new Set<Element>();
  let isAlone = true;
  let isLast = true;
  const visit = (inner: Node) => {
    if (!around.has(inner)) {
      if (showsOnly(inner, () => false) || (inner.nodeType === 1 && isRepeated(inner as Element))) return;
      isAlone = false;
      isLast &&= !covered.size;
    } else if (inner.nodeType === 1 && showsOnly(inner, isEntry)) covered.add(inner as Element);
    // a list or a table is not taken apart, but for the caption of a table
    else if (
      /^(?:ul|ol|dl|table)$/.test((inner as Element).localName) &&
      !isCaptioned(inner as Element, isEntry)
    )
      isLast = false;
    else ask(inner, 'childNodes').forEach(visit);
  };
  visit(node);
  return isLast ? { covered, isAlone: isAlone && covered.size > 0 } : { covered: new Set(), isAlone: false };
}

/** Whether a table shows nothing but entries and its caption. */
const isCaptioned = (table: Element, isEntry: (element: Element) => boolean): boolean =>
  table.localName === 'table' &&
  [...table.children].every((part) => part.localName === 'caption' || showsOnly(part, isEntry));

/** The child of an element that a node is in, or is. */
export function childWith(host: Element, node: Node | undefined): Node | undefined {
  for (let child = node, parent: Node | null; child; child = parent ?? undefined) {
    parent = ask(child, 'parentNode');
    if (parent === host) return child;
  }
  return undefined;
}

function isSourceOf(records: readonly object[]): (element: Element) => boolean {
  const entries = new Set(
    records.flatMap((record) => {
      const source = sourceOf(record);
      return source ? [source.entry, ...source.text.more] : [];
    }),
  );
  return (element) => entries.has(element);
}

/** The records of the lists among an element's children, and the children they use up. */
export function* contentFromLists<R extends object>(
  host: Element,
  read: (container: Element) => Work<R[]>,
  isRepeated?: IsRepeated,
): Work<Content<R>> {
  return contentFrom(host, listsIn(host).length ? yield* read(host) : [], isWholeList, isRepeated);
}

/** Records of entries that are not list items, if the children that hold them show nothing else. */
export function contentFromBlocks<R extends object>(
  host: Element,
  nodes: ReadonlySet<Node>,
  records: readonly R[],
  isRepeated?: IsRepeated,
): Content<R> {
  const { isWhole, ...parts } = divided(host, nodes, (node) => nodes.has(node), isRepeated);
  return isWhole && records.length ? { records, ...parts } : { records: [], used: new Set() };
}

/** A list with nothing between its items. */
const isWholeList = (element: Element): boolean =>
  isList(element) &&
  [...element.childNodes].every((child) =>
    showsOnly(child, (inner) => inner.localName === 'li' || isWholeList(inner)),
  );
