import { baseLanguage } from '../records/pick-text.js';
import type { Strings } from './strings.js';

export type { PartnerKind, ProjectType, Strings } from './strings.js';

const LOADERS = {
  nb: () => import('./nb.js'),
  nn: () => import('./nn.js'),
  en: () => import('./en.js'),
  se: () => import('./se.js'),
} satisfies Record<string, () => Promise<{ strings: Strings }>>;

/** A language that the elements speak. */
export type UiLanguage = keyof typeof LOADERS;

const loaded: Partial<Record<UiLanguage, Strings>> = {};

/** The language of a page that the elements speak: `no` means nb, and one we do not know gets en. */
export const uiLanguage = (lang: string): UiLanguage => {
  const base = baseLanguage(lang);
  return Object.hasOwn(LOADERS, base) ? (base as UiLanguage) : 'en';
};

/** What the elements say on a page in `lang`, if it is loaded. */
export const stringsFor = (lang: string): Strings | undefined => loaded[uiLanguage(lang)];

/** Loads what the elements say on a page in `lang`; a page needs the words of its own language only. */
export async function loadStrings(lang: string): Promise<void> {
  const language = uiLanguage(lang);
  loaded[language] ??= (await LOADERS[language]()).strings;
}

/** Locales for `Intl`, which has no data of its own for nn and se in most browsers. */
export const intlLocales = (lang: string): string[] => {
  const language = uiLanguage(lang);
  return language === 'en' ? ['en-GB'] : [language, 'nb'];
};
