import type { Sentence } from './tokens.js';

/** So long a sentence is not written twice by chance. */
const LONG = 10;
/** So often a sentence is not said by accident of how a page is put together. */
const OFTEN = 4;

/** Tells which long sentences stand on the page before, as where a teaser is the beginning of the text. */
export function saidAgain(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  const same = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    if (sentence.length < LONG) continue;
    const wording = sentence.map(({ form }) => form).join(' ');
    same.set(wording, [...(same.get(wording) ?? []), sentence]);
  }
  const again = new Set([...same.values()].flatMap((group) => (group.length < OFTEN ? group.slice(1) : [])));
  return (sentence) => again.has(sentence);
}
