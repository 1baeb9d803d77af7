import { idFrom } from '../../records/ids.js';
import type { SpecialIssue } from '../../records/types.js';
import { cleanedHint, givenSpans, unstruck } from '../line/plain-text.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { tokenize } from '../words/tokens.js';
import { IssueDraft, type IssueInference } from './fields.js';
import { readLabelled } from './labelled.js';
import type { IssueHints, ParsedIssue } from './parsed.js';
import { firstLine, readPlainTitle } from './title/plain-title.js';

/** The text with a line break between a title in markup and a label after it. */
function withTitleLine(text: string, title: readonly [number, number] | undefined): string {
  const [, end] = title ?? [0, text.length];
  return /^ \p{Lu}[^\n:.;]{1,40}: /u.test(text.slice(end))
    ? `${text.slice(0, end)}\n${text.slice(end + 1)}`
    : text;
}

/**
 * Reads a special issue or its call by labels, `Deadline: 1 May 2027`, and, with `infer`, by order and punctuation:
 * `Temanummer: «…» Akademisk kvarter`, `… edited by A and B`. Further lines are labelled facts or notes. All text that
 * is not struck out is in one of the spans. Never throws.
 */
export function parseIssueWith(
  text: string,
  hints: IssueHints,
  infer: IssueInference | undefined,
): ParsedIssue {
  const { isWhole, ...plain } = unstruck(text, hints.struck);
  const record: SpecialIssue = { id: '', title: '', editors: [], original: text };
  // a dash at the end of a line that no label follows, a line broken within a phrase, and marks of emphasis
  const joined = plain.text
    .replace(/ [–—-] *\n(?![^\n:]{1,40}:)/g, (end) => end.replace('\n', ' '))
    .replace(/ (\p{Ll}+)\n(?=\p{L})(?![^\n:]{1,40}:)/gu, (end, word: string) =>
      SMALL_WORDS.has(word) ? end.replace('\n', ' ') : end,
    )
    .replace(/^\*+|\*+$/gm, (marks) => ' '.repeat(marks.length));
  const hint = cleanedHint(plain, hints.title);
  const lines = withTitleLine(joined, hint);
  const draft = new IssueDraft(lines, tokenize(lines), record);
  if (hints.isJournalFirst) draft.isJournalFirst = true;
  // an entry that is entirely struck out has only a title, which is shown struck out
  if (!isWhole) {
    readLabelled(draft);
    if (infer) infer(draft, hint, cleanedHint(plain, hints.journal));
    else firstLine(draft);
  }
  if (!infer || isWhole) readPlainTitle(draft, hint);
  if (record.journal?.name === '') {
    // an ISSN without a name cannot be shown as a journal, so it stays in the note
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
