import { isCapital, type Token } from '../../words/tokens.js';
import type { IssueDraft } from '../fields.js';
import { takeJournal } from './journal.js';
import { isJournalName } from './journal-names.js';
import { kindsIn } from '../facts/kind.js';
import { OPENING, takeTitle } from '../title/plain-title.js';
import { isProse } from '../prose.js';
import { quotedIn } from '../title/quoted-title.js';

/**
 * Reads a line as the journal if the next one has a kind and a quoted title, "Craft & Theory ⏎ Special Issue: ‘Hands’", if
 * it gives an impact factor, or if it explains a name, "Stages: the Journal of Theatre ⏎ Special issue: Hands". Returns the
 * end of the next line.
 */
export function readJournalAboveKind(draft: IssueDraft, start: number, end: number): number | undefined {
  const { tokens } = draft;
  const [hit] = end < tokens.length ? kindsIn(tokens, end, Math.min(tokens.length, end + 4)) : [];
  if (hit?.from !== end || !hit.kind || tokens[hit.to]?.fold !== ':' || kindsIn(tokens, start, end).length)
    return;
  const below = lineEnd(draft, end);
  const [open, close] = [hit.to + 1, below - 1];
  const isQuoted = OPENING.includes(tokens[open]?.text ?? '?') && !!quotedIn(draft, open, below);
  const isSingle = isSingleQuoted(tokens, open, close);
  const isRated = tokens.slice(start, end).some(({ fold }) => /^(?:impact|citescore)$/.test(fold));
  const isExplained =
    tokens[start + 1]?.fold === ':' &&
    tokens[start + 2]?.text === 'the' &&
    isJournalName(tokens, start + 3, end, false);
  if (isExplained && takeJournal(draft, start, end, 'journal: before the kind')) return below;
  if (!isQuoted && !isSingle && !isRated) return;
  const from = tokens[start + 1]?.fold === ':' ? start + 2 : start;
  let to = from;
  while (to < end && draft.isFree(to) && !'([:•'.includes(tokens[to]!.fold)) to++;
  const isName = isCapital(tokens[from]?.text ?? '') && !isProse(draft, from, to);
  if (!isName || !takeJournal(draft, from, to, 'journal: before the kind')) return;
  if (isSingle) takeTitle(draft, tokens[open + 1]!.start, tokens[close - 1]!.end, 'title: quoted');
  return below;
}

/** Whether text is in simple quotation marks, and no others are inside: "‘Hands’", not "'Hands' and 'Feet'". */
const isSingleQuoted = (tokens: readonly Token[], open: number, close: number): boolean =>
  close > open + 1 &&
  tokens[open]!.fold === "'" &&
  tokens[close]!.fold === "'" &&
  !tokens
    .slice(open + 1, close)
    .some(({ fold, spaced }, i) => fold === "'" && (spaced || tokens[open + 2 + i]!.spaced));

/** The token where the line that starts at `start` ends. */
export function lineEnd({ tokens }: IssueDraft, start: number): number {
  let end = start + 1;
  while (end < tokens.length && !tokens[end]!.breaks) end++;
  return Math.min(end, tokens.length);
}
