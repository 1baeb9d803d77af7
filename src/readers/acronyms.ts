import { folded } from './ids.js';
import { SMALL_WORDS } from './small-words.js';

/** Written as an acronym: capitals, perhaps with digits, a hyphen or a small first letter (eCARE). */
const CAPITALS = /^(?:\p{Lu}[\p{Lu}\d]*(?:[-.&+][\p{Lu}\d]+)*\+?|[aeimu]-?\p{Lu}{3,}\d*)$/u;
// A capital inside the word, or a year grown into it: DigiHand, CaseWORK, Klima2050. Not McDonald, not YouTube.
const MIXED =
  /^(?!Ma?c\p{Lu}|YouT|TikT|Chat|Linked|GitH|FaceB)\p{Lu}[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{Ll}\d\d)[\p{L}\d]*$/u;

const isMixed = (word: string) => MIXED.test(word) && word.length > 3;

/** Whether a word is written as acronyms are. */
export const isAcronymShaped = (word: string): boolean =>
  word.length <= 24 && /\p{L}.*\p{L}/u.test(word) && (CAPITALS.test(word) || isMixed(word));

const wordsOf = (text: string): string[] => text.slice(0, 400).match(/[\p{L}\p{N}]+/gu) ?? [];
const SMALL = new RegExp(`^(?:${SMALL_WORDS})$`, 'i');
const isSmall = (word: string): boolean => SMALL.test(word);
const lettersOf = (acronym: string): string => folded(acronym).replace(/[^a-z0-9]|(?<=[a-z]{2})\d+$/g, '');
const initialsOf = (words: string[]): string => folded(words.map((word) => word[0]).join(''));

/**
 * Whether a text spells an acronym: its first letter begins the text, each other letter begins a word,
 * is a capital inside one, or follows the letter before it ("Numerical Analysis of STochastic tRANsport"
 * spells NASTRAN). With `loose`, letters may come from inside words, but the last begins one.
 */
function spells(acronym: string, text: string, loose = false): boolean {
  const [first, ...others] = lettersOf(acronym);
  const words = wordsOf(text);
  const meaning = words.findIndex((word) => !isSmall(word));
  const begins = new Set<number>();
  let letters = '';
  let at: number[] = [];
  words.forEach((word, i) => {
    if ((i === 0 || i === meaning) && folded(word[0]!)[0] === first) at.push(letters.length);
    [...word].forEach((letter, j) => {
      if (j === 0 || /\p{Lu}/u.test(letter)) begins.add(letters.length);
      letters += folded(letter)[0] ?? ' ';
    });
  });
  others.forEach((letter, n) => {
    const before = at;
    const anywhere = loose && n < others.length - 1;
    at = [...letters].flatMap((each, i) =>
      each === letter && (before.includes(i - 1) || (i > before[0]! && (anywhere || begins.has(i))))
        ? [i]
        : [],
    );
  });
  return at.length > 0;
}

/** Whether a piece of the acronym, three letters or more, begins a word of the text: GREENPATH, "Pathways". */
function sharesPiece(acronym: string, text: string): boolean {
  const letters = lettersOf(acronym);
  const words = wordsOf(text).map(folded);
  return words.some(
    (word) =>
      (!word.startsWith(letters) || word.length > letters.length + 3) &&
      word.length > 3 &&
      (letters.startsWith(word.slice(0, 3)) || [3, 4, 5].some((n) => letters.endsWith(word.slice(0, n)))),
  );
}

/**
 * Whether a text shows that a word abbreviates it, so that it is no ordinary word or name in capitals:
 * it spells the word, shares a piece with it, begins with its first two letters, or has capitals
 * inside later words (PUshing).
 */
function isEvident(word: string, text: string): boolean {
  const initials = initialsOf(wordsOf(text).filter((each) => !isSmall(each)));
  return (
    spells(word, text) ||
    sharesPiece(word, text) ||
    lettersOf(word).startsWith(initials.slice(0, 2).padEnd(2, '-')) ||
    /(?<!\p{L})\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll})/u.test(text)
  );
}

/** Whether only the last words of a text spell a word: then it abbreviates a term, "… foreign language (EFL)". */
function abbreviatesTerm(word: string, text: string): boolean {
  const words = wordsOf(text);
  const letters = lettersOf(word);
  return [words, words.filter((each) => !isSmall(each))].some(
    (each) => each.length > letters.length && initialsOf(each).endsWith(letters),
  );
}

/** Whether a bracket behind a title holds the project's acronym rather than a term's or an institution's. */
export function isBracketAcronym(word: string, title: string): boolean {
  const parts = word.split(' ');
  if (!parts.every(isAcronymShaped) || parts.length > 3 || (parts.length > 1 && parts.some(isMixed)))
    return false;
  if (word.length < 3 || abbreviatesTerm(word, title)) return false;
  return isMixed(word) || isEvident(word, title) || spells(word, title, true);
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
  return (ownShape && !/-\d/.test(name)) || (words.some((word) => word.length > 2) && isEvident(name, rest))
    ? name.length
    : 0;
}

/** The length of an acronym that opens a title with nothing after it but the words it spells: "KTUM Knowledge for …". */
export function bareAcronym(title: string): number {
  const word = /^(\p{Lu}[\p{Lu}\d]{2,11}) (?=\p{Lu}\p{Ll})/u.exec(title)?.[1] ?? '';
  return word && spells(word, title.slice(word.length)) ? word.length : 0;
}
