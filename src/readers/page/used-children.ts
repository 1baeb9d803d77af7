import { isList, listsIn } from './lists.js';
import { sourceOf } from './sources.js';
import { ask } from './tree.js';
import type { Work } from '../work.js';

/** The records of an element's children, and the children they were read from. */
export interface Content<R> {
  records: readonly R[];
  /** The children whose words the records hold, or that the view places itself; all others stay visible. */
  used: ReadonlySet<Node>;
}

/** Elements that show something without words. */
const PICTURES = /^(img|picture|svg|video|audio|iframe|object|canvas|input)$/;

/** Whether a node shows nothing outside its entries, so that nothing is lost when they are drawn elsewhere. */
function showsOnly(node: Node, isEntry: (element: Element) => boolean): boolean {
  if (node.nodeType === 3) return !node.textContent?.trim();
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  if (isEntry(element)) return true;
  return (
    !PICTURES.test(element.localName) && [...element.childNodes].every((child) => showsOnly(child, isEntry))
  );
}

/**
 * The records of children that show nothing but their entries, and those children. Entries among other text
 * stay where they are on the page and are shown once.
 *
 * @param isEntry Which elements hold entries and nothing else; by default those the records were read from.
 */
export function contentFrom<R extends object>(
  host: Element,
  records: readonly R[],
  isEntry: (element: Element) => boolean = isSourceOf(records),
): Content<R> {
  const children = new Map(records.map((record) => [record, childWith(host, sourceOf(record)?.entry)]));
  const holders = new Set(children.values());
  const used = new Set([...holders].filter((child) => child !== undefined && showsOnly(child, isEntry)));
  return {
    records: records.filter((record) => used.has(children.get(record))),
    used: used as ReadonlySet<Node>,
  };
}

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
): Work<Content<R>> {
  return contentFrom(host, listsIn(host).length ? yield* read(host) : [], isWholeList);
}

/** Records of entries that are not list items, if the children that hold them show nothing else. */
export function contentFromBlocks<R extends object>(
  host: Element,
  covered: ReadonlySet<Node>,
  records: readonly R[],
): Content<R> {
  const holders = new Set([...covered].map((node) => childWith(host, node)));
  const isCovered = (node: Node) => covered.has(node);
  const used = [...holders].filter((child) => child && (isCovered(child) || showsOnly(child, isCovered)));
  return used.length === holders.size && records.length
    ? { records, used: new Set(used as Node[]) }
    : { records: [], used: new Set() };
}

/** A list with nothing between its items. */
const isWholeList = (element: Element): boolean =>
  isList(element) &&
  [...element.childNodes].every((child) =>
    showsOnly(child, (inner) => inner.localName === 'li' || isWholeList(inner)),
  );
