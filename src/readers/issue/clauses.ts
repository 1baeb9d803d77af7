import { isCapital, type Token } from '../words/tokens.js';

/** Short words that a full stop abbreviates. */
const ABBREVIATIONS = new Set(
  'prof dr ass assoc st mr mrs ms med phil nr no vol ed eds univ dept inst kl ca evt'.split(' '),
);

/** Whether a full stop here ends a sentence. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { fold, kind, spaced } = tokens[at]!;
  if (kind !== 'mark' || spaced) return false;
  const after = tokens[at + 1];
  if (fold === '!' || fold === '?') return !after || after.spaced;
  if (fold !== '.') return false;
  if (!after || after.breaks) return true;
  if (!after.spaced) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && (before.fold.length < 2 || ABBREVIATIONS.has(before.fold))) return false;
  return after.kind === 'word'
    ? isCapital(after.text)
    : after.kind === 'number' || '«“"„('.includes(after.fold);
}

/** Whether a mark ends what can belong together: a bar, a bullet, a semicolon or the end of a sentence. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const { kind, fold } = tokens[at]!;
  if (kind !== 'mark') return false;
  if ('|;•·●▪'.includes(fold)) return true;
  // "mars. 2026": a number continues with a date
  return endsSentence(tokens, at) && tokens[at + 1]?.kind !== 'number';
}
