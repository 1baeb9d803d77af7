import { uiLanguage } from '../../locales/index.js';
import { readDate } from '../../readers/labelled/dates.js';
import { ENGLISH_MONTHS, NORWEGIAN_MONTHS } from '../../records/month-names.js';
import type { PartialDate } from '../../records/types.js';

/** A date as a page in a language writes it, in a form that every reader of dates knows. */
export function writtenDate(date: PartialDate, lang: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  const ui = uiLanguage(lang);
  const name = (ui === 'en' ? ENGLISH_MONTHS : NORWEGIAN_MONTHS)[Number(month) - 1];
  // the names of months in Northern Sámi are read by none
  if (ui === 'se') return day ? `${Number(day)}.${Number(month)}.${year}` : date;
  return [day && `${Number(day)}${ui === 'en' ? '' : '.'}`, name, year].filter(Boolean).join(' ');
}

/** The same for a value that is taken literally: as data where the words are not read back as this date. */
export function exactDate(date: PartialDate, lang: string): string {
  const words = writtenDate(date, lang);
  return readDate(words) === date ? words : date;
}

/** A period from one date to another. */
export function writtenPeriod(start: PartialDate, end: PartialDate, lang: string): string {
  if (start === end) return writtenDate(start, lang);
  const dash = start.length > 4 || end.length > 4 ? ' – ' : '–';
  // "2021 – 31. desember 2030" may be read as a list of days
  if (start.length > 4 !== end.length > 4) return start + dash + end;
  return writtenDate(start, lang) + dash + writtenDate(end, lang);
}
