import { Lazy } from '../lazy.js';
import { baseLanguage } from '../records/pick-text.js';
import type { PartialDate } from '../records/types.js';
import type { Strings } from './strings.js';

export type { PartnerKind, ProjectType, Strings } from './strings.js';

const WORDS = {
  nb: new Lazy(() => import('./nb.js')),
  nn: new Lazy(() => import('./nn.js')),
  en: new Lazy(() => import('./en.js')),
  se: new Lazy(() => import('./se.js')),
} satisfies Record<string, Lazy<{ strings: Strings }>>;

/** Strings that the site has set, see `own-strings.ts`; kept separate so that they cost other pages almost nothing. */
export const own: {
  strings?: Map<string, Lazy<{ strings: Strings }>>;
  formatDate?: (date: PartialDate, lang: string) => string;
} = {};

/** Whether a language was added by the site, so that formats need `Intl`. */
export const isAdded = (lang: string): boolean =>
  !!own.strings?.has(baseLanguage(lang)) && !Object.hasOwn(WORDS, baseLanguage(lang));

/** A language with built-in strings. */
type UiLanguage = keyof typeof WORDS;

/** The supported language for a page's language: nb for `no`, en for unknown languages. */
export const uiLanguage = (lang: string): UiLanguage => {
  const base = baseLanguage(lang);
  return Object.hasOwn(WORDS, base) ? (base as UiLanguage) : 'en';
};

/** The strings for a page in `lang`, loaded on demand. */
export const stringsIn = (lang: string): Lazy<{ strings: Strings }> =>
  own.strings?.get(baseLanguage(lang)) ?? WORDS[uiLanguage(lang)];

/** The strings for a page in `lang`, if they are loaded. */
export const stringsFor = (lang: string): Strings | undefined => stringsIn(lang).module?.strings;

/** Locales for `Intl`, with nb as the fallback for nn and se, which most browsers lack. */
export const intlLocales = (lang: string): string[] => {
  if (isAdded(lang)) return [lang];
  const language = uiLanguage(lang);
  return language === 'en' ? ['en-GB'] : [language, 'nb'];
};
