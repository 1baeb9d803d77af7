import { baseLanguage } from '../records/pick-text.js';
import type { Sentence } from './tokens.js';
import { words } from './languages/words.js';

/** Frequent words that distinguish Norwegian (Bokmål and Nynorsk) from English. */
const HINTS: Record<string, ReadonlySet<string>> = {
  norwegian: words(
    'og er som på det til av ikke ikkje en et ei ein eit den dei med fra frå har ved eller blir ble vart etter seg også òg',
    'mellom gjennom hvordan korleis være vere vært vore mot denne dette disse desse hos hjå skal noen nokon hva kva',
  ),
  english: words(
    'the and of with from that this these those are were been which their they them through into between its not our',
    'how what among towards an as in was has',
  ),
};

/** Ratio of words in foreign sentences to words in its own language above which a text counts as wrongly marked. */
const WRONGLY_MARKED = 4;

const hintsFor = (lang: string): { own: ReadonlySet<string>; other: ReadonlySet<string> } | undefined => {
  const base = baseLanguage(lang);
  if (base === 'nb' || base === 'nn') return { own: HINTS.norwegian!, other: HINTS.english! };
  return base === 'en' ? { own: HINTS.english!, other: HINTS.norwegian! } : undefined;
};

/**
 * Stop words that apply in both languages, since a Norwegian page may have English titles, and a page in Nynorsk may
 * have titles in Bokmål.
 */
export function commonStopWords(lang: string): ReadonlySet<string> {
  const hints = hintsFor(lang);
  return new Set(hints ? [...hints.own, ...hints.other] : []);
}

/**
 * Removes unmarked English sentences, such as titles, from a Norwegian page, and vice versa. If nearly all of the text
 * is in the other language, its stated language is wrong, and nothing is removed.
 */
export function withoutForeign(sentences: readonly Sentence[], lang: string): Sentence[] {
  const hints = hintsFor(lang);
  if (!hints) return [...sentences];
  const count = (sentence: Sentence, list: ReadonlySet<string>) =>
    sentence.filter(({ form }) => list.has(form)).length;
  const foreign = sentences.filter(
    (sentence) => count(sentence, hints.other) > 2 * count(sentence, hints.own),
  );
  const own = sentences.filter((sentence) => count(sentence, hints.own) > 0);
  if (lengthOf(foreign) > WRONGLY_MARKED * lengthOf(own)) return [...sentences];
  const leftOut = new Set(foreign);
  return sentences.filter((sentence) => !leftOut.has(sentence));
}

const lengthOf = (sentences: readonly Sentence[]) =>
  sentences.reduce((length, sentence) => length + sentence.length, 0);
