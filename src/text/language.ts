import { Lazy } from '../lazy.js';
import { baseLanguage } from '../records/pick-text.js';

/** The rules of a language. */
export interface TextLanguage {
  /** Words without content of their own, in small letters, in each of their forms. */
  stopWords: ReadonlySet<string>;
  /**
   * The stem that all forms of a word share, for counting and not for display.
   * @param form In small letters.
   * @param vocabulary All forms of the text: some endings count only if the word also occurs without them.
   */
  stem(form: string, vocabulary: ReadonlySet<string>): string;
  /** Words that precede an infinitive: "å", "kan". */
  infinitiveMarkers: ReadonlySet<string>;
  /** Words that a phrase can have inside: "quality of life". */
  linkers: ReadonlySet<string>;
  /** Phrases with a meaning other than that of their nouns: "sette pris på". */
  idioms: readonly string[];
  /** The ending of a genitive; a genitive is shown only where the text has no other form. */
  genitive?: RegExp;
  /** Whether a genitive can be the first word of a phrase: "children's rights". */
  genitiveJoins?: boolean;
  /** The ending of the genitive of a name. */
  nameGenitive?: RegExp;
}

const LOADERS: Record<string, Lazy<{ language: TextLanguage }>> = {
  nb: new Lazy(() => import('./languages/nb.js')),
  nn: new Lazy(() => import('./languages/nn.js')),
  en: new Lazy(() => import('./languages/en.js')),
};

const NOTHING: ReadonlySet<string> = new Set();

/** Rules for unknown languages: every form is a separate word. */
const UNKNOWN: TextLanguage = {
  stopWords: NOTHING,
  stem: (form) => form,
  infinitiveMarkers: NOTHING,
  linkers: NOTHING,
  idioms: [],
};

/** Whether there are stop words and stems for a language. */
const isKnownLanguage = (lang: string): boolean => Object.hasOwn(LOADERS, baseLanguage(lang));

/** Loads the rules of one language. Rejects if they cannot be fetched; unknown languages get default rules. */
export async function loadLanguage(lang: string): Promise<TextLanguage> {
  const part = isKnownLanguage(lang) ? LOADERS[baseLanguage(lang)] : undefined;
  return part ? (await part.load()).language : UNKNOWN;
}
