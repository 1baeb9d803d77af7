import { Lazy } from '../lazy.js';
import { baseLanguage } from '../records/pick-text.js';

/** The rules of a language. */
export interface TextLanguage {
  /** Words without meaning of their own, in lower case, in all forms. */
  stopWords: ReadonlySet<string>;
  /**
   * The stem shared by all forms of a word, for counting only.
   * @param form In lower case.
   * @param vocabulary All forms in the text; some endings are removed only if the word also occurs without them.
   */
  stem(form: string, vocabulary: ReadonlySet<string>): string;
  /** Words that precede an infinitive: "å", "kan". */
  infinitiveMarkers: ReadonlySet<string>;
  /** Words that may join two parts of a phrase: "quality of life". */
  linkers: ReadonlySet<string>;
  /** Idioms, whose nouns are not topics: "sette pris på". */
  idioms: readonly string[];
  /** Endings of genitives, which are shown only if the text has no other form. */
  genitive?: RegExp;
  /** Whether a genitive can start a phrase: "children's rights". */
  genitiveJoins?: boolean;
  /** Endings of genitives of names. */
  nameGenitive?: RegExp;
}

const LOADERS: Record<string, Lazy<{ language: TextLanguage }>> = {
  nb: new Lazy(() => import('./languages/nb.js')),
  nn: new Lazy(() => import('./languages/nn.js')),
  en: new Lazy(() => import('./languages/en.js')),
};

const NO_WORDS: ReadonlySet<string> = new Set();

/** Rules for unknown languages: every form is a separate word. */
const UNKNOWN: TextLanguage = {
  stopWords: NO_WORDS,
  stem: (form) => form,
  infinitiveMarkers: NO_WORDS,
  linkers: NO_WORDS,
  idioms: [],
};

/** Whether there are stop words and stems for a language. */
const isKnownLanguage = (lang: string): boolean => Object.hasOwn(LOADERS, baseLanguage(lang));

/** Loads the rules of a language, or default rules if it is unknown. Rejects if they cannot be fetched. */
export async function loadLanguage(lang: string): Promise<TextLanguage> {
  const part = isKnownLanguage(lang) ? LOADERS[baseLanguage(lang)] : undefined;
  return part ? (await part.load()).language : UNKNOWN;
}
