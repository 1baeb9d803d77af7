import { isList, listsIn } from './lists.js';
import { sourceOf } from './sources.js';
import { ask, call } from './tree.js';
import type { Work } from '../work.js';

/** The records of an element's children, and the children they were read from. */
export interface Content<R> {
  records: readonly R[];
  /** Children whose text is in the records, or that the view places itself; all others stay visible. */
  used: ReadonlySet<Node>;
  /** Parts of a visible child whose text is in the records, such as lists; nothing else follows them in the child. */
  covered?: ReadonlySet<Element>;
  /** The child that contains the covered parts. */
  split?: Element;
}

/** Elements that show content without text. */
const PICTURES = /^(img|picture|svg|video|audio|iframe|object|canvas|input)$/;

/** Interactive or playing content, which records cannot represent. */
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

/** Tests whether the view repeats the text of an element, so that the element can be hidden. */
export type IsRepeated = (element: Element) => boolean;

/**
 * Assigns records to children. Children that show only entries are used. The first child with entries may show other
 * content before them, such as a heading; it stays visible without its entries. Entries among other text are left on
 * the page and not drawn.
 *
 * @param isEntry Tests whether an element contains only entries; by default, whether a record was read from it.
 * @param isRepeated Tests for elements between lists that can be left out, such as headings of a status.
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

/** Children that are drawn elsewhere, entirely or in part. */
interface Divided {
  used: Set<Node>;
  covered: Set<Element>;
  split?: Element;
  /** Whether all children with entries can be drawn elsewhere. */
  isWhole: boolean;
}

function divided(
  host: Element,
  entries: Iterable<Node | undefined>,
  isEntry: (element: Element) => boolean,
  isRepeated: IsRepeated = () => false,
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
 * The largest parts of a node that show only entries; none if other content follows the first of them. `isAlone` is
 * true if all other content is repeated by the view.
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
    // lists and tables are not split, except for the caption of a table
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

/** Whether a table shows only entries and its caption. */
const isCaptioned = (table: Element, isEntry: (element: Element) => boolean): boolean =>
  table.localName === 'table' &&
  [...table.children].every((part) => part.localName === 'caption' || showsOnly(part, isEntry));

/** The child of an element that contains a node, or is the node. */
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

/** The records of lists among an element's children, and the children they replace. */
export function* contentFromLists<R extends object>(
  host: Element,
  read: (container: Element) => Work<R[]>,
  isRepeated?: IsRepeated,
): Work<Content<R>> {
  return contentFrom(host, listsIn(host).length ? yield* read(host) : [], isWholeList, isRepeated);
}

/** Records of entries that are not list items, if the children that contain them show nothing else. */
export function contentFromBlocks<R extends object>(
  host: Element,
  nodes: ReadonlySet<Node>,
  records: readonly R[],
  isRepeated?: IsRepeated,
): Content<R> {
  const { isWhole, ...parts } = divided(host, nodes, (node) => nodes.has(node), isRepeated);
  return isWhole && records.length ? { records, ...parts } : { records: [], used: new Set() };
}

/** Whether a list has no content between its items. */
const isWholeList = (element: Element): boolean =>
  isList(element) &&
  [...element.childNodes].every((child) =>
    showsOnly(child, (inner) => inner.localName === 'li' || isWholeList(inner)),
  );
