import type { Project } from '../../records/types.js';
import type { Span } from '../line/spans.js';
import type { TextHints } from '../line/plain-text.js';
import { isAllCapitals, tokenize } from '../words/tokens.js';

/**
 * Whether labels explain the whole text: nothing is left for a note, and the title is marked up or consists only of
 * words, so that order and punctuation reveal no further facts.
 */
export function isExplained(
  record: Project,
  spans: readonly Span[],
  text: string,
  hints: TextHints,
): boolean {
  if (record.note !== undefined) return false;
  const title = spans.find(({ field }) => field === 'title');
  if (!title) return true;
  const isMarked =
    hints.title !== undefined &&
    title.start >= hints.title[0] &&
    title.end <= hints.title[1] &&
    // "<h3>Kelp (2021–2024)</h3>"
    !/[\d)\]]$/.test(text.slice(title.start, title.end));
  return (
    isMarked ||
    tokenize(text.slice(title.start, title.end)).every(({ kind, fold, text: word }) =>
      kind === 'mark' ? "'-".includes(fold) : kind === 'word' && !isAllCapitals(word),
    )
  );
}
