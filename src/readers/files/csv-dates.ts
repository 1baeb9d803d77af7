import { toPartialDate } from '../../records/dates.js';
import type { PartialDate } from '../../records/types.js';
import { dateFrom, findDates, monthOf } from '../words/dates.js';

/** In which order a file writes the numbers of a date with slashes; `unknown` where nothing in it tells. */
export type SlashOrder = 'day first' | 'month first' | 'unknown';

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/;
const TIME = /[ T]\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d\d:?\d\d)?$/i;

/**
 * How a file writes 31/05/2021, told by all its dates: one number above 12 tells; else Excel's own
 * habit does, which fills days and months to two digits in British English and not in American.
 */
export function slashOrder(cells: readonly string[]): SlashOrder {
  const dates = cells.flatMap((cell) => {
    const match = SLASHED.exec(withoutTime(cell));
    return match ? [match] : [];
  });
  if (dates.some(([, first]) => Number(first) > 12)) return 'day first';
  if (dates.some(([, , second]) => Number(second) > 12)) return 'month first';
  if (dates.some(([, first, second]) => `${first} ${second}`.match(/(?<!\d)0\d/))) return 'day first';
  return dates.some(([, first, second]) => `${first} ${second}`.match(/(?<!\d)\d(?!\d)/))
    ? 'month first'
    : 'unknown';
}

/** Without a time of day, and a year without the decimals that a column of numbers gives it. */
const withoutTime = (cell: string): string =>
  cell
    .trim()
    .replace(TIME, '')
    .replace(/^(\d{4})[.,]0+$/, '$1');

/** Years that Excel writes with two digits: below 50 they are of this century. */
const fullYear = (year: string): string => (year.length > 2 ? year : `${Number(year) < 50 ? 20 : 19}${year}`);

/** The first day of Excel's calendar, as it counts after the February it adds to 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** A day by its number in Excel, where a column was written without a format: 44347 is 31 May 2021. */
function serialDate(cell: string): PartialDate | undefined {
  const days = /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Number.parseInt(cell, 10) : 0;
  if (days < 20_000 || days > 80_000) return undefined;
  return new Date(EXCEL_EPOCH + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * A date as spreadsheets write it in Norwegian and English: `31.05.2021`, `31.5.21`, `31/05/2021`,
 * `5/31/2021`, `31-May-21`, `mai.21`, `May-21`, `31. mai 2021`, `05.2021`, `2021`, with a time or without,
 * as Excel's number of a day, or ISO. Where the order of day and month is unknown, only the year is read.
 */
export function cellDate(cell: string, order: SlashOrder): PartialDate | undefined {
  const text = withoutTime(cell);
  const iso = toPartialDate(text) ?? toPartialDate(text.replace(/[/.](?=\d)/g, '-'));
  if (iso) return iso;
  const [, first, second, slashYear] = SLASHED.exec(text) ?? [];
  if (first && second && slashYear) {
    const year = fullYear(slashYear);
    if (first === second || order !== 'unknown')
      return order === 'month first' ? dateFrom(year, first, second) : dateFrom(year, second, first);
    return year;
  }
  const [, dottedDay, dottedMonth, dottedYear] =
    /^(\d{1,2})[.-] ?(\d{1,2})[.-] ?(\d{4}|\d\d)$/.exec(text) ?? [];
  if (dottedDay) return dateFrom(fullYear(dottedYear!), dottedMonth!, dottedDay);
  const [, month, yearOfMonth] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (month) return dateFrom(yearOfMonth!, month);
  const [, day, name, year] =
    /^(?:(\d{1,2})[.\s-]+)?(\p{L}{3,12})[.\s-]+['’]?(\d{4}|\d\d)$/u.exec(text) ?? [];
  if (name && monthOf(name) !== '0') return dateFrom(fullYear(year!), monthOf(name), day);
  const [hit, another] = text.length < 40 ? findDates(text) : [];
  const isAll = hit && !another && hit.start === 0 && hit.end === text.length && !hit.until;
  return (isAll ? hit.date : undefined) ?? serialDate(text);
}

/** The two dates of a period in one cell: `2019–2022`, `01.08.2019 - 31.07.2022`, `2019–22`, `fra 2019`. */
export function cellPeriod(
  cell: string,
  order: SlashOrder,
): { start?: PartialDate; end?: PartialDate } | undefined {
  const text = cell.trim().slice(0, 80);
  // 2009-12 may be December or a range: then it says nothing
  if (/^\d{4}-\d\d$/.test(text) && text.slice(5) > text.slice(2, 4) && text.slice(5) < '13') return undefined;
  const only = cellDate(text, order);
  if (only) return only.length === 4 ? { start: only, end: only } : { start: only };
  const open = /^(?:fra|frå|from|since|siden|sidan|från|seit|ab) +(.*)$|^(\S.*?) ?[–—-]$/iu.exec(text);
  const close = /^(?:til|till|until|bis) +(.*)$|^[–—-] ?(\S.*)$/iu.exec(text);
  const start = open && cellDate((open[1] ?? open[2])!, order);
  if (start) return { start };
  const end = close && cellDate((close[1] ?? close[2])!, order);
  if (end) return { end };
  for (const match of text.matchAll(/ *[–—] *| +(?:-|til|till|to|bis) +|-|\//gu)) {
    const from = cellDate(text.slice(0, match.index).replace(/^(?:fra|frå|from|från|von) +/iu, ''), order);
    const rest = text.slice(match.index + match[0].length);
    const to = cellDate(from && /^\d\d$/.test(rest) ? from.slice(0, 2) + rest : rest, order);
    if (from && to && from.slice(0, 4) <= to.slice(0, 4)) return { start: from, end: to };
  }
  return undefined;
}
