import { foldLetters } from './letters.js';

/**
 * A text normalised for search: in lower case, without diacritics, with one spelling for letters that have two
 * (å or aa, æ or ae, ø or o, ß or ss). Soft hyphens are removed and runs of white space collapsed.
 */
export function fold(text: string): string {
  const folded = foldLetters(text);
  const close = folded.includes('aa') ? folded.replace(/aa+/g, 'a') : folded;
  // testing is cheaper than building a new string, and most texts have nothing to replace
  return /\s\s|[^\S ]/.test(close) ? close.replace(/\s+/g, ' ').trim() : close.trim();
}

/** A folded text with, for each of its UTF-16 code units, the start and end offsets of the original letters. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

/** Folds a text and keeps the offsets, so that matches can be marked in the original. */
export function foldWithPlaces(original: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*/gsu)) {
    const end = index + cluster.length;
    const letters = /^\s/.test(cluster) ? ' ' : foldLetters(cluster);
    for (const letter of letters) {
      const last = folded.text.at(-1);
      // `fold` collapses "aa" and runs of white space
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
