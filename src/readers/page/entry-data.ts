import type { LiteralReader } from '../literal/reader.js';
import type { Span } from '../line/spans.js';
import type { Entry, Report } from './entry.js';

/** Kinds of record whose entries may have `data-*` attributes. */
export type DataKind = 'project' | 'issue' | 'partner';

/** Facts about the values that attributes gave a record. */
export interface EntryData {
  /** The fields that were filled. */
  filled: ReadonlySet<string>;
  /** The spans of the entry's text, without the fields that were overruled. */
  spans: readonly Span[];
}

/** Names of the attributes of all kinds. */
const DATA =
  /^data-(?:title|name|acronym|short-name|kind|types?|status|start|end|deadline|published|coordinator|leader|partners|editors|funder|programme|grant|journal|publisher|volume|issue|doi|url|summary|image|cover|keywords|country|ror)$/;

/** Records whose entries have attributes that were not read. */
const unread = new WeakSet<object>();

/** Whether the entry of a record has attributes that were not read. */
export const hasUnreadData = (record: object): boolean => unread.has(record);

/** Puts the values of an entry's `data-*` attributes into its record; without a reader, remembers that it has some. */
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
