import { isCapital, type Token } from '../words/tokens.js';

/** Abbreviations with a full stop, folded. */
const ABBREVIATIONS = new Set(
  'kgl meld innst prof apl ao kand hab inz dott dra ass hon dr drs mag ir ing dipl lic habil em ass assoc st med phil phd mrs mr ms rer nat kr nr no univ dept inst etc osv mm mfl inc ltd jr sr ca bl f eks vol art kungl kongl kon bayer osterr assoz priv doz philos rev mgr allg evang kath staatl ed eds red hrsg ref tlf no vol iss jan janv feb febr fev avr juil mdr mnd mar apr jun jul aug sep sept okt oct nov des dec dez'.split(
    ' ',
  ),
);

/**
 * Whether the mark at `at` ends a sentence. After a full stop, there must be a space and then a capital, a digit or a
 * quotation mark; before it, no abbreviation.
 */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (!mark || !'.!?'.includes(mark.fold) || mark.spaced) return false;
  const next = tokens[at + 1];
  if (!next) return true;
  if (!next.spaced || !(isCapital(next.text) || next.kind === 'number' || '«"“„(['.includes(next.text)))
    return false;
  if (mark.fold !== '.') return true;
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'word')
    return (
      before.fold.length > 1 &&
      !ABBREVIATIONS.has(before.fold) &&
      // "Det Kgl. Bibliotek"
      !/^[A-ZÆØÅ]?[b-df-hj-np-tv-xz]+$/.test(before.text.replaceAll('.', '')) &&
      // "A.P. Møller Fonden"
      !/^[A-ZÆØÅ](?:\.[A-ZÆØÅ])+$/.test(before.text) &&
      !(next.kind === 'number' && before.fold.endsWith('nr'))
    );
  // "5. trinn" continues, "2024. Prosjektet" does not
  return before.kind !== 'number' || before.fold.length > 2;
}

/** Index of the first token in `[from, to)` that ends a sentence or is one of the marks; otherwise `to`. */
export function valueEnd(tokens: readonly Token[], from: number, to: number, marks: string): number {
  for (let i = from; i < to; i++) {
    if (i > from && tokens[i]!.breaks) return i;
    if (tokens[i]!.kind !== 'mark') continue;
    if (marks.includes(tokens[i]!.fold) || endsSentence(tokens, i)) return i;
  }
  return to;
}
