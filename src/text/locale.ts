import { localeOf } from '../records/locale.js';
import { baseLanguage } from '../records/pick-text.js';

export { localeOf };

/** Collator of a language, with Bokmål as the fallback for Nynorsk. */
export const collatorFor = (lang: string, options?: Intl.CollatorOptions): Intl.Collator =>
  new Intl.Collator(
    ['nb', 'nn'].includes(baseLanguage(lang)) ? [localeOf(lang), 'nb'] : localeOf(lang),
    options,
  );
