import type { LiteralReader } from '../literal/reader.js';
import type { Span } from '../line/spans.js';
import type { Entry, Report } from './entry.js';

/** Kinds of record whose entries may have `data-*` attributes. */
export type DataKind = 'project' | 'issue' | 'partner';

/** Result of reading the attributes of an entry. */
export interface EntryData {
  /** The fields filled from attributes. */
  filled: ReadonlySet<string>;
  /** The spans of the entry's text, with overridden fields moved to the note. */
  spans: readonly Span[];
}

/** Names of the attributes for all kinds. */
const DATA =
  /^data-(?:title|name|acronym|short-name|kind|types?|status|start|end|deadline|published|coordinator|leader|partners|editors|funder|programme|grant|journal|publisher|volume|issue|doi|url|summary|image|cover|keywords|country|ror)$/;

/** Records whose entries have attributes that were not read. */
const unread = new WeakSet<object>();

/** Whether the entry of a record has attributes that were not read. */
export const hasUnreadData = (record: object): boolean => unread.has(record);

/**
 * Copies the values of an entry's `data-*` attributes into its record; without a reader, marks the record if there are
 * any.
 */
export function dataOf(
  reader: LiteralReader | undefined,
  kind: DataKind,
  entry: Entry,
  record: object,
  spans: readonly Span[],
  report: Report,
): EntryData {
  if (reader) return reader.readData(kind, entry, record, spans, report);
  if (entry.element.getAttributeNames().some((name) => DATA.test(name))) unread.add(record);
  return { filled: new Set(), spans };
}
