import { findCapitals, type Capitals } from './capitals.js';
import { contentWords } from './content-words.js';
import { commonStopWords, withoutForeign } from './foreign-sentences.js';
import { withoutGenitives } from './genitives.js';
import type { TextLanguage } from './language.js';
import { repetitionsIn } from './repeats.js';
import { runsOf } from './runs.js';
import { sentencesOf, type Sentence } from './tokens.js';
import type { CountedSentence } from './units.js';
import { joinForms } from './word-forms.js';

/** A text prepared for counting. */
interface Analysis {
  sentences: CountedSentence[];
  capitals: Capitals;
  /** The key that all forms of a word or a phrase share. */
  keyOf(text: string): string;
}

/** A text with the settings that affect its counts. */
export interface Text {
  /** Its passages, all in one language. */
  passages: readonly string[];
  lang: string;
  /** The rules of that language. */
  language: TextLanguage;
  /** Words that keep separate forms. */
  split: readonly string[];
  /** Phrases that count as one term wherever they occur. */
  asked: readonly string[];
}

/** Finds the units to count in a text. */
export function analyse({ passages, lang, language, split, asked }: Text): Analysis {
  const read = (text: string) => sentencesOf(text, lang);
  const passageOf = new Map(
    passages.flatMap((text, passage) => read(text).map((sentence) => [sentence, passage])),
  );
  const own = withoutForeign([...passageOf.keys()], lang);
  const isRepeated = repetitionsIn(own);

  const marked = own.map((sentence) => markAcronyms(sentence, language.stopWords));
  const markedCapitals = findCapitals(marked, language.stopWords);
  const isContent = contentWords(marked, language, markedCapitals, commonStopWords(lang));
  const sentences = language.nameGenitive
    ? withoutGenitives(marked, markedCapitals, language.nameGenitive, isContent)
    : marked;

  const capitals = findCapitals(sentences, language.stopWords);
  const formsIn = (text: string) => read(text).flatMap((sentence) => sentence.map(({ form }) => form));
  const single = split.map(formsIn).filter((forms) => forms.length === 1);
  const forms = joinForms(sentences, language, capitals, new Set(single.flat()));
  const keyOf = (text: string) => formsIn(text).map(forms.keyOf).join(' ');

  const runsIn = runsOf({
    keyOf: forms.keyOf,
    isContent,
    linkers: language.linkers,
    genitive: language.genitiveJoins ? undefined : language.genitive,
    asked: new Set(asked.map(keyOf).filter((key) => key.includes(' '))),
  });
  return {
    sentences: own.map((sentence, i) => ({
      runs: runsIn(sentences[i]!),
      length: sentence.length,
      again: isRepeated(sentence),
      passage: passageOf.get(sentence) ?? 0,
    })),
    capitals,
    keyOf,
  };
}

/** Keeps acronyms such as "WHO", "IT" and "US" from being treated as stop words. */
function markAcronyms(sentence: Sentence, stopWords: ReadonlySet<string>): Sentence {
  if (sentence.length > 1 && sentence.every(({ text }) => !/\p{Ll}/u.test(text))) return sentence;
  return sentence.map((token) => {
    const acronym = /^(\p{Lu}{2,})(?:-?s)?$/u.exec(token.text)?.[1];
    return acronym && stopWords.has(acronym.toLowerCase()) ? { ...token, form: acronym } : token;
  });
}
