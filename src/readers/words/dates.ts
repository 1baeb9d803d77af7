import { toPartialDate } from '../../records/dates.js';
import type { PartialDate } from '../../records/types.js';
import { isPartOfTime, isSeason, monthNumber } from './months.js';
import { isDayFirst } from './slash-dates.js';
import { tokenize, type Token } from './tokens.js';

export { monthOf } from './months.js';

/** A date found in a text; `date` is absent where the words name a day that does not exist, or may mean two. */
export interface DateHit {
  start: number;
  end: number;
  date?: PartialDate;
  /** The end of a range written short, `2021–24`. */
  until?: PartialDate;
  /** The first and last month of a quarter, which `date` gives by its year only. */
  months?: [PartialDate, PartialDate];
  /** Whether the words say more than `date` does: a season, "early 2026", 03/04/2026. */
  inexact?: boolean;
}

/** A date with the tokens it stands in, `[from, to)`. */
export interface TokenDate extends DateHit {
  from: number;
  to: number;
}

/** A shape read at a token: where it ends, and its parts. */
interface Shape {
  to: number;
  year?: string;
  month?: string;
  day?: string;
  until?: string;
  quarter?: number;
  inexact?: boolean;
  /** Whether it reads as a date but means none, or two. */
  none?: boolean;
}

/** Dates in a text, in order. Days that do not exist are given without `date`, so that no half of them is read. */
export function findDates(text: string, tokens: readonly Token[] = tokenize(text)): DateHit[] {
  return datesIn(tokens).map(({ from: _, to: __, ...hit }) => hit);
}

/** Dates among the tokens of a text, in order. */
export function datesIn(tokens: readonly Token[]): TokenDate[] {
  const dates: TokenDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || !standsFree(tokens, i, dates.at(-1)?.to)) continue;
    const shape = shapeAt(tokens, i);
    if (!shape || !endsFree(tokens, shape)) continue;
    dates.push(dateOf(tokens, i, shape));
    i = shape.to - 1;
  }
  return dates;
}

/** An ISO date of its parts, or undefined where the calendar has no such day. */
export const dateFrom = (year: string, month: string, day?: string): PartialDate | undefined =>
  toPartialDate(
    [year.padStart(4, '20'), month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'),
  );

function dateOf(tokens: readonly Token[], from: number, shape: Shape): TokenDate {
  const { to, year, month, day, until, quarter, inexact, none } = shape;
  const next = tokens[to];
  // "2026-12-31T23:59": the letter belongs to the form, the time to what follows
  const t = day && next && !next.spaced && /^t\d/.test(next.fold) ? 1 : 0;
  const hit: TokenDate = { start: tokens[from]!.start, end: tokens[to - 1]!.end + t, from, to };
  if (none || !year) return hit;
  const date = month ? dateFrom(year, month, day) : year;
  if (!date) return hit;
  hit.date = date;
  if (until) hit.until = until;
  if (inexact || quarter) hit.inexact = true;
  if (quarter) {
    const two = (n: number) => String(n).padStart(2, '0');
    hit.months = [`${year}-${two(3 * quarter - 2)}`, `${year}-${two(3 * quarter)}`];
  }
  return hit;
}

/** The number a token is, if it has at most `digits` digits. */
const numberAt = (token: Token | undefined, digits = 2): string | undefined =>
  token?.kind === 'number' && token.text.length <= digits && !token.breaks ? token.text : undefined;

/** The year a token is, from 1500 to 2099. */
export const yearAt = (token: Token | undefined): string | undefined =>
  token?.kind === 'number' && isYear(token.text) ? token.text : undefined;

const isYear = (text: string): boolean => text.length === 4 && text >= '1500' && text < '2100';

const isMark = (token: Token | undefined, marks: string, glued = true): boolean =>
  token?.kind === 'mark' && marks.includes(token.fold) && !(glued && token.spaced) && !token.breaks;

const glued = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;

/** Whether a date may begin at a token: no part of a longer number, a code, an address or a compound. */
function standsFree(tokens: readonly Token[], at: number, lastEnd: number | undefined): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.spaced || !before) return true;
  // a span of years that a word is fused to: tokens divide nothing else like it
  if (before.kind !== 'mark') return before.kind === 'word' && tokens[at]!.kind === 'number';
  if ('\\_@#=$€£%+'.includes(before.fold)) return false;
  const other = tokens[at - 2];
  if (before.spaced || !other || lastEnd === at - 1) return true;
  if (other.kind === 'number')
    return !'.,/:-'.includes(before.fold) || (before.fold === '-' && other.text.length < 3);
  if (other.kind === 'word' && before.fold === '-')
    return before.text === '–' || tokens[at]!.kind === 'word' || /[^\d]\d{4}$/.test(other.text);
  if (other.kind === 'word') return before.fold !== '/';
  return true;
}

