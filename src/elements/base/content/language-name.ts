import { intlLocales } from '../../../locales/index.js';

/** The name of a language in another language, or in itself; an invalid language tag is returned unchanged. */
export function languageName(lang: string, inLanguage = lang): string {
  try {
    const locales = lang === inLanguage ? [lang, ...intlLocales(lang)] : intlLocales(inLanguage);
    return new Intl.DisplayNames(locales, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
