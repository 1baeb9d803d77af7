import type { Token } from './tokens.js';

/** A word or a phrase that counts once where it occurs. */
export interface Unit {
  /** The same for all forms of the word or phrase. */
  key: string;
  /** Its words, including those inside a phrase that do not count by themselves. */
  tokens: readonly Token[];
  /** The word between it and the unit before, `''` if only a space is between. */
  link: string;
  /** Of a phrase: what it was put together from. */
  parts?: readonly [Unit, Unit];
  /** Whether the caller asked for it to be one phrase. */
  asked?: boolean;
}

/** Consecutive units with nothing between them that would break a phrase. */
export type Run = Unit[];

/** A sentence, as the units that count. */
export interface CountedSentence {
  runs: Run[];
  /** Number of its words, including those that do not count. */
  length: number;
  /** Whether it repeats a long sentence of the page, as a teaser does; it was written only once. */
  again: boolean;
  /** The index of its passage. */
  passage: number;
}

/** Joins two units to a phrase. */
export const join = (first: Unit, second: Unit): Unit => ({
  key: pairKey(first, second),
  tokens: [...first.tokens, ...linkTokens(second), ...second.tokens],
  link: first.link,
  parts: [first, second],
});

/** The key of two units as a phrase. */
export const pairKey = (first: Unit, second: Unit): string =>
  [first.key, second.link, second.key].filter(Boolean).join(' ');

const linkTokens = ({ link }: Unit): Token[] =>
  link ? [{ text: link, form: link, initial: false, apart: false }] : [];
