import type { Sentence } from './tokens.js';

/** A sentence of this many words is not written twice by chance. */
const LONG = 10;
/** A sentence that occurs this often is repeated on purpose, not by the way a page is assembled. */
const OFTEN = 4;

/** Recognises long sentences that occur earlier on the page, as when a teaser repeats the beginning of the text. */
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
