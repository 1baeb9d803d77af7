import { foldLetters } from './letters.js';

/**
 * A text as search compares it: no case, no diacritics, and one spelling for letters that people
 * write in two ways (å or aa, æ or ae, ø or o, ß or ss). Soft hyphens are removed, runs of spaces collapsed.
 */
export function fold(text: string): string {
  const folded = foldLetters(text);
  const close = folded.includes('aa') ? folded.replace(/aa+/g, 'a') : folded;
  // most texts have nothing to replace, and testing for it is cheaper than building a new string
  return /\s\s|[^\S ]/.test(close) ? close.replace(/\s+/g, ' ').trim() : close.trim();
}

/** A folded text and, for each of its letters, the start and end of the original letters. */
export interface FoldedText {
  text: string;
  starts: number[];
  ends: number[];
}

/** Folds a text so that matches can be marked in the original. */
export function foldWithPlaces(original: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*/gsu)) {
    const end = index + cluster.length;
    const letters = /^\s/.test(cluster) ? ' ' : foldLetters(cluster);
    for (const letter of letters) {
      const last = folded.text.at(-1);
      // "aa" and runs of spaces, which `fold` collapses
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
