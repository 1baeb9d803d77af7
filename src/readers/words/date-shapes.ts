import { glued, isMark, isYear, numberAt, type Shape, yearAt } from './date-tokens.js';
import { monthNumber } from './months.js';
import { isDayFirst } from './slash-dates.js';
import type { Token } from './tokens.js';
import { quarterOf } from './vague-dates.js';

/** Whether a date continues after a number: "1/9 2023-31/12 2024", "2019-1. mai 2021". */
export const dayFollows = (tokens: readonly Token[], at: number): boolean =>
  numberAt(tokens[at]) !== undefined &&
  (isMark(tokens[at + 1], './') || (tokens[at + 1]?.spaced === true && tokens[at + 1]?.kind !== 'mark'));

const DASH_TEXT = '-\u2010\u2011';

/** A date with the year first: 2021-05-31, 2026/12/31, 2021-05, 2022.01–2025.12, 2021–24, 2021/2022, 2026 May 31, 2021. */
export function yearFirstAt(tokens: readonly Token[], at: number): Shape | undefined {
  const year = yearAt(tokens[at]);
  if (!year) return undefined;
  const [, mark, second, mark2, third] = tokens.slice(at, at + 5);
  const quarter = mark && !mark.breaks && quarterOf(mark);
  if (quarter) return { to: at + 2, year, quarter };
  const named = mark?.kind === 'word' && !mark.breaks ? monthNumber(mark.fold) : undefined;
  if (named && !yearAt(tokens[at + 2]) && !(numberAt(tokens[at + 2]) && yearAt(tokens[at + 3]))) {
    const stop = isMark(tokens[at + 2], '.') ? 1 : 0;
    const day = numberAt(tokens[at + 2 + stop]);
    return { to: at + (day ? 3 + stop : 2), year, month: String(named), ...(day && { day }) };
  }
  if (!mark || mark.breaks) return { to: at + 1, year };
  const two = numberAt(second);
  if (two && isMark(mark, '-/.') && glued(second)) {
    const day = isMark(mark2, mark.fold) && glued(third) && numberAt(third);
    if (day) return { to: at + 5, year, month: two, day };
    if (two.length === 2 && mark.fold === '.' && two > '00' && two < '13' && isMonthOfRange(tokens, at))
      return { to: at + 3, year, month: two };
    const isIsoInterval = DASH_TEXT.includes(mark.text) && yearAt(third);
    if (two.length === 2 && mark.fold !== '.' && (!dayFollows(tokens, at + 2) || isIsoInterval)) {
      const isLater = two > year.slice(2);
      const isMonth = two > '00' && two < '13';
      const until = year.slice(0, 2) + two;
      if (mark.fold === '-' && !DASH_TEXT.includes(mark.text))
        return isLater ? { to: at + 3, year, until } : { to: at + 3, none: true };
      // "Directive 2000/60", and 2009-12, a month or a range
      const isRange = mark.fold === '/' ? Number(until) - Number(year) < 10 : !isMonth;
      if (isLater && isRange) return { to: at + 3, year, until };
      return isMonth && !isLater ? { to: at + 3, year, month: two } : { to: at + 3, none: true };
    }
  }
  // "2021 – 24", but not "2021 – 24 articles"
  if (two?.length === 2 && mark.fold === '-' && !DASH_TEXT.includes(mark.text) && two > year.slice(2)) {
    const after = tokens[at + 3];
    if (!after || after.breaks || after.kind === 'mark')
      return { to: at + 3, year, until: year.slice(0, 2) + two };
  }
  const school = isMark(mark, '/') && glued(second) && yearAt(second);
  if (school)
    return Number(school) === Number(year) + 1
      ? { to: at + 3, year, until: school }
      : { to: at + 3, none: true };
  return { to: at + 1, year };
}

/** Whether a year and month with a full stop are joined to another: "2022.01–2025.12". */
const isMonthOfRange = (tokens: readonly Token[], at: number): boolean =>
  [at + 4, at - 4].some(
    (year) =>
      !!yearAt(tokens[year]) &&
      isMark(tokens[year + 1], '.') &&
      glued(tokens[year + 2]) &&
      numberAt(tokens[year + 2])?.length === 2 &&
      tokens[Math.min(year, at) + 3]?.fold === '-',
  );

/**
 * A numeric date with day or month first: 1.9.2023, 1. 9. 2023, 01.09.23, 31-12-2026, 1/9 2023, 1/9-23, 5/31/2026,
 * 09/2025.
 */
export function dayFirstAt(tokens: readonly Token[], at: number): Shape | undefined {
  const first = numberAt(tokens[at], 2) ?? (tokens[at]!.text.length < 3 ? tokens[at]!.text : undefined);
  const mark = tokens[at + 1];
  if (!first || !mark || !isMark(mark, './-')) return undefined;
  const second = tokens[at + 2];
  const month = numberAt(second);
  const year = yearAt(second);
  if (year && glued(second)) {
    // the number of an issue: "no. 01/2019"
    const isCount =
      (first.length < 2 && !isHalf(tokens, at)) ||
      (tokens[at - 1]?.kind === 'word' && COUNTS.has(tokens[at - 1]!.fold));
    return Number(first) > 12 || isCount ? undefined : { to: at + 3, year, month: first };
  }
  if (!month || (second!.spaced && mark.fold !== '.')) return undefined;
  const mark2 = tokens[at + 3];
  if (yearAt(mark2) && mark2!.spaced && mark.fold !== '-' && !mark2!.breaks)
    return { to: at + 4, year: mark2!.text, month, day: first };
  const third = tokens[at + 4];
  if (!isMark(mark2, './-') || !third || third.breaks) return undefined;
  const isSame = mark2!.fold === mark.fold;
  const last = third.kind === 'number' ? third.text : '';
  if (isYear(last) && (glued(third) || mark.fold === '.')) {
    if (!isSame || mark.fold === '.')
      return mark.fold === '-' ? undefined : { to: at + 5, year: last, month, day: first };
    const dayFirst = first === month || isDayFirst(tokens, first, month);
    if (dayFirst === undefined) return { to: at + 5, year: last, inexact: true };
    return dayFirst
      ? { to: at + 5, year: last, month, day: first }
      : { to: at + 5, year: last, month: first, day: month };
  }
  // "8/31/22", where a number above 12 shows the order
  if (last.length === 2 && glued(third) && isSame && mark.fold === '/') {
    const dayFirst = isDayFirst(tokens, first, month);
    if (dayFirst === undefined) return undefined;
    const [m, d] = dayFirst ? [month, first] : [first, month];
    return { to: at + 5, year: `20${last}`, month: m, day: d };
  }
  const isShort = isSame ? mark.fold === '.' : mark.fold === '/' && mark2!.fold === '-';
  return last.length === 2 && glued(third) && isShort
    ? { to: at + 5, year: `20${last}`, month, day: first }
    : undefined;
}

/** Whether the month and year at `at` are joined to another: "1/2021–12/2023". */
const isHalf = (tokens: readonly Token[], at: number): boolean =>
  [at + 3, at - 1].some(
    (dash, i) =>
      tokens[dash]?.fold === '-' &&
      '/.'.includes(tokens[dash + 2 - 4 * i]?.fold ?? '-') &&
      !!yearAt(tokens[dash + 3 - 4 * i]),
  );

const COUNTS = new Set(
  'nr no n nummer number num issue heft hefte numero vol volume nro rom room side s p pp kap'.split(' '),
);
