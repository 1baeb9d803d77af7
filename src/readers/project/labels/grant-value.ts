import type { ProjectDraft } from '../draft.js';

/** The number of a grant of the NIH, in parts: "NIH R01 MH123456", "K99/R00 HL123456". */
export const CODES = /^(?:[A-Z]{2,5} )?[A-Z]\d\d(?:\/[A-Z]?\d\d)? [A-Z]{2}\d{6,8}$/;

/**
 * Reads the number at the start of the value, with at least two digits: "Prosjektnummer: 353075", "No 101094741",
 * "SRG22\220130".
 */
export function readGrantValue(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  let i = from;
  while (
    i < to &&
    (tokens[i]!.fold === '#' ||
      ['no', 'nr', 'number', 'id', 'n'].includes(tokens[i]!.fold) ||
      (tokens[i]!.fold === '.' && i > from))
  )
    i++;
  const first = i;
  if (CODES.test(draft.slice(i, to))) return draft.setGrant(tokens[i]!.start, tokens[to - 1]!.end);
  // "P 33456", "SFB 1265"
  // "Skolfi 2021/00087"
  const isRun = '/-'.includes(tokens[i + 2]?.fold ?? ' ') && tokens[i + 1]?.kind === 'number' && i + 3 < to;
  if (/^[A-Z]{1,5}$/.test(tokens[i]?.text ?? '') || (isRun && /^[A-Z][a-z]{1,8}$/.test(tokens[i]!.text))) i++;
  let digits = 0;
  for (const number = i; i < to; i++) {
    const { kind, fold, spaced } = tokens[i]!;
    if (i > first && spaced && (kind !== 'number' || (i > number && tokens[i - 1]!.kind === 'word'))) break;
    if (kind === 'mark' && !'/\\-_.'.includes(fold)) break;
    if (kind !== 'mark') digits += fold.replace(/[^0-9]/g, '').length;
  }
  while (i > first && tokens[i - 1]!.kind === 'mark') i--;
  // "Förderkennzeichen: 23004 N"
  const letter = tokens[i];
  if (i + 1 === to && letter?.spaced && /^[A-Z]$/.test(letter.text) && tokens[i - 1]!.kind === 'number') i++;
  if (digits < 2 || i <= first) return false;
  if (first > from) draft.claim(from, first, 'label');
  return draft.setGrant(tokens[first]!.start, tokens[i - 1]!.end);
}
