import { firstDay, lastDay, toPartialDate } from '../../records/dates.js';
import { ENGLISH_MONTHS, NORWEGIAN_MONTHS } from '../../records/month-names.js';
import type { PartialDate } from '../../records/types.js';

const MONTHS = [NORWEGIAN_MONTHS, ENGLISH_MONTHS.map((name) => name.toLowerCase())];

const WRITTEN = /^(?:(\d\d?)\.? )?([a-z]+) (\d{4})$/i;
const NUMBERS = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/;
/** A dash between two dates, or a hyphen between two years or with spaces around it. */
const RANGE = /^(\d.*?)(?: ?[–—] ?| - |(?<=^\d{4})-(?=\d{4}$))(\D*\d.*)?$/;

/** Spaces around the dash distinguish months in digits from pairs of years. */
const MONTH_RANGE = /^(\d{4}-\d\d) – (\d{4}-\d\d)$/;

/** Reads a value that is a date: 2021, 2021-05-31, 31.5.2021, "31. mai 2021", "31 May 2021", "May 2021". */
export function readDate(value: string): PartialDate | undefined {
  const date = dateOf(value);
  return date && /^(?:19|20)/.test(date) ? date : undefined;
}

function dateOf(value: string): PartialDate | undefined {
  const [, day, name = '', year = ''] = WRITTEN.exec(value) ?? [];
  if (name) {
    const month = MONTHS.map((names) => names.indexOf(name.toLowerCase())).find((at) => at >= 0);
    return month === undefined ? undefined : toDate(year, month + 1, day);
  }
  const [, date, month, last] = NUMBERS.exec(value) ?? [];
  if (last) return toDate(last, Number(month), date);
  return /^\d{4}(?:-\d\d-\d\d)?$/.test(value) ? toPartialDate(value) : undefined;
}

const toDate = (year: string, month: number, day: string | undefined): PartialDate | undefined =>
  toPartialDate([year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('-'));

/**
 * Reads a value that is a period: "2021–2024", "1.9.2021 – 31.8.2024", "2024–". A single year is both start and end.
 */
export function readPeriod(value: string): { start: PartialDate; end?: PartialDate } | undefined {
  const [, from, to] = RANGE.exec(value) ?? [];
  const [, first, last] = MONTH_RANGE.exec(value) ?? [];
  if (first && last && toPartialDate(first) && toPartialDate(last) && isRecent(first) && first <= last)
    return { start: first, end: last };
  const start = readDate(from ?? value);
  if (!start || !isRecent(start)) return undefined;
  if (!from) return start.length === 4 ? { start, end: start } : undefined;
  if (!to) return { start };
  const end = readDate(to);
  return end && isRecent(end) && firstDay(start) <= lastDay(end) ? { start, end } : undefined;
}

/** Whether a date may be in a project's period; earlier years are topics of projects. */
const isRecent = (date: PartialDate): boolean => date >= '1970';
