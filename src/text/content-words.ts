import type { Capitals } from './capitals.js';
import type { TextLanguage } from './language.js';
import { isLoneLetter, type Sentence } from './tokens.js';

const PARTICLE = /^\p{Script=Hiragana}{1,3}$/u;
const SHORT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,3}$/u;

/**
 * Returns a test for content words. It excludes stop words, single letters, Japanese particles, verbs if the language
 * has infinitive markers, and words of up to three letters if it has no list of stop words. A form counts as a verb if
 * at least half of its uses follow a marker ("å skape", "kan skape").
 */
export function contentWords(
  sentences: readonly Sentence[],
  language: TextLanguage,
  capitals: Capitals,
  common: ReadonlySet<string>,
): (form: string) => boolean {
  const verbs = verbsIn(sentences, language.infinitiveMarkers);
  return (form) =>
    !language.stopWords.has(form) &&
    !common.has(form) &&
    !verbs.has(form) &&
    !isLoneLetter(form) &&
    (language.stopWords.size > 0 || capitals.isName(form) || !SHORT.test(form)) &&
    !PARTICLE.test(form);
}

function verbsIn(sentences: readonly Sentence[], markers: ReadonlySet<string>): Set<string> {
  const verbs = new Set<string>();
  if (!markers.size) return verbs;
  const all = new Map<string, number>();
  const marked = new Map<string, number>();
  for (const sentence of sentences)
    sentence.forEach(({ form, apart }, i) => {
      all.set(form, (all.get(form) ?? 0) + 1);
      if (i > 0 && !apart && markers.has(sentence[i - 1]!.form))
        marked.set(form, (marked.get(form) ?? 0) + 1);
    });
  for (const [form, count] of marked)
    if (2 * count >= all.get(form)!) {
      verbs.add(form);
      // the present tense and the passive
      if (form.endsWith('e')) verbs.add(`${form}r`).add(`${form}s`);
    }
  return verbs;
}
