import { Lazy } from '../../lazy.js';
import { entriesOf, isList, listsIn } from './lists.js';
import type { MixedContent } from './divided-children.js';
import { sourceOf } from './sources.js';
import { ask, call } from './tree.js';
import type { Work } from '../work.js';

/** The records of an element's children, and the children they were read from. */
export interface Content<R> {
  records: readonly R[];
  /** Whether records were read, even if the page shows them among other content, so that none is drawn. */
  isRead?: boolean;
  /** Children whose text is in the records, or that the view places itself; all others stay visible. */
  used: ReadonlySet<Node>;
  /** Parts of visible children whose text is in the records, such as lists; nothing else follows them in their child. */
  covered?: ReadonlySet<Element>;
  /** The children that contain the covered parts; several if each has a heading for its entries. */
  split?: readonly Element[];
  /** Texts of an only such child around the entries, if they are not all before them. */
  mixed?: MixedContent;
  /** The part that is needed to divide a child. */
  awaits?: Lazy<unknown> | undefined;
}

/** Elements that show content without text. */
const PICTURES = /^(img|picture|svg|video|audio|iframe|object|canvas|input)$/;

/** Interactive or playing content, which records cannot represent. */
export const LIVE = 'iframe,object,embed,video,audio,canvas,form,input:not([type="hidden"]),select,textarea';

/** Visible text; editors leave zero-width characters in empty lines. */
const FILLED = /[^\s\u200B\u2060\uFEFF]/;

/** Whether a node shows nothing outside its entries, so that nothing is lost when they are drawn elsewhere. */
export function showsOnly(node: Node, isEntry: (element: Element) => boolean): boolean {
  if (node.nodeType === 3) return !FILLED.test(node.textContent ?? '') || isEntry(node as unknown as Element);
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
 * @param more Further elements of entries, beside those that the records were read from.
 */
export function contentFrom<R extends object>(
  host: Element,
  records: readonly R[],
  isEntry: (element: Element) => boolean = isSourceOf(records),
  isRepeated?: IsRepeated,
  more: Iterable<Element> = [],
): Content<R> {
  const entries = new Map(records.map((record) => [record, sourceOf(record)?.entry]));
  const parts = divided(host, records, [...entries.values(), ...more], isEntry, isRepeated);
  const isShown = (child: Node | undefined) =>
    child !== undefined && (parts.used.has(child) || !!parts.split?.includes(child as Element));
  return {
    ...parts,
    isRead: records.length > 0,
    records: records.filter((record) => isShown(childWith(host, entries.get(record)))),
  };
}

/** Children that are drawn elsewhere, entirely or in part, and whether those are all that contain entries. */
export type Divided = Omit<Content<object>, 'records'> & { isWhole: boolean };

/** Divides children that show other content besides entries. */
const division = new Lazy(() => import('./divided-children.js'));

function divided(
  host: Element,
  records: readonly object[],
  entries: readonly (Node | undefined)[],
  isEntry: (element: Element) => boolean,
  isRepeated: IsRepeated | undefined,
): Divided {
  const used = new Set(entries.flatMap((entry) => childWith(host, entry) ?? []));
  return [...used].every((child) => showsOnly(child, isEntry))
    ? { used, isWhole: true }
    : (division.module?.divided(host, records, entries, isEntry, isRepeated) ?? {
        used: new Set(),
        isWhole: false,
        awaits: division,
      });
}

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
  const lists = listsIn(host);
  const records = lists.length ? yield* read(host) : [];
  const isSource = isSourceOf(records);
  /** Whether some items of a list are entries, and others are not. */
  const isAmongOthers = (list: Element) => {
    const items = entriesOf(list).filter(({ textContent }) => FILLED.test(textContent));
    return items.some(isSource) && !items.every(isSource);
  };
  const divided = new Set(lists.filter(isAmongOthers));
  const isEntries = (element: Element) =>
    lists.includes(element)
      ? isWholeList(element) && !divided.has(element)
      : divided.has(element.parentElement!) && isSource(element);
  return contentFrom(host, records, isEntries, isRepeated);
}

/** Records of entries that are not list items, if the children that contain them show nothing else. */
export function contentFromBlocks<R extends object>(
  host: Element,
  nodes: ReadonlySet<Node>,
  records: readonly R[],
  isRepeated?: IsRepeated,
): Content<R> {
  const isEntry = (node: Element) => nodes.has(node);
  const parts = divided(host, records, [...nodes], isEntry, isRepeated);
  return parts.isWhole && records.length
    ? { ...parts, records }
    : { records: [], used: new Set(), awaits: parts.awaits };
}

/** Whether a list has no content between its items. */
const isWholeList = (element: Element): boolean =>
  isList(element) &&
  [...element.childNodes].every((child) =>
    showsOnly(child, (inner) => inner.localName === 'li' || isWholeList(inner)),
  );
