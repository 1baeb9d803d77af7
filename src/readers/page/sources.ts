import type { DomText } from './dom-text.js';
import type { Span } from '../line/spans.js';

/** Origin of a record on the page; kept outside the record, which stays plain data. */
export interface Source {
  /** The list item or blockquote. */
  entry: Element;
  /** Its text, which can be mapped back to nodes. */
  text: DomText;
  /** Spans of the text, with the field each was read as. */
  spans: readonly Span[];
}

const sources = new WeakMap<object, Source>();

/** Nodes of the page by the lists that were made from them. */
const places = new WeakMap<Element, Node>();

/** Stores the first node of the page that a list was made from. */
export const rememberPlace = (list: Element, node: Node) => void places.set(list, node);

/** The place of a record's list on the page: the list itself, or the first node that it was made from. */
export function placeOf(record: object): Node | undefined {
  const list = sources.get(record)?.entry.parentElement;
  return list ? (places.get(list) ?? list) : undefined;
}

/** Stores the origin of a record. */
export const rememberSource = (record: object, source: Source) => void sources.set(record, source);

/** The origin of a record; undefined if it was not read from a page. */
export const sourceOf = (record: object): Source | undefined => sources.get(record);
