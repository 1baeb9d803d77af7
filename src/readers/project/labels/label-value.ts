import { AND } from '../../words/small-words.js';
import { institutionWord } from '../../words/institution-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import type { ProjectLabel } from './labels.js';

/** Latest possible end of a label's value: the next label, the end of its bracket, or an unknown label with a colon. */
export function valueLimit(draft: ProjectDraft, label: ProjectLabel, next: number, last: number): number {
  const { tokens } = draft;
  let limit = Math.min(next, last);
  // "funded by X and led by Y"
  while (limit > label.value + 1 && limit === next && AND.has(tokens[limit - 1]!.fold)) limit--;
  let depth = 0;
  for (let i = label.value; i < limit; i++) {
    const { fold, breaks } = tokens[i]!;
    if (breaks && i > label.value) return i;
    if (fold === '(' || fold === '[') depth++;
    else if (fold === ')' || fold === ']') {
      if (depth === 0) return i;
      depth--;
    } else if (
      fold === ':' &&
      depth === 0 &&
      i > label.value &&
      (tokens[i + 1]?.spaced || isCapital(tokens[i + 1]?.text ?? ''))
    ) {
      const unknown = unknownLabel(tokens, label.value, i);
      // "Main partner: South Africa: University of Pretoria"
      const isQualifier = label.fields[0] === 'partners' && i < label.value + 3 && unknown === i - 1;
      if (unknown > label.value && !isQualifier) limit = Math.min(limit, unknown);
      else if ((isQualifier || unknown === label.value) && i + 1 < limit) continue;
    }
  }
  return limit;
}

/** Index of the capitalised word that starts an unknown label before the colon at `colon`, or -1. */
function unknownLabel(tokens: readonly Token[], from: number, colon: number): number {
  let start = -1;
  for (let i = colon - 1; i >= from && i >= colon - 3; i--) {
    const { kind, text, fold, spaced } = tokens[i]!;
    // "Lejre Kommune: Landsbyen lever"
    if (kind === 'number' || institutionWord(fold) || (kind === 'mark' && (fold !== '-' || spaced))) break;
    if (kind === 'word' && isCapital(text) && (spaced || i === from || tokens[i - 1]!.fold === '-')) {
      start = i;
      if (i > from && tokens[i - 1]!.fold === '-' && !tokens[i - 1]!.spaced && !tokens[i]!.spaced) continue;
      break;
    }
  }
  return start;
}

/**
 * Skips a word with a colon directly after the label, which only qualifies the value: "Hovedpartner: Sør-Afrika:
 * North-West University".
 */
export function afterQualifier(draft: ProjectDraft, label: ProjectLabel, limit: number): number {
  const { tokens } = draft;
  if (label.fields[0] !== 'partners' || label.mark !== 'colon') return label.value;
  for (let i = label.value; i < Math.min(limit, label.value + 4); i++)
    if (tokens[i]!.fold === ':' && !tokens[i]!.spaced && tokens[i + 1]?.spaced && i > label.value)
      return i + 1;
  return label.value;
}
