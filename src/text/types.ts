import type { LanguageTag, Term } from '../records/types.js';

/** A block of a page: a paragraph, a heading, an item of a list. Phrases do not cross blocks. */
export interface Passage {
  /** Its text. Any run of white space counts as one space; an empty line ends a sentence. */
  text: string;
  /** Its language according to the page. Without one, it is taken to be in the language that is counted. */
  lang?: LanguageTag;
}

/** Options of {@link countTerms}. */
export interface CountOptions {
  /**
   * The language that is counted; passages in any other are left out. By default the one that most of
   * the passages' letters are in. `no` is read as `nb`.
   */
  lang?: LanguageTag;
  /**
   * Groups of forms that are one term, each shown as its first: `[['samskaping', 'samskapelse']]`.
   * A phrase listed here counts as one, however rare it is.
   */
  merge?: readonly (readonly string[])[];
  /** Words that are not joined with others by their endings, and phrases that are counted as separate words. */
  split?: readonly string[];
  /** Words and phrases that are not shown, in any of their forms. */
  stop?: readonly string[];
  /**
   * The least number of uses of a term. By default 2, or 1 if fewer than 20 terms are used twice. A long
   * sentence that occurs two or three times, as in a teaser and its text, is one use of its words.
   */
  minCount?: number;
  /** The most terms that are returned, 60 by default. */
  maxWords?: number;
}

/** Terms that belong together. */
export interface TermGroup {
  /** The letter, or the text of the heaviest term; `''` for terms that belong to no group. */
  key: string;
  /** In the order of the input. */
  terms: Term[];
}
