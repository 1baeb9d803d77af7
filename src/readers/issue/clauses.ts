import { isCapital, type Token } from '../words/tokens.js';

/** Abbreviations that end in a full stop. */
const ABBREVIATIONS = new Set(
  'prof dr ass assoc st mr mrs ms med phil nr no vol ed eds univ dept inst kl ca evt'.split(' '),
);

/** Whether the mark at `at` ends a sentence. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { fold, kind, spaced } = tokens[at]!;
  if (kind !== 'mark' || spaced) return false;
  const after = tokens[at + 1];
  if (fold === '!' || fold === '?') return !after || after.spaced;
  // "“Quiet Tides.” Submit by …"
  if ('”"'.includes(fold) && /^[.!?]$/.test(tokens[at - 1]?.fold ?? ''))
    return !after || after.breaks || (after.spaced && isCapital(after.text));
  if (fold !== '.') return false;
  if (!after || after.breaks) return true;
  if (!after.spaced) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && (before.fold.length < 2 || ABBREVIATIONS.has(before.fold))) return false;
  return after.kind === 'word'
    ? isCapital(after.text)
    : after.kind === 'number' || '«“"„('.includes(after.fold);
}

/** Whether a mark ends a clause: a bar, a bullet, a semicolon or the end of a sentence. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const { kind, fold } = tokens[at]!;
  if (kind !== 'mark') return false;
  if ('|;•·●▪'.includes(fold)) return true;
  // a number continues a date: "mars. 2026"
  return endsSentence(tokens, at) && tokens[at + 1]?.kind !== 'number';
}
