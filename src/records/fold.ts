import { foldLetters } from './letters.js';

/**
 * A text as search compares it: no case, no diacritics, and one spelling for letters that people
 * write in two ways (å or aa, æ or ae, ø or o, ß or ss). Soft hyphens go, spaces become one.
 */
export function fold(text: string): string {
  const folded = foldLetters(text);
  const close = folded.includes('aa') ? folded.replace(/aa+/g, 'a') : folded;
  // most texts have nothing to replace, and testing for it is cheaper than building a new string
  return /\s\s|[^\S ]/.test(close) ? close.replace(/\s+/g, ' ').trim() : close.trim();
}

/** A folded text with, for each of its letters, where the letters it stands for begin and end in the original. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

/** Folds a text so that what is found in it can be marked in the original. */
export function foldWithPlaces(original: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*/gsu)) {
    const end = index + cluster.length;
    const letters = /^\s/.test(cluster) ? ' ' : foldLetters(cluster);
    for (const letter of letters) {
      const last = folded.text.at(-1);
      // what `fold` makes one of two: "aa", and runs of spaces
      if (last === letter && (letter === 'a' || letter === ' ')) folded.ends[folded.ends.length - 1] = end;
      else {
        folded.text += letter;
        folded.starts.push(index);
        folded.ends.push(end);
      }
    }
  }
  return folded;
}
