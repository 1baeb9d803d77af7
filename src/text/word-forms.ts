import type { Capitals } from './capitals.js';
import type { TextLanguage } from './language.js';
import { findSlips } from './slips.js';
import type { Sentence } from './tokens.js';

/** The words of a text, by form. */
interface WordForms {
  /** The key shared by all forms of a word; not for display. */
  keyOf(form: string): string;
}

/** Prefix of the key of an unstemmed word, which distinguishes it from an identical stem. */
const ALONE = '=';

/**
 * Joins the forms of each word by stem. Names keep their endings, except for genitives.
 *
 * @param split Forms to keep separate, in lower case.
 */
export function joinForms(
  sentences: readonly Sentence[],
  language: TextLanguage,
  capitals: Capitals,
  split: ReadonlySet<string>,
): WordForms {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const { form } of sentence) counts.set(form, (counts.get(form) ?? 0) + 1);
  const vocabulary = new Set(counts.keys());

  // "PhD-prosjekt" inflects like its last part
  const isName = (form: string) => capitals.isName(form) && !/-\p{Ll}+$/u.test(capitals.written(form));

  const keys = new Map<string, string>();
  const keyOf = (form: string): string => {
    let key = keys.get(form);
    if (key === undefined) keys.set(form, (key = makeKey(form)));
    return key;
  };
  const makeKey = (form: string) => {
    if (split.has(form)) return ALONE + form;
    if (!isName(form)) return language.stem(form, vocabulary);
    const nominative = language.genitive && form.replace(language.genitive, '');
    return ALONE + (form.includes("'") && nominative ? nominative : form);
  };

  if (!language.stopWords.size) return { keyOf };
  const words = new Map<string, number>();
  for (const [form, count] of counts)
    if (!isName(form) && !split.has(form)) words.set(keyOf(form), (words.get(keyOf(form)) ?? 0) + count);
  const slips = findSlips(words);
  for (const [form, key] of keys) keys.set(form, slips.get(key) ?? key);
  return { keyOf };
}
