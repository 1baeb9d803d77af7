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

/** Languages of a site, see `own-strings.ts`; with none, they cost a page nearly nothing. */
export const own: {
  strings?: Map<string, Lazy<{ strings: Strings }>>;
  formatDate?: (date: PartialDate, lang: string) => string;
} = {};

/** Whether a language is one that the site has added, with which `Intl` has to help. */
export const isAdded = (lang: string): boolean =>
  !!own.strings?.has(baseLanguage(lang)) && !Object.hasOwn(WORDS, baseLanguage(lang));

/** A language that the elements have strings for. */
type UiLanguage = keyof typeof WORDS;

/** The supported language for that of a page: `no` means nb, and an unknown one gets en. */
export const uiLanguage = (lang: string): UiLanguage => {
  const base = baseLanguage(lang);
  return Object.hasOwn(WORDS, base) ? (base as UiLanguage) : 'en';
};

/** The strings of the elements on a page in `lang`; only those of the page's own language are loaded. */
export const stringsIn = (lang: string): Lazy<{ strings: Strings }> =>
  own.strings?.get(baseLanguage(lang)) ?? WORDS[uiLanguage(lang)];

/** The same, if it is loaded. */
export const stringsFor = (lang: string): Strings | undefined => stringsIn(lang).module?.strings;

/** Locales for `Intl`, which has no data of its own for nn and se in most browsers. */
export const intlLocales = (lang: string): string[] => {
  if (isAdded(lang)) return [lang];
  const language = uiLanguage(lang);
  return language === 'en' ? ['en-GB'] : [language, 'nb'];
};
