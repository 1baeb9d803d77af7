import type { Token } from './tokens.js';

/** What is counted once where it stands: a word or a phrase. */
export interface Unit {
  /** The same for all forms of the word or phrase. */
  key: string;
  /** Its words, those inside a phrase that are not counted themselves too. */
  tokens: readonly Token[];
  /** The word between it and the unit before, `''` if only a space is between. */
  link: string;
  /** Of a phrase: what it was put together from. */
  parts?: readonly [Unit, Unit];
  /** Whether it is a phrase that was asked for. */
  asked?: boolean;
}

/** Units that stand one after another with nothing between that a phrase cannot go across. */
export type Run = Unit[];

/** A sentence, as what is counted in it. */
export interface CountedSentence {
  runs: Run[];
  /** How many words it has, those that are not counted too. */
  length: number;
  /** Whether the page has this long sentence elsewhere too, in a teaser: it was written once. */
  again: boolean;
  /** The number of the passage that it stands in. */
  passage: number;
}

/** Two units as a phrase. */
export const join = (first: Unit, second: Unit): Unit => ({
  key: pairKey(first, second),
  tokens: [...first.tokens, ...linkTokens(second), ...second.tokens],
  link: first.link,
  parts: [first, second],
});

/** The key that two units have as a phrase. */
export const pairKey = (first: Unit, second: Unit): string =>
  [first.key, second.link, second.key].filter(Boolean).join(' ');

const linkTokens = ({ link }: Unit): Token[] =>
  link ? [{ text: link, form: link, initial: false, apart: false }] : [];
