import { localeOf } from '../records/locale.js';
import { baseLanguage } from '../records/pick-text.js';

export { localeOf };

/** Orders words as the language does. Browsers that know no Nynorsk order it as Bokmål. */
export const collatorFor = (lang: string, options?: Intl.CollatorOptions): Intl.Collator =>
  new Intl.Collator(
    ['nb', 'nn'].includes(baseLanguage(lang)) ? [localeOf(lang), 'nb'] : localeOf(lang),
    options,
  );
