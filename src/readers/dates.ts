import { toPartialDate } from '../records/dates.js';
import type { PartialDate } from '../records/types.js';

/** A date found in a text; `date` is absent where the words name a day that does not exist. */
export interface DateHit {
  start: number;
  end: number;
  date?: PartialDate;
  /** The end of a range written short, `2021–24`. */
  until?: PartialDate;
}

/** How the months begin, in the Germanic languages and in Northern Sámi, January first. */
const MONTHS = [
  'jan|ođđaj',
  'feb|guovvam',
  'm[aä]r|njukčam',
  'apr|cuoŋom',
  'ma[iyj]|miessem',
  'jun|geassem',
  'jul|suoidnem',
  'aug|borgem',
  'sept?|čakčam',
  'o[ck]t|golggotm',
  'nov|skábmam',
  'de[csz]|juovlam',
];
const ENDING = '(?:r?uar[iy]?|t?s|ch|z|il|[eiy]|usti?|o?ber|ember|(?:agem)?ánn?u)?';
/** A month's name or short form, in a group. */
export const MONTH = `((?:${MONTHS.join('|')})${ENDING})\\.?(?!\\p{L})`;

const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(\\d\\d?)(?:\\.|st|nd|rd|th)?';
const SHAPES = [
  '(\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?)', // 2021-05-31
  `(\\d\\d?)(?:\\. ?|/)(\\d\\d?)(?:\\. ?|/| |-)(${YEAR}|(?<=\\.)\\d\\d)`, // 1.9.2023, 1/9 2023, 01.09.23
  `(?:${DAY} )?${MONTH}(?: ${DAY})?,? (${YEAR})`, // 31. mai 2021; May 31, 2021; okt. 2020
  `(${YEAR})(?: ?[–—] ?(\\d\\d)|[-/](\\d\\d))?`, // 2021, 2021–24
];
// A year inside a longer number, a compound ("2015-reformen") or a decade ("1930s") is none.
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}\\\\]|\\d[.,/])(?:${SHAPES.join('|')})` +
    '(?![\\p{L}\\p{N}]|[./\\\\]\\d|-\\p{L}|-(?!\\d{4}(?!\\d)|\\d\\d?[./ ])\\d)',
  'giu',
);

/** Dates in a text, in order. Days that do not exist are given without `date`, so that no half of them is read. */
export const findDates = (text: string): DateHit[] => [...text.matchAll(DATE)].map(dateOf);

function dateOf(match: RegExpExecArray): DateHit {
  const [all, iso, day, month, numbered, dayBefore, name, dayBehind, named, year, long, short] = match;
  const hit: DateHit = { start: match.index, end: match.index + all.length };
  const until = long ?? short;
  if (iso) {
    // 2009-12 may be December or a range: then it says nothing.
    if (iso.length > 7 || iso.slice(5) <= iso.slice(2, 4)) hit.date = toPartialDate(iso);
  } else if (year) {
    if (!until || until > year.slice(2)) hit.date = year;
    if (until && hit.date) hit.until = year.slice(0, 2) + until;
  } else hit.date = dateFrom((numbered ?? named)!, month ?? monthOf(name!), day ?? dayBefore ?? dayBehind);
  return hit;
}

/** The number of a month by its name. */
export const monthOf = (name: string): string =>
  String(1 + MONTHS.findIndex((begins) => new RegExp(`^(?:${begins})`, 'iu').test(name)));

/** An ISO date of its parts, or undefined where the calendar has no such day. */
export const dateFrom = (year: string, month: string, day?: string): PartialDate | undefined =>
  toPartialDate(
    [year.padStart(4, '20'), month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'),
  );
