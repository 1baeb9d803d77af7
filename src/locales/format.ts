import type { PartialDate } from '../records/types.js';
import { intlLocales } from './index.js';

/** A date as the language writes it, as precisely as it is known: 2021 · mai 2021 · 31. mai 2021. */
export function formatDate(date: PartialDate, lang: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = day
    ? { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
    : { month: 'short', year: 'numeric', timeZone: 'UTC' };
  const make = () => new Intl.DateTimeFormat(intlLocales(lang), options);
  return kept(dateFormats, `${lang} ${options.day}`, make).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00Z`),
  );
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** The format for a key, made once: making one costs a hundred times as much as using it. */
export function kept<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}

/** A count as the language writes it: 10 000 in Norwegian, 10,000 in English. */
export const formatCount = (count: number, lang: string): string =>
  kept(numberFormats, lang, () => new Intl.NumberFormat(intlLocales(lang))).format(count);

/** A phrase of the locale with its `{}` filled in: text, or parts of a template. */
export function fill<T>(phrase: string, value: T): [string, T, string] {
  const [before = '', after = ''] = phrase.split('{}');
  return [before, value, after];
}
