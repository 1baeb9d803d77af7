import type { SpecialIssue } from '../../records/types.js';
import { isLabelStem } from '../labelled/label-stems.js';
import type { Span } from '../line/spans.js';
import type { TextHints } from '../line/plain-text.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';

/** Stems of folded words for kinds of issue, calls and their state. */
const KINDS = /issue|section|collection|topic|num|utg|ausg|heft|dossier|call|cfp|appel|submission|open|apen/;

/**
 * Whether labels explain the whole text: nothing is left for a note, the journal is known, and the title contains no
 * word that may be a fact. A title that is not marked up must consist of words only.
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
