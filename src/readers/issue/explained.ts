import type { SpecialIssue } from '../../records/types.js';
import { isLabelStem } from '../labelled/label-stems.js';
import type { Span } from '../line/spans.js';
import type { TextHints } from '../line/plain-text.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';

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
      ? !KINDS.test(fold) && !isLabelStem(fold) && (isMarked || !isAllCapitals(word))
      : isMarked || (kind === 'mark' && "'-".includes(fold)),
  );
}
