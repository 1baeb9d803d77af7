import type { SpecialIssue } from '../../records/types.js';
import type { Span } from '../line/spans.js';
import type { Joiner } from '../split-entries/join.js';
import type { TextHints } from '../line/plain-text.js';
import type { Entry } from '../page/entry.js';
import type { IssueField } from './fields.js';

/** A special issue with the span of the original text that each part was read from; inferred spans name their rule. */
export interface ParsedIssue {
  record: SpecialIssue;
  spans: Span<IssueField>[];
}

/** Hints for the text of an entry. */
export interface IssueHints extends TextHints {
  /** Whether the entries of its list start with their journals. */
  isJournalFirst?: boolean;
  /** The range of its journal, shown by markup. */
  journal?: [start: number, end: number];
}

/** A parser for the text of entries. */
export interface IssueParser {
  /** Returns undefined for text that another parser must read. */
  parse: (text: string, hints: IssueHints) => ParsedIssue | undefined;
  /** Whether the entries of a list start with their journals. */
  startWithJournals?: (texts: readonly string[]) => boolean;
  /** Indices of news among the entries of a list. */
  newsAmongCalls?: (texts: readonly string[]) => ReadonlySet<number>;
  /** The ranges of journals that the markup of a list shows. */
  italicJournals?: (entries: readonly Entry[]) => ReadonlyMap<Entry, [start: number, end: number]>;
  /** Joins items that are lines of the item before them. */
  join?: Joiner;
  /** Whether a label in the text names a deadline. */
  namesDeadline?: (text: string) => boolean;
}
