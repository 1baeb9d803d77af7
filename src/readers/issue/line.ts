import { idFrom } from '../../records/ids.js';
import type { SpecialIssue } from '../../records/types.js';
import { Claims, type Span } from '../claims.js';
import { readIssueFacts } from './facts.js';
import { readIssueTitle } from './title.js';
import { cleanedHint, givenSpans, unstruck, type TextHints } from '../plain-text.js';

export type IssueField =
  | 'kind'
  | 'title'
  | 'journal'
  | 'publisher'
  | 'editor'
  | 'deadline'
  | 'published'
  | 'status'
  | 'volume'
  | 'issue'
  | 'doi'
  | 'url'
  | 'call'
  | 'label'
  | 'note';

/** A special issue with the spans of the given text that each part was read from. */
export interface ParsedIssue {
  record: SpecialIssue;
  spans: Span<IssueField>[];
}

/**
 * Reads a special issue or its call from a line of text, `Temanummer: «…» Akademisk kvarter`,
 * `… edited by A and B. Submission deadline 20 Feb 2026`. Further lines are facts with a label, or
 * notes. Every word of the text is in one of the spans. Never throws.
 */
export function parseIssue(text: string, hints: TextHints = {}): ParsedIssue {
  const plain = unstruck(text, hints.struck);
  const claims = new Claims<IssueField>(plain.text);
  const record: SpecialIssue = { id: '', title: '', editors: [], original: text };
  readIssueFacts(claims, record);
  const hint = cleanedHint(plain, hints.title);
  readIssueTitle(claims, record, hint);
  record.id = idFrom(String(record.title));
  const note = claims.takeNotes('note', 'label');
  if (note !== undefined) record.note = note;
  return { record, spans: givenSpans(plain, claims.spans) };
}

/** Reads a special issue from a line of text; see {@link parseIssue}. `original` is the text as given. Never throws. */
export function readIssueLine(text: string): SpecialIssue {
  return parseIssue(text).record;
}
