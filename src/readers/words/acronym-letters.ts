import { foldLetters } from '../../records/letters.js';
import { SMALL_WORDS } from './small-words.js';
import { tokenize } from './tokens.js';

const MAX_WORDS = 40;

interface Words {
  /** Folded words of a title, in order. */
  all: string[];
  /** Indices of the content words. */
  content: number[];
}

export function wordsOf(text: string): Words {
  // splits words at inner capitals: "DidaktikUtvecklande"
  const all = tokenize(text.slice(0, 400).replace(/([a-zæøåäö])(?=[A-ZÆØÅÄÖ])/g, '$1 '))
    .filter(({ kind }) => kind === 'word')
    .slice(0, MAX_WORDS)
    .map(({ fold }) => fold);
  return { all, content: all.flatMap((word, i) => (SMALL_WORDS.has(word) ? [] : [i])) };
}

/** The letters of an acronym, folded, without digits at its end ("Klima2050"). */
export const lettersOf = (acronym: string): string =>
  foldLetters(acronym)
    .replace(/[^a-z0-9]/g, '')
    .replace(/([a-z]{2})[0-9]+$/, '$1');

/** Number of letters of `acronym`, starting at `at`, that match the start of a word. */
export function shared(acronym: string, at: number, word: string): number {
  let n = 0;
  while (at + n < acronym.length && n < word.length && acronym[at + n] === word[n]) n++;
  return n;
}

interface Spelling {
  /** Number of letters that are starts of words, in the order of the words. */
  covered: number;
  /** Indices of the first and the last word that contribute letters. */
  first: number;
  last: number;
}

/** The best spelling of the letters by starts of words, in order. */
export function spell(letters: string, words: readonly string[]): Spelling | undefined {
  let best: Spelling | undefined;
  for (let first = 0; first < words.length; first++) {
    if (words[first]![0] !== letters[0]) continue;
    const memo = new Map<number, [number, number]>();
    const from = (at: number, word: number): [number, number] => {
      if (at >= letters.length || word >= words.length) return [0, -1];
      const key = at * (MAX_WORDS + 1) + word;
      const known = memo.get(key);
      if (known) return known;
      let [most, last] = from(at, word + 1);
      const [skipped, end] = from(at + 1, word);
      if (skipped > most) [most, last] = [skipped, end];
      for (let n = shared(letters, at, words[word]!); n > 0; n--) {
        const [more, end] = from(at + n, word + 1);
        if (n + more > most || (n + more === most && (end < 0 ? word : end) < last))
          [most, last] = [n + more, end < 0 ? word : end];
      }
      memo.set(key, [most, last]);
      return [most, last];
    };
    const n = shared(letters, 0, words[first]!);
    for (let take = n; take > 0; take--) {
      const [more, end] = from(take, first + 1);
      if (!best || take + more > best.covered)
        best = { covered: take + more, first, last: end < 0 ? first : end };
    }
  }
  return best;
}

/**
 * Number of letters covered by pieces that are starts of words, or of at least four letters that are ends, in any order:
 * EdAttack, "attacks on education"; DeLiST, "delirium checklist".
 */
export function pieces(letters: string, words: readonly string[]): number {
  const most = [0];
  for (let at = letters.length - 1; at >= 0; at--) {
    let best = most[0]!;
    for (let n = 2; n <= letters.length - at; n++) {
      const piece = letters.slice(at, at + n);
      const isPiece = words.some(
        (word) => word.length > 2 && (word.startsWith(piece) || (n > 3 && word.endsWith(piece))),
      );
      if (isPiece) best = Math.max(best, n + most[n - 1]!);
    }
    most.unshift(best);
  }
  return most[0]!;
}

/**
 * Whether the letters stand for the last words before the bracket rather than for the whole title: "… foreign language
 * (EFL)".
 */
export function abbreviatesTerm(letters: string, { all, content }: Words): boolean {
  for (const kept of [all, content.map((i) => all[i]!)]) {
    const initials = kept.map((word) => word[0]).join('');
    if (initials.length > letters.length && initials.endsWith(letters)) return true;
  }
  return false;
}

/** Whether a title starts with the first letter and contains the others in order: POLKU, "Porojen älykäs kuljetus". */
export function isScattered(letters: string, { all, content }: Words): boolean {
  const [first = ''] = content.map((i) => all[i]!);
  let at = 0;
  for (const letter of all.slice(all.indexOf(first)).join('')) if (letter === letters[at]) at++;
  return first[0] === letters[0] && at === letters.length;
}

/** Whether a word is among the first two content words of a title, or is the first after a colon. */
export function isEarly(index: number, { all, content }: Words, title: string): boolean {
  if (content.slice(0, 2).includes(index) || index < 2) return true;
  const colon = title.indexOf(': ');
  return (
    colon > 0 &&
    index === tokenize(title.slice(0, Math.min(colon, 400))).filter(({ kind }) => kind === 'word').length &&
    index < all.length
  );
}

/**
 * Whether at most one content word between the first and the last contributes no letter, since three letters are easily
 * found somewhere.
 */
export const isDense = ({ first, last }: Spelling, { content }: Words): boolean =>
  content.filter((i) => i > first && i < last).length <= 3;

/**
 * Whether the first letters are initials of the first words: three, or two of a long acronym: REDUCE, "Rethinking
 * Everyday …".
 */
export const beginsAlike = (letters: string, { all, content }: Words): boolean =>
  [all, content.map((i) => all[i]!)].some((words) => {
    const initials = words.slice(0, 3).map((word) => word[0]);
    const alike = initials.findIndex((letter, i) => letter !== letters[i]);
    return (alike < 0 ? initials.length : alike) >= (letters.length > 5 ? 2 : 3);
  });

/** Whether the acronym ends with the start of a word, at least three letters: GREENPATH, "Pathways". */
export const endsWithPiece = (letters: string, { all }: Words): boolean =>
  all.some(
    (word) =>
      word.length > 3 && [3, 4, 5].some((n) => letters.length > n + 1 && letters.endsWith(word.slice(0, n))),
  );
