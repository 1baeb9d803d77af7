import { formatCount, kept } from './format.js';
import { intlLocales } from './index.js';

interface Forms {
  one: string;
  other: string;
}

const rules = new Map<string, Intl.PluralRules>();

/** The plural form of a phrase for a count; Bokmål's rules are used for nn and se if the browser lacks them. */
export function pluralForm(forms: Forms, count: number, lang: string): string {
  const form = kept(rules, lang, () => new Intl.PluralRules(intlLocales(lang))).select(count);
  return forms[form === 'one' ? 'one' : 'other'];
}

/** The plural form with the count inserted. */
export const plural = (forms: Forms, count: number, lang: string): string =>
  pluralForm(forms, count, lang).replace('{}', formatCount(count, lang));