/** Whether a date may end before the token behind it. */
function endsFree(tokens: readonly Token[], { to, month, day }: Shape): boolean {
  const next = tokens[to];
  if (!glued(next)) return true;
  if (next.kind === 'word') return day !== undefined && /^t\d/.test(next.fold);
  if (next.kind === 'number') return false;
  const after = tokens[to + 1];
  if (!glued(after)) return true;
  if (after.kind === 'number') {
    if (next.fold === '/') return month !== undefined && yearAt(after) !== undefined;
    if (next.fold === '-') return yearAt(after) !== undefined || dayFollows(tokens, to + 1);
    return !'.\\:'.includes(next.fold);
  }
  return next.fold !== '-' || after.kind === 'mark' || next.text !== '-' || opensAfterDash(after);
}

/** Whether a number goes on as a date does: "1/9 2023-31/12 2024", "2019-1. mai 2021". */
const dayFollows = (tokens: readonly Token[], at: number): boolean =>
  numberAt(tokens[at]) !== undefined &&
  (isMark(tokens[at + 1], './') || (tokens[at + 1]?.spaced === true && tokens[at + 1]?.kind !== 'mark'));

/** Words that end a range after a hyphen: "2021-present", "2019-mai 2021". */
const AFTER_DASH = new Set('present now today ongoing na nu dd pagaende pagaande heute heden'.split(' '));
const opensAfterDash = ({ fold, text }: Token): boolean =>
  AFTER_DASH.has(fold) ||
  quarterOf({ fold }) !== undefined ||
  monthNumber(fold) !== undefined ||
  isSeason(text);

function shapeAt(tokens: readonly Token[], at: number): Shape | undefined {
  return tokens[at]!.kind === 'word'
    ? (namedAt(tokens, at) ?? vagueAt(tokens, at))
    : (quarterAt(tokens, at) ?? namedAt(tokens, at) ?? yearFirstAt(tokens, at) ?? dayFirstAt(tokens, at));
}

const DASH_TEXT = '-\u2010\u2011';

