import type { SpecialIssue } from '../../records/types.js';
import type { Span } from '../line/spans.js';
import type { Joiner } from '../split-entries/join.js';
import type { TextHints } from '../line/plain-text.js';
import type { IssueField } from './fields.js';

/** A special issue with the spans of the given text that each part was read from; an inferred one has its rule. */
export interface ParsedIssue {
  record: SpecialIssue;
  spans: Span<IssueField>[];
}

/** A way to read special issues from the text of their entries. */
export interface IssueParser {
  /** Undefined for a text that another parser has to read. */
  parse: (text: string, hints: TextHints) => ParsedIssue | undefined;
  /** Puts items that are lines of the item before them with it. */
  join?: Joiner;
  /** Whether a label of a text names a deadline. */
  namesDeadline?: (text: string) => boolean;
}
