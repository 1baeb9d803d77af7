import { uiLanguage } from '../../locales/index.js';
import { readDate } from '../../readers/labelled/dates.js';
import { ENGLISH_MONTHS, NORWEGIAN_MONTHS } from '../../records/month-names.js';
import type { PartialDate } from '../../records/types.js';

/** A date in the notation of a language, which all date readers understand. */
export function writtenDate(date: PartialDate, lang: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return date;
  const ui = uiLanguage(lang);
  const name = (ui === 'en' ? ENGLISH_MONTHS : NORWEGIAN_MONTHS)[Number(month) - 1];
  // no reader knows the Northern Sámi names of months
  if (ui === 'se') return day ? `${Number(day)}.${Number(month)}.${year}` : date;
  return [day && `${Number(day)}${ui === 'en' ? '' : '.'}`, name, year].filter(Boolean).join(' ');
}

/** The same for literal values; ISO notation if the words would not be read back as this date. */
export function exactDate(date: PartialDate, lang: string): string {
  const words = writtenDate(date, lang);
  return readDate(words) === date ? words : date;
}

/** A period in the notation of a language. */
export function writtenPeriod(start: PartialDate, end: PartialDate, lang: string): string {
  if (start === end) return writtenDate(start, lang);
  const dash = start.length > 4 || end.length > 4 ? ' – ' : '–';
  // "2021 – 31. desember 2030" might be read as a list of days
  if (start.length > 4 !== end.length > 4) return start + dash + end;
  return writtenDate(start, lang) + dash + writtenDate(end, lang);
}
