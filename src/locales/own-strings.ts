import { Lazy } from '../lazy.js';
import { baseLanguage } from '../records/pick-text.js';
import type { PartialDate } from '../records/types.js';
import { kept } from './format.js';
import { own, stringsIn } from './index.js';
import type { Strings } from './strings.js';

/** {@link Strings}, all optional. */
export type PartialStrings = DeepPartial<Strings>;
type DeepPartial<T> = T extends object ? { [Key in keyof T]?: DeepPartial<T[Key]> } : T;

/**
 * Sets strings of the elements, to add a language or to change the wording of an existing one. Missing strings keep their
 * wording; in an added language, they are English. Call it before the elements are registered.
 */
export function setStrings(lang: string, strings: PartialStrings): void {
  const base = stringsIn(lang);
  const load = async () => ({ strings: merge((await base.load()).strings, strings) });
  own.strings ??= new Map();
  own.strings.set(baseLanguage(lang), new Lazy(load));
  own.formatDate = formatDate;
}

function merge<T extends object>(whole: T, part: DeepPartial<T>): T {
  const merged = { ...whole } as Record<string, unknown>;
  for (const [key, value] of Object.entries(part))
    merged[key] = value && typeof value === 'object' ? merge(merged[key] as object, value) : value;
  return merged as T;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a month or a day in an added language. */
function formatDate(date: PartialDate, lang: string): string {
  const options: Intl.DateTimeFormatOptions =
    date.length === 10 ? { day: 'numeric', month: 'long' } : { month: 'short' };
  const make = () => new Intl.DateTimeFormat(lang, { ...options, year: 'numeric', timeZone: 'UTC' });
  return kept(formats, `${lang} ${date.length}`, make).format(new Date(date));
}
