import type { Day, PartialDate, Project } from './types.js';

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month, without creating a `Date` for each date of a long file. */
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Cache of valid dates; long lists repeat them. */
const known = new Set<string>();
const MAX_KNOWN = 5000;

/**
 * Normalises a date: `2021` (number or text), `2021-05`, `2021-05-31`, or an ISO date-time, of which the day
 * is kept as written: a project that starts on `2018-11-01T00:00:00Z` starts on 1 November everywhere. Returns
 * `undefined` for anything else and for days that do not exist (31 February).
 */
export function toPartialDate(input: unknown): PartialDate | undefined {
  if (input === undefined || input === null) return undefined;
  const text = String(input).trim();
  if (known.has(text)) return text;
  const found = SHAPE.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found;
  if (!year || Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return undefined;
  if (day && (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)))) return undefined;
  const date = text.slice(0, 10);
  if (known.size >= MAX_KNOWN) known.clear();
  known.add(date);
  return date;
}

/** The first day of a partial date: `2021` → `2021-01-01`. */
export const firstDay = (date: PartialDate): Day =>
  date.length === 10 ? date : `${date}-01-01`.slice(0, 10);

/** The last day of a partial date: `2021` → `2021-12-31`, `2024-02` → `2024-02-29`. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  const [year, month = 12] = date.split('-').map(Number) as [number, number?];
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`;
}

/** Today in the visitor's time zone; days are not shifted between time zones after this. */
export function localDay(now = new Date()): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The valid start and end of a project, swapped if they are in the wrong order. */
export function datesOf(project: Pick<Project, 'start' | 'end'>): {
  start: PartialDate | undefined;
  end: PartialDate | undefined;
  isSwapped: boolean;
} {
  const [start, end] = [toPartialDate(project.start), toPartialDate(project.end)];
  // the cheap comparison of texts settles most cases
  const isSwapped = !!start && !!end && end < start && firstDay(start) > lastDay(end);
  return isSwapped ? { start: end, end: start, isSwapped } : { start, end, isSwapped };
}
