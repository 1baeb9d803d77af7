import type { DomText } from './dom-text.js';
import type { Span } from '../line/spans.js';

/** Origin of a record on the page. Records stay plain data; this is remembered beside them. */
export interface Source {
  /** The list's item, or the blockquote. */
  entry: Element;
  /** Its text, which can be mapped back to the page's nodes. */
  text: DomText;
  /** The spans of the text, with the field that each was read as. */
  spans: readonly Span[];
}

const sources = new WeakMap<object, Source>();

/** Remembers the origin of a record. */
export const rememberSource = (record: object, source: Source) => void sources.set(record, source);

/** The origin of a record, if it was read from a page. */
export const sourceOf = (record: object): Source | undefined => sources.get(record);
