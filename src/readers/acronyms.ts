import { foldLetters as folded } from '../records/letters.js';
import { SMALL_WORDS } from './small-words.js';

/** Written as an acronym: capitals, perhaps with digits, a hyphen or a small first letter (eCARE). */
const CAPITALS = /^(?:\p{Lu}[\p{Lu}\d]*(?:[-.&+][\p{Lu}\d]+)*\+?|[aeimu]-?\p{Lu}{3,}\d*)$/u;
// A capital inside the word, or a year grown into it: DigiHand, CaseWORK, Klima2050. Not McDonald, not YouTube.
const MIXED =
  /^(?!Ma?c\p{Lu}|YouT|Chat)\p{Lu}[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{Ll}\d\d)[\p{L}\d]*$/u;

const isMixed = (word: string) => MIXED.test(word) && word.length > 3;

/** Whether a word is written as acronyms are. */
export const isAcronymShaped = (word: string): boolean =>
  word.length <= 24 && /\p{L}.*\p{L}/u.test(word) && (CAPITALS.test(word) || isMixed(word));

const wordsOf = (text: string): string[] => text.slice(0, 400).match(/[\p{L}\p{N}]+/gu) ?? [];
const SMALL = new RegExp(`^(?:${SMALL_WORDS})$`, 'i');
const lettersOf = (acronym: string): string => folded(acronym).replace(/[^a-z0-9]|(?<=[a-z]{2})\d+$/g, '');
const initialsOf = (words: string[]): string => folded(words.map((word) => word[0]).join(''));
/** The initials of the words that carry meaning. */
const meaningOf = (text: string): string => initialsOf(wordsOf(text).filter((word) => !SMALL.test(word)));

/** How many letters two words have in common at their beginnings. */
function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

/**
 * Whether a piece of the acronym, three letters or more, begins a word of the text: GREENPATH, "Pathways".
 * At its own beginning a long piece is only the same word again: "HISTORY: Historical …".
 */
const sharesPiece = (letters: string, text: string, longest: number): boolean =>
  wordsOf(text)
    .map(folded)
    .filter((word) => word.length > 3)
    .some((word) => {
      const shared = sharedStart(letters, word);
      return (
        (shared > 2 && shared < longest) ||
        [3, 4, 5].some((n) => letters.length > n && letters.endsWith(word.slice(0, n)))
      );
    });

/**
 * Whether a text shows that a word abbreviates it, so that it is no ordinary word or name in capitals:
 * its first words begin with the word's first letters, a piece of the word begins one of them, or
 * later words have capitals inside ("PUshing").
 */
function isEvident(word: string, text: string, longestPiece: number): boolean {
  const letters = lettersOf(word);
  return (
    [initialsOf(wordsOf(text)), meaningOf(text)].some(
      (all) => all.length > 1 && letters.startsWith(all.slice(0, 2)),
    ) ||
    sharesPiece(letters, text, longestPiece) ||
    /\p{L}\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)
  );
}

/** Whether only the last words of a text spell a word: then it abbreviates a term, "… foreign language (EFL)". */
const abbreviatesTerm = (word: string, text: string): boolean =>
  [initialsOf(wordsOf(text)), meaningOf(text)].some(
    (initials) => initials.length > word.length && initials.endsWith(lettersOf(word)),
  );

/**
 * Whether a bracket behind a title holds the project's acronym rather than a term's or an institution's:
 * there it is enough that four letters or more begin as the title does.
 */
export function isBracketAcronym(word: string, title: string): boolean {
  const parts = word.split(' ');
  if (!parts.every(isAcronymShaped) || parts.length > 3 || (parts.length > 1 && parts.some(isMixed)))
    return false;
  if (word.length < 3 || abbreviatesTerm(word, title)) return false;
  const begins = word.length > 3 && folded(title)[0] === lettersOf(word)[0];
  return isMixed(word) || begins || isEvident(word, title, Infinity);
}

// Words that name ventures: with one of them, "Future Lab" before a colon is a name and not a topic.
const VENTURE = /^(?!Living )\p{Lu}\p{L}+ (?:Lab|Hub|Academy|Ut|Inn|Opp|Sammen)$/u;

/** The length of a short name before a colon or a dash, or 0 where a subtitle or a topic is told apart by it. */
export function leadingAcronym(title: string): number {
  const [lead, name = ''] = /^[«"“”'‘]?([^:–—]{2,32}?)[»"”’']?(?::| [–—-]) (?=\S)/u.exec(title) ?? [];
  if (!lead) return 0;
  const rest = title.slice(lead.length);
  if (VENTURE.test(name)) return /\p{Ll} \p{Ll}/u.test(rest) ? name.length : 0;
  const words = name.split(' ');
  if (words.length > 3 || !words.every(isAcronymShaped) || !/\p{Ll}/u.test(rest)) return 0;
  const ownShape = words.length === 1 && name.length > 3 && /\p{Ll}|[-\d]\p{Lu}|\p{L}\d{2}/u.test(name);
  return (ownShape && !/-\d/.test(name)) ||
    (words.some((word) => word.length > 2) && isEvident(name, rest, name.length / 2))
    ? name.length
    : 0;
}

/** The length of an acronym that opens a title with nothing after it but its own words: "KTUM Knowledge for Teaching …". */
export function bareAcronym(title: string): number {
  const word = /^(\p{Lu}[\p{Lu}\d]{2,11}) (?=\p{Lu}\p{Ll})/u.exec(title)?.[1] ?? '';
  const initials = meaningOf(title.slice(word.length)).slice(0, 3);
  return initials.length > 2 && lettersOf(word).startsWith(initials) ? word.length : 0;
}
