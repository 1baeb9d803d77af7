import { baseLanguage } from '../records/pick-text.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import { se } from './se.js';
import type { Strings } from './strings.js';

export type { ProjectType, Strings } from './strings.js';

const LOCALES: Record<string, Strings> = { nb, nn, en, se };

/** The language of a page that the elements speak: `no` means nb, and one we do not know gets en. */
export const uiLanguage = (lang: string): string => {
  const base = baseLanguage(lang);
  return base in LOCALES ? base : 'en';
};

/** What the elements say on a page in `lang`. */
export const stringsFor = (lang: string): Strings => LOCALES[uiLanguage(lang)] ?? en;

/** Locales for `Intl`, which has no data of its own for nn and se in most browsers. */
export const intlLocales = (lang: string): string[] =>
  uiLanguage(lang) === 'en' ? ['en-GB'] : [uiLanguage(lang), 'nb'];
