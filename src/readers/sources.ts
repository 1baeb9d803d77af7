import type { DomText } from './dom-text.js';
import type { Span } from './line/spans.js';

/** Where on the page a record was read from. Records stay plain data; this is remembered beside them. */
export interface Source {
  /** The list's item, or the blockquote. */
  entry: Element;
  /** Its text, and the way back from it to the page's nodes. */
  text: DomText;
  /** What each part of the text was read as. */
  spans: readonly Span[];
}

const sources = new WeakMap<object, Source>();

/** Remembers where a record was read from. */
export const rememberSource = (record: object, source: Source) => void sources.set(record, source);

/** Where a record was read from, if it was read from a page. */
export const sourceOf = (record: object): Source | undefined => sources.get(record);
