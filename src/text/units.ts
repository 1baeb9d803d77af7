import type { Token } from './tokens.js';

/** A word or phrase that is counted as one. */
export interface Unit {
  /** Key shared by all forms of the word or phrase. */
  key: string;
  /** Its words, including linking words inside a phrase. */
  tokens: readonly Token[];
  /** The linking word between it and the unit before; `''` if there is only a space. */
  link: string;
  /** The two units that a phrase was joined from. */
  parts?: readonly [Unit, Unit];
  /** Whether the caller requested it as a phrase. */
  asked?: boolean;
}

/** Consecutive units with nothing between them that would break a phrase. */
export type Run = Unit[];

/** A sentence as the units that count. */
export interface CountedSentence {
  runs: Run[];
  /** Number of words, including those that do not count. */
  length: number;
  /** Whether it repeats a long sentence from earlier on the page, as a teaser does. */
  again: boolean;
  /** Index of its passage. */
  passage: number;
}

/** Joins two units into a phrase. */
export const join = (first: Unit, second: Unit): Unit => ({
  key: pairKey(first, second),
  tokens: [...first.tokens, ...linkTokens(second), ...second.tokens],
  link: first.link,
  parts: [first, second],
});

/** The key of a phrase of two units. */
export const pairKey = (first: Unit, second: Unit): string =>
  [first.key, second.link, second.key].filter(Boolean).join(' ');

const linkTokens = ({ link }: Unit): Token[] =>
  link ? [{ text: link, form: link, initial: false, apart: false }] : [];
