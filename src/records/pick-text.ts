import { ownValue } from './own-value.js';
import type { LanguageTag, Text } from './types.js';

/** The language of a tag without its subtags, in lower case; `no`, which Norwegian systems write for Bokmål, becomes `nb`. */
export const baseLanguage = (tag: LanguageTag): string => {
  const lower = tag.toLowerCase();
  // most tags have no subtags, and long lists call this for each entry
  const base = lower.length > 2 ? lower.split(/[-_]/)[0]! : lower;
  return base === 'no' ? 'nb' : base;
};

/** Fallback languages, in the order in which readers of a language understand them best. */
const NEXT: Record<string, string[]> = { nb: ['nn', 'da', 'sv'], nn: ['nb', 'da', 'sv'], se: ['nb', 'nn'] };

/**
 * The wording for a reader of `lang`, with its language if the record states it: the same language, else a close
 * one (nn for nb), else English, else the first available. A plain string has no language.
 */
export function pickLanguage(text: Text, lang: LanguageTag): { text: string; lang?: LanguageTag } {
  if (typeof text === 'string') return { text };
  const wanted = baseLanguage(lang);
  const keys = Object.keys(text);
  for (const language of [wanted, ...(ownValue(NEXT, wanted) ?? []), 'en']) {
    const key = keys.find((k) => baseLanguage(k) === language && text[k]);
    if (key) return { text: text[key] ?? '', lang: baseLanguage(key) };
  }
  const first = keys.find((k) => text[k]);
  return first ? { text: text[first] ?? '', lang: baseLanguage(first) } : { text: '' };
}

/** The wording of a text for a reader of `lang`, see {@link pickLanguage}; `''` if there is none. */
export const pickText = (text: Text | undefined, lang: LanguageTag): string =>
  text === undefined ? '' : pickLanguage(text, lang).text;

/** The first wording of a text, for uses where the language does not matter. */
export const anyWording = (text: Text): string =>
  typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
