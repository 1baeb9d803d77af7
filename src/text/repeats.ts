import type { Sentence } from './tokens.js';

/** Minimum number of words for a repetition not to be a coincidence. */
const MIN_LENGTH = 10;
/** Number of occurrences from which a repetition is intended, rather than an effect of how the page is assembled. */
const INTENDED = 4;

/** Returns a test for long sentences that occur earlier on the page, such as in a teaser. */
export function repetitionsIn(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  const same = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    if (sentence.length < MIN_LENGTH) continue;
    const wording = sentence.map(({ form }) => form).join(' ');
    same.set(wording, [...(same.get(wording) ?? []), sentence]);
  }
  const again = new Set(
    [...same.values()].flatMap((group) => (group.length < INTENDED ? group.slice(1) : [])),
  );
  return (sentence) => again.has(sentence);
}
