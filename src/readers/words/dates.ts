import { toPartialDate } from '../../records/dates.js';
import type { PartialDate } from '../../records/types.js';
import { dayFirstAt, dayFollows, yearFirstAt } from './date-shapes.js';
import { glued, type Shape, yearAt } from './date-tokens.js';
import { isSeason, monthNumber } from './months.js';
import { namedAt } from './named-dates.js';
import { type Token, tokenize } from './tokens.js';
import { quarterAt, quarterOf, vagueAt } from './vague-dates.js';

/** A date in a text; `date` is missing if the date is invalid or ambiguous. */
interface DateHit {
  start: number;
  end: number;
  date?: PartialDate;
  /** The end of an abbreviated range: `2021–24`. */
  until?: PartialDate;
  /** The month of an invalid day; such a day may end a period. */
  near?: PartialDate;
  /** The first and last month of a quarter; `date` is only its year. */
  months?: [PartialDate, PartialDate];
  /** Whether the text is less precise than `date`, or ambiguous: a season, "early 2026", 03/04/2026. */
  inexact?: boolean;
}

/** A date with its range of tokens `[from, to)`. */
export interface TokenDate extends DateHit {
  from: number;
  to: number;
}

/** Dates in a text, in order. Invalid dates are included without `date`, so that no part of them is read otherwise. */
export function findDates(text: string, tokens: readonly Token[] = tokenize(text)): DateHit[] {
  return datesIn(tokens).map(({ from: _, to: __, near: ___, ...hit }) => hit);
}

/** Dates among the tokens of a text, in order. */
export function datesIn(tokens: readonly Token[]): TokenDate[] {
  const dates: TokenDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' || !isSeparate(tokens, i, dates.at(-1)?.to)) continue;
    const shape = shapeAt(tokens, i);
    if (!shape || !endsFree(tokens, shape)) continue;
    dates.push(dateOf(tokens, i, shape));
    i = shape.to - 1;
  }
  return dates;
}

/** An ISO date from its parts; undefined if the day does not exist. */
export const dateFrom = (year: string, month: string, day?: string): PartialDate | undefined =>
  toPartialDate(
    [year.padStart(4, '20'), month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'),
  );

function dateOf(tokens: readonly Token[], from: number, shape: Shape): TokenDate {
  const { year, month, day, until, quarter, inexact, none } = shape;
  const to = day ? afterTime(tokens, shape.to) : shape.to;
  const next = tokens[to];
  // the letter in "2026-12-31T23:59" belongs to the date format, the time to what follows
  const t = day && next && !next.spaced && /^t\d/.test(next.fold) ? 1 : 0;
  const hit: TokenDate = { start: tokens[from]!.start, end: tokens[to - 1]!.end + t, from, to };
  if (none || !year) return hit;
  const date = month ? dateFrom(year, month, day) : year;
  if (!date) {
    // "06-31-2027"
    const near = Number(day) < 32 ? dateFrom(year, month!) : undefined;
    if (near) hit.near = near;
    return hit;
  }
  hit.date = date;
  if (until) hit.until = until;
  if (inexact || quarter) hit.inexact = true;
  if (quarter) {
    const two = (n: number) => String(n).padStart(2, '0');
    hit.months = [`${year}-${two(3 * quarter - 2)}`, `${year}-${two(3 * quarter)}`];
  }
  return hit;
}

/**
 * Index after a machine-written time with seconds, "2020-10-01T00:00:00Z"; other times are information about the day.
 */
function afterTime(tokens: readonly Token[], at: number): number {
  const parts = tokens.slice(at, at + 5);
  const isTime =
    parts.length === 5 &&
    /^t\d\d$/.test(parts[0]!.fold) &&
    parts.every(({ spaced, fold }, i) => !spaced && (i % 2 ? fold === ':' : /\d\dz?$/.test(fold)));
  if (!isTime) return at;
  const zone = tokens[at + 5];
  return glued(zone) && zone.fold === 'z' ? at + 6 : at + 5;
}

/** Whether a date may start at a token, which must not be part of a longer number, a code, a URL or a compound. */
function isSeparate(tokens: readonly Token[], at: number, lastEnd: number | undefined): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.spaced || !before) return true;
  // a span of years fused to a word; the tokeniser splits no other digits from a word
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

/** Whether a date may end before the next token. */
function endsFree(tokens: readonly Token[], { to, month, day }: Shape): boolean {
  const next = tokens[to];
  if (!glued(next)) return true;
  // "31.03.2022Budsjett", in a table without spaces between cells
  if (next.kind === 'word')
    return day !== undefined && (/^t\d/.test(next.fold) || /^\p{Lu}\p{Ll}{3}/u.test(next.text));
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

/** Words after the hyphen of a range: "2021-present", "2019-mai 2021". */
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
