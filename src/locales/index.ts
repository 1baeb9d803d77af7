import { Lazy } from '../lazy.js';
import { baseLanguage } from '../records/pick-text.js';
import type { Strings } from './strings.js';

export type { PartnerKind, ProjectType, Strings } from './strings.js';

const WORDS = {
  nb: new Lazy(() => import('./nb.js')),
  nn: new Lazy(() => import('./nn.js')),
  en: new Lazy(() => import('./en.js')),
  se: new Lazy(() => import('./se.js')),
} satisfies Record<string, Lazy<{ strings: Strings }>>;

/** Strings set by the site. */
const own = new Map<string, Lazy<{ strings: Strings }>>();

/** Strings of which any may be left out. */
export type PartialStrings = Partial<{ [Part in keyof Strings]: DeepPartial<Strings[Part]> }>;
type DeepPartial<T> = T extends object ? { [Key in keyof T]?: DeepPartial<T[Key]> } : T;

/**
 * Sets strings of the elements: those of a further language, or other words in one that they have. Those that are left out
 * stay as they are, in a further language in English. Call it before the elements are registered.
 */
export function setStrings(lang: string, strings: PartialStrings): void {
  const base = stringsIn(lang);
  const load = async () => ({ strings: merge((await base.load()).strings, strings) });
  own.set(baseLanguage(lang), new Lazy(load));
}

function merge<T extends object>(whole: T, part: DeepPartial<T>): T {
  const merged = { ...whole } as Record<string, unknown>;
  for (const [key, value] of Object.entries(part))
    merged[key] = value && typeof value === 'object' ? merge(merged[key] as object, value) : value;
  return merged as T;
}

/** Whether a language is one of the site's own, with which `Intl` has to help. */
export const isAdded = (lang: string): boolean => {
  const base = baseLanguage(lang);
  return own.has(base) && !Object.hasOwn(WORDS, base);
};

/** A language that the elements have strings for. */
export type UiLanguage = keyof typeof WORDS;

/** The supported language for that of a page: `no` means nb, and an unknown one gets en. */
export const uiLanguage = (lang: string): UiLanguage => {
  const base = baseLanguage(lang);
  return Object.hasOwn(WORDS, base) ? (base as UiLanguage) : 'en';
};

/** The strings of the elements on a page in `lang`; only those of the page's own language are loaded. */
export const stringsIn = (lang: string): Lazy<{ strings: Strings }> =>
  own.get(baseLanguage(lang)) ?? WORDS[uiLanguage(lang)];

/** The same, if it is loaded. */
export const stringsFor = (lang: string): Strings | undefined => stringsIn(lang).module?.strings;

/** Locales for `Intl`, which has no data of its own for nn and se in most browsers. */
export const intlLocales = (lang: string): string[] => {
  if (isAdded(lang)) return [lang];
  const language = uiLanguage(lang);
  return language === 'en' ? ['en-GB'] : [language, 'nb'];
};
