import { afterOrdinal, glued, isMark, isYear, numberAt, type Shape, yearAt } from './date-tokens.js';
import { monthNumber } from './months.js';
import type { Token } from './tokens.js';

const BEFORE_MONTH = new Set('of de d i paiva paivana'.split(' '));

const BEFORE_YEAR = new Set('of de i b beaivi beaivvi'.split(' '));

/**
 * A date with a named month: 31. mai 2021, 5.mai 2027, 31st of December 2026, Dec. 31st, 2026, 31-Dec-2026, okt. 2020,
 * mai2021.
 */
export function namedAt(tokens: readonly Token[], at: number): Shape | undefined {
  let i = at;
  let day = tokens[at]!.kind === 'number' && tokens[at]!.text.length < 3 ? tokens[at]!.text : undefined;
  if (day) i = afterOrdinal(tokens, i + 1);
  else if (tokens[at]!.kind === 'number') return undefined;
  if (day && isMark(tokens[i], '-/')) i++;
  if (day && BEFORE_MONTH.has(tokens[i]?.fold ?? '')) i++;
  const name = tokens[i];
  if (name?.kind !== 'word' || (i > at && name.breaks)) return undefined;
  const month = monthNumber(name.fold);
  if (!month) {
    const [, letters = '', year = ''] = /^([a-z]+)(\d{4})$/.exec(name.fold) ?? [];
    const fused = isYear(year) ? monthNumber(letters) : undefined;
    return fused ? { to: i + 1, year, month: String(fused), ...(day && { day }) } : undefined;
  }
  i++;
  const stop = isMark(tokens[i], '.');
  if (stop) i++;
  // "des" is also an article in German and French, and resembles "dès"
  if (name.fold === 'des' && (name.text.includes('è') || (name.text === 'des' && !day && !stop)))
    return undefined;
  if (!day && !isMark(tokens[i], ',') && numberAt(tokens[i])) {
    day = tokens[i]!.text;
    i = afterOrdinal(tokens, i + 1);
  }
  if (isMark(tokens[i], ',-/')) i++;
  if (BEFORE_YEAR.has(tokens[i]?.fold ?? '')) i += isMark(tokens[i + 1], '.') ? 2 : 1;
  const parts = { month: String(month), ...(day && { day }) };
  const year = tokens[i]?.breaks ? undefined : yearAt(tokens[i]);
  if (year) return { to: i + 1, year, ...parts };
  const short = isMark(tokens[i], "'", false) && glued(tokens[i + 1]) && numberAt(tokens[i + 1]);
  return short && short.length === 2 ? { to: i + 2, year: `20${short}`, ...parts } : undefined;
}
