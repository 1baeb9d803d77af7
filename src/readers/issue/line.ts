import { idFrom } from '../../records/ids.js';
import type { SpecialIssue } from '../../records/types.js';
import type { Span } from '../line/spans.js';
import { cleanedHint, givenSpans, unstruck, type TextHints } from '../plain-text.js';
import { issueLabelOf } from '../words/issue-labels.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';
import { IssueDraft, type IssueField, type IssueInference } from './fields.js';
import { readLabelled } from './labelled.js';
import { firstLine, readPlainTitle } from './plain-title.js';

export type { IssueField } from './fields.js';

/** A special issue with the spans of the given text that each part was read from; an inferred one has its rule. */
export interface ParsedIssue {
  record: SpecialIssue;
  spans: Span<IssueField>[];
}

/**
 * Reads a special issue or its call by its labels, `Deadline: 1 May 2027`, and, if `infer` is given, by order and
 * marks: `Temanummer: «…» Akademisk kvarter`, `… edited by A and B`. Further lines are labelled facts, or notes.
 * Every word of the text that is not struck out is in one of the spans. Never throws.
 */
export function parseIssueWith(
  text: string,
  hints: TextHints,
  infer: IssueInference | undefined,
): ParsedIssue {
  const { isWhole, ...plain } = unstruck(text, hints.struck);
  const record: SpecialIssue = { id: '', title: '', editors: [], original: text };
  const draft = new IssueDraft(plain.text, tokenize(plain.text), record);
  const hint = cleanedHint(plain, hints.title);
  // an entry that is struck out completely has only a title, which is shown struck out
  if (!isWhole) {
    readLabelled(draft);
    if (infer) infer(draft, hint);
    else firstLine(draft);
  }
  if (!infer || isWhole) readPlainTitle(draft, hint);
  if (record.journal?.name === '') {
    // An ISSN without a name is not a journal that can be shown; it stays in the note.
    delete record.journal;
    draft.spans.unclaim(({ field }) => field === 'journal');
  }
  record.id = idFrom(String(record.title));
  const note = draft.takeNotes();
  if (note !== undefined) record.note = note;
  return {
    record,
    spans: givenSpans(plain, draft.spans.all),
  };
}

/** Parts of folded words that name a kind of issue, or a call and its state. */
const KINDS = /issue|section|collection|topic|num|utg|ausg|heft|dossier|call|cfp|appel|submission|open|apen/;

/**
 * Whether labels explain all of a text: nothing is left for a note, the journal is known, and the title
 * holds no word that may be a fact; one that is not marked as the title holds nothing but words.
 */
export function isExplained(
  record: SpecialIssue,
  spans: readonly Span[],
  text: string,
  hints: TextHints,
): boolean {
  if (record.note !== undefined || !record.journal) return false;
  const title = spans.find(({ field }) => field === 'title');
  if (!title) return true;
  const isMarked = hints.title !== undefined && title.start >= hints.title[0] && title.end <= hints.title[1];
  return tokenize(text.slice(title.start, title.end)).every(({ kind, fold, text: word }) =>
    kind === 'word'
      ? !KINDS.test(fold) && !issueLabelOf(fold) && (isMarked || !isAllCapitals(word))
      : isMarked || (kind === 'mark' && "'-".includes(fold)),
  );
}
