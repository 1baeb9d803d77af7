import { baseLanguage } from '../records/pick-text.js';

/** A language as `Intl` takes it: `und` for what is no language tag. */
export function localeOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/** Orders words as the language does. Browsers that know no Nynorsk order it as Bokmål. */
export const collatorFor = (lang: string, options?: Intl.CollatorOptions): Intl.Collator =>
  new Intl.Collator(
    ['nb', 'nn'].includes(baseLanguage(lang)) ? [localeOf(lang), 'nb'] : localeOf(lang),
    options,
  );