/** 2021-05-31, 2026/12/31, 2021-05, 2021–24, 2021/2022, 2026 May 31, 2021. */
function yearFirstAt(tokens: readonly Token[], at: number): Shape | undefined {
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
    const isIsoInterval = DASH_TEXT.includes(mark.text) && yearAt(third);
    if (two.length === 2 && mark.fold !== '.' && (!dayFollows(tokens, at + 2) || isIsoInterval)) {
      const isLater = two > year.slice(2);
      const isMonth = two > '00' && two < '13';
      const until = year.slice(0, 2) + two;
      if (mark.fold === '-' && !DASH_TEXT.includes(mark.text))
        return isLater ? { to: at + 3, year, until } : { to: at + 3, none: true };
      // 2009-12 may be December or a range: then it says nothing.
      if (isLater && (mark.fold === '/' || !isMonth)) return { to: at + 3, year, until };
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

/** 1.9.2023, 1. 9. 2023, 01.09.23, 31-12-2026, 1/9 2023, 1/9-23, 5/31/2026, 09/2025. */
function dayFirstAt(tokens: readonly Token[], at: number): Shape | undefined {
  const first = numberAt(tokens[at], 2) ?? (tokens[at]!.text.length < 3 ? tokens[at]!.text : undefined);
  const mark = tokens[at + 1];
  if (!first || !mark || !isMark(mark, './-')) return undefined;
  const second = tokens[at + 2];
  const month = numberAt(second);
  const year = yearAt(second);
  if (year && glued(second)) {
    // "no. 01/2019" numbers an issue
    const isCount = first.length < 2 || (tokens[at - 1]?.kind === 'word' && COUNTS.has(tokens[at - 1]!.fold));
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
  const isShort = isSame ? mark.fold === '.' : mark.fold === '/' && mark2!.fold === '-';
  return last.length === 2 && glued(third) && isShort
    ? { to: at + 5, year: `20${last}`, month, day: first }
    : undefined;
}

const COUNTS = new Set(
  'nr no n nummer number num issue heft hefte numero vol volume nro rom room side s p pp kap'.split(' '),
);
const ORDINALS = new Set('st nd rd th er re e de ste eme a'.split(' '));
const BEFORE_MONTH = new Set('of de d i paiva paivana'.split(' '));
const BEFORE_YEAR = new Set('of de i b beaivi beaivvi'.split(' '));

/** 31. mai 2021, 5.mai 2027, 31st of December 2026, Dec. 31st, 2026, 31-Dec-2026, okt. 2020, mai2021. */
function namedAt(tokens: readonly Token[], at: number): Shape | undefined {
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
  // the article in German and French, and "dès"
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

/** The token behind what makes a number ordinal: a full stop, "st", "er", "º". */
function afterOrdinal(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (isMark(token, '.º°')) return at + 1;
  if (!glued(token) || token.kind !== 'word' || !ORDINALS.has(token.fold)) return at;
  return isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
}

const QUARTERS = new Set(
  'kvartal kvartalet quartal quarter kwartaal trimestre neljannes kvarthala kv'.split(' '),
);
const RANKS = new Map(
  'first second third fourth|forste andre tredje fjerde|forsta andra tredje fjarde|fyrste andre tredje fjerde'
    .split('|')
    .flatMap((row) => row.split(' ').map((word, i): [string, number] => [word, i + 1])),
);
const quarterOf = ({ fold }: Pick<Token, 'fold'>): number | undefined =>
  /^[qk][1-4]$/.test(fold) ? Number(fold[1]) : undefined;

/** 1. kvartal 2024, 4. Quartal 2025, 1er trimestre 2024. */
function quarterAt(tokens: readonly Token[], at: number): Shape | undefined {
  const rank = Number(numberAt(tokens[at], 1) ?? (tokens[at]!.text.length === 1 ? tokens[at]!.text : 0));
  return rank > 0 && rank < 5 ? quarterYear(tokens, afterOrdinal(tokens, at + 1), rank) : undefined;
}

function quarterYear(tokens: readonly Token[], at: number, quarter: number): Shape | undefined {
  if (!QUARTERS.has(tokens[at]?.fold ?? '')) return undefined;
  return yearBehind(tokens, at + 1, { quarter });
}

/** A year, after "of", a full stop, a comma or a slash. */
function yearBehind(tokens: readonly Token[], at: number, parts: Partial<Shape>): Shape | undefined {
  let i = at;
  if (isMark(tokens[i], '.,/-')) i++;
  if (BETWEEN.has(tokens[i]?.fold ?? '') && !tokens[i]!.breaks) i++;
  const year = tokens[i]?.breaks ? undefined : yearAt(tokens[i]);
  return year ? { to: i + 1, year, ...parts } : undefined;
}
const BETWEEN = new Set('of av af de des du van i in en im the le l'.split(' '));

/** A season, a quarter or a part of a year: "høsten 2024", "Q3 2025", "mid-2026", "slutten av mai 2026". */
function vagueAt(tokens: readonly Token[], at: number): Shape | undefined {
  const token = tokens[at]!;
  const quarter = quarterOf(token);
  if (quarter) return yearBehind(tokens, at + 1, { quarter });
  if (isSeason(token.text)) {
    const second = isMark(tokens[at + 1], '/') && tokens[at + 2] && isSeason(tokens[at + 2]!.text) ? 2 : 0;
    return yearBehind(tokens, at + 1 + second, { inexact: true });
  }
  const rank = RANKS.get(token.fold);
  if (rank && tokens[at + 1]) return quarterYear(tokens, at + 1, rank);
  if (!isPartOfTime(token.fold)) return undefined;
  let i = at + 1;
  while (i < at + 3 && (isMark(tokens[i], '-') || BETWEEN.has(tokens[i]?.fold ?? ''))) i++;
  const inner = tokens[i];
  if (!inner || inner.breaks || inner.kind === 'mark') return undefined;
  const date =
    inner.kind === 'word' ? namedAt(tokens, i) : yearAt(inner) ? { to: i + 1, year: inner.text } : undefined;
  return date && { ...date, inexact: true };
}
