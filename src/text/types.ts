import type { LanguageTag, Term } from '../records/types.js';

/** A block of a page: a paragraph, a heading or a list item. Phrases do not span blocks. */
export interface Passage {
  /** Its text. Runs of white space count as one space; an empty line ends a sentence. */
  text: string;
  /** Its language according to the page; default: the counted language. */
  lang?: LanguageTag;
}

/** Options of {@link countTerms}. */
export interface CountOptions {
  /**
   * The language to count; passages in other languages are skipped. By default, the language with the most letters.
   * `no` means `nb`.
   */
  lang?: LanguageTag;
  /**
   * Groups of forms to count as one term, shown as the first: `[['samskaping', 'samskapelse']]`. Phrases listed here
   * count as one term even if they are rare.
   */
  merge?: readonly (readonly string[])[];
  /** Words whose forms stay separate, and phrases to count as separate words. */
  split?: readonly string[];
  /** Words and phrases to hide, in all forms. */
  stop?: readonly string[];
  /**
   * Minimum number of uses of a term; default 2, or 1 if fewer than 20 terms are used twice. A long sentence that occurs
   * two or three times, as in a teaser and the text, counts once.
   */
  minCount?: number;
  /** Maximum number of terms to return; default 60. */
  maxWords?: number;
}

/** Terms that belong together. */
export interface TermGroup {
  /** The letter, or the text of the heaviest term; `''` for terms without a group. */
  key: string;
  /** In the order of the input. */
  terms: Term[];
}
