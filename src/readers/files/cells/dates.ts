import { toPartialDate } from '../../../records/dates.js';
import type { PartialDate } from '../../../records/types.js';
import { monthNumber } from './months.js';

/** Order of day and month in a file's dates with slashes; `unknown` if nothing in the file reveals it. */
export type SlashOrder = 'day first' | 'month first' | 'unknown';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/;
const TIME = /[ T]\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/i;

/**
 * Determines the order of day and month in a file's dates such as 31/05/2021, from a number above 12 or else from the
 * padding: Excel pads days and months to two digits in British English, but not in American English.
 */
export class SlashDates {
  #order: SlashOrder | undefined;
  #isPadded = false;
  #isBare = false;
  #hasDaysSecond = false;

  /** Adds the text of a cell, which may hold a date, a period or anything else. */
  add(cell: string) {
    if (this.#order || !cell.includes('/')) return;
    for (const date of cell.split(/ *[–—] *| +- +/)) this.#addDate(date);
  }

  #addDate(date: string) {
    const [, first, second] = SLASHED.exec(withoutTime(date)) ?? [];
    if (!first || !second) return;
    if (Number(first) > 12) this.#order = 'day first';
    if (Number(second) > 12) this.#hasDaysSecond = true;
    if (/^0/.test(first) || /^0/.test(second)) this.#isPadded = true;
    else if (first.length === 1 || second.length === 1) this.#isBare = true;
  }

  get order(): SlashOrder {
    if (this.#order) return this.#order;
    return this.#hasDaysSecond
      ? 'month first'
      : this.#isPadded
        ? 'day first'
        : this.#isBare
          ? 'month first'
          : 'unknown';
  }
}

/** Removes a time of day, and decimals that a numeric column adds to a year. */
const withoutTime = (cell: string): string =>
  cell
    .trim()
    .replace(TIME, '')
    .replace(/^(\d{4})[.,]0+$/, '$1');

/** Expands a two-digit year as Excel does: below 50 it is in this century. */
const fullYear = (year: string): string => (year.length > 2 ? year : `${Number(year) < 50 ? 20 : 19}${year}`);

/** An ISO date from its parts; undefined if the day does not exist. */
const dateOf = (year: string, month: string | undefined, day?: string): PartialDate | undefined =>
  month &&
  toPartialDate([fullYear(year), month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'));

/** Day 0 of Excel's calendar, adjusted for the 29 February that Excel adds to 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** The date for an Excel serial number, written if a column has no format: 44347 is 31 May 2021. */
function serialDate(cell: string): PartialDate | undefined {
  const days = /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0;
  if (days < 20_000 || days > 80_000) return undefined;
  return new Date(EXCEL_EPOCH + days * 86_400_000).toISOString().slice(0, 10);
}

const ORDINAL = '(?:\\.|st|nd|rd|th|er|:?e)?';
const YEAR = "(\\d{4}|['’]?\\d\\d)";
/** 31. mai 2021, 31-May-21, 31st of May 2021, 1er mars 2021 */
const DAY_NAME_YEAR = new RegExp(
  `^(?:den? |d\\. ?)?(\\d{1,2})${ORDINAL}[\\s.-]*(?:of |de )?(\\p{L}{3,20})[.,]?[\\s.,-]*${YEAR}$`,
  'u',
);
/** May 31, 2021 */
const NAME_DAY_YEAR = new RegExp(`^(\\p{L}{3,20})\\.? (\\d{1,2})${ORDINAL},? (\\d{4})$`, 'u');
/** mai 2021, mai.21, May-21; not after a space, where two digits may be a day */
const NAME_YEAR = /^(\p{L}{3,20})(?:[.,]?[\s./-]*(\d{4})|[.-]? ?['’](\d\d)|[.-](\d\d))$/u;
/** 2021 May 31, 2021-May */
const YEAR_NAME = new RegExp(`^(\\d{4})[\\s.,-]+(\\p{L}{3,20})\\.?(?:[\\s.-]+(\\d{1,2})\\.?)?$`, 'u');

/** A date with a month name. */
function namedDate(text: string): PartialDate | undefined {
  let match = DAY_NAME_YEAR.exec(text);
  if (match) return dateOf(match[3]!.replace(/^['’]/, ''), monthNumber(match[2]!), match[1]);
  match = NAME_DAY_YEAR.exec(text);
  if (match) return dateOf(match[3]!, monthNumber(match[1]!), match[2]);
  match = NAME_YEAR.exec(text);
  if (match) return dateOf((match[2] ?? match[3] ?? match[4])!, monthNumber(match[1]!));
  match = YEAR_NAME.exec(text);
  return match ? dateOf(match[1]!, monthNumber(match[2]!), match[3]) : undefined;
}

/**
 * Parses a date as spreadsheets write it: `31.05.2021`, `31.5.21`, `31/05/2021`, `5/31/2021`, `31-May-21`, `mai.21`,
 * `May-21`, `31. mai 2021`, `05.2021`, `2021`, with or without a time, as an Excel serial number, or ISO. If the order of
 * day and month is unknown, only the year is read. Undefined if there are further words ("ca. 2021", "høsten 2021").
 */
export function cellDate(cell: string, order: SlashOrder): PartialDate | undefined {
  if (cell.length > 60) return undefined;
  const text = withoutTime(cell.replace(/\s+/g, ' '));
  const iso = toPartialDate(text) ?? toPartialDate(text.replace(/[/.](?=\d)/g, '-'));
  if (iso) return iso;
  const [, first, second, slashYear] = SLASHED.exec(text) ?? [];
  if (first && second && slashYear) {
    const isClear = first === second || Number(first) > 12 || Number(second) > 12;
    if (!isClear && order === 'unknown') return fullYear(slashYear);
    return order === 'month first' || Number(second) > 12
      ? dateOf(slashYear, first, second)
      : dateOf(slashYear, second, first);
  }
  const [, day, month, year] = /^(\d{1,2})[.-] ?(\d{1,2})[.-] ?(\d{4}|\d\d)$/.exec(text) ?? [];
  if (day) return dateOf(year!, month, day);
  const [, only, yearOfMonth] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (only) return dateOf(yearOfMonth!, only);
  const [, basicYear, basicMonth, basicDay] = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/.exec(text) ?? [];
  if (basicYear) return dateOf(basicYear, basicMonth, basicDay);
  return namedDate(text) ?? serialDate(text);
}
