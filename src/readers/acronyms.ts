import { folded } from './ids.js';
import { isCommonTerm, isShortInstitution } from './names.js';

const CAPS = /^(?:\p{Lu}[\p{Lu}\d]*(?:[-.&+][\p{Lu}\d]+)*\+?|[aeimu]-?\p{Lu}{3,}\d*)$/u;
// A capital inside the word, or a year grown into it: DigiHand, NordComEdu, CaseWORK, Klima2050.
const MIXED =
  /^(?!Ma?c\p{Lu}|YouT|TikT|Chat|LinkedIn|GitH|FaceB)\p{Lu}[\p{L}\d]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{Ll}\d\d)[\p{L}\d]*$/u;

/** How much a word looks like an acronym: all capitals, capitals inside, or not at all. */
export function acronymShape(word: string): 'caps' | 'mixed' | undefined {
  if (word.length > 24 || !/\p{L}.*\p{L}/u.test(word)) return undefined;
  return CAPS.test(word) ? 'caps' : MIXED.test(word) && word.length > 3 ? 'mixed' : undefined;
}

const SMALL =
  /^(?:an?|the|of|and|in|on|for|to|from|by|with|at|as|og|i|på|av|til|med|fra|som|en|ett?|ein?|eit|de[nt]?|och|att|för|från|af|und|de[rs]|die|das|im|von|zu[rm]|für|mit|om)$/i;

const wordsOf = (text: string): string[] => text.slice(0, 400).match(/[\p{L}\p{N}]+/gu) ?? [];
const meaningOf = (text: string): string[] => wordsOf(text).filter((word) => !SMALL.test(word));
const initialsOf = (words: string[]): string => folded(words.map((word) => word[0]).join(''));
const lettersOf = (acronym: string): string => folded(acronym).replace(/[^a-z0-9]|(?<=[a-z]{2})\d+$/g, '');

/**
 * Whether a text spells an acronym: its first letter begins the text's first word (or the first that
 * carries meaning), and each other letter begins a word, is a capital inside one, or follows the letter
 * before it: "Numerical Analysis of STochastic tRANsport" spells NASTRAN.
 */
export function spells(acronym: string, text: string): boolean {
  const [first = '', ...others] = lettersOf(acronym);
  const words = wordsOf(text);
  let letters = '';
  const begins = new Set<number>();
  let at: number[] = [];
  let meaning = false;
  words.forEach((word, i) => {
    if ((i === 0 || (!meaning && !SMALL.test(word))) && folded(word[0]!) === first) at.push(letters.length);
    meaning ||= !SMALL.test(word);
    for (const [j, letter] of [...word].entries()) {
      if (j === 0 || /\p{Lu}/u.test(letter)) begins.add(letters.length);
      letters += folded(letter)[0] ?? ' ';
    }
  });
  for (const letter of others) {
    const before = at;
    at = [...letters].flatMap((each, i) =>
      each === letter && (before.includes(i - 1) || (begins.has(i) && i > before[0]!)) ? [i] : [],
    );
  }
  return at.length > 0;
}

/** Whether only the last words of a text spell an acronym: then it abbreviates a term, "… foreign language (EFL)". */
function abbreviatesTerm(acronym: string, text: string): boolean {
  const letters = lettersOf(acronym);
  return [wordsOf(text), meaningOf(text)].some(
    (words) => words.length > letters.length && initialsOf(words).endsWith(letters),
  );
}

/** Whether a bracket at the end of a title holds the project's acronym rather than a term's. */
export function isBracketAcronym(word: string, title: string): boolean {
  const parts = word.split(' ');
  const shapes = parts.map(acronymShape);
  if (shapes.includes(undefined) || parts.length > 3 || (parts.length > 1 && shapes.includes('mixed')))
    return false;
  if (isCommonTerm(word) || isShortInstitution(word)) return false;
  if (spells(word, title)) return true;
  if (abbreviatesTerm(word, title)) return false;
  if (shapes[0] === 'mixed' || word.length > 4) return true;
  // A short one may take letters from inside a compound, from the first to the last: "Fjordlandskap i endring (FLE)".
  const letters = lettersOf(word);
  return (
    letters.length > 2 &&
    new RegExp(`^${[...letters.slice(0, -1)].join('.*')}.* ${letters.at(-1)}`).test(
      folded(title.slice(0, 150)),
    )
  );
}

// Words that name ventures: with one of them, "Future Lab" before a colon is a name and not a topic.
const VENTURE =
  /^(?!Living )\p{Lu}\p{L}+ (?:Lab|Hub|Academy|Factory|Toolbox|Compass|Ut|Inn|Opp|Sammen|Nå|Fram|Videre|Vidare)$/u;

/** The length of a short name before a colon or a dash, or 0 where a subtitle begins there. */
export function leadingAcronym(title: string): number {
  const match = /^[«"“”'‘]?([^:–—]{2,32}?)[»"”’']?(?::| [–—-]) (?=\S)/u.exec(title);
  if (!match) return 0;
  const name = match[1]!;
  const rest = title.slice(match[0].length);
  const words = name.split(' ');
  const capitals = meaningOf(rest).filter((word) => /^\p{Lu}/u.test(word)).length;
  // In a title written in sentence case, two capitals before the colon are a name's.
  if (VENTURE.test(name)) return capitals * 2 <= meaningOf(rest).length + 1 ? name.length : 0;
  if (words.length > 3 || !/\p{Ll}/u.test(rest) || words.some(isCommonTerm) || isShortInstitution(name))
    return 0;
  const shapes = words.map(acronymShape);
  const long = words.some((word) => word.length > 3);
  if (shapes.every((shape) => shape === 'caps'))
    return long || (words.length === 1 && spells(name, rest)) ? name.length : 0;
  return words.length === 1 && shapes[0] ? name.length : 0;
}

/** The length of an acronym that opens a title with nothing after it but the words it stands for: "KTUM Knowledge for Teaching …". */
export function bareAcronym(title: string): number {
  const word = /^(\p{Lu}[\p{Lu}\d]{2,11}) (?=\p{Lu}\p{Ll})/u.exec(title)?.[1] ?? '';
  if (!word || isCommonTerm(word)) return 0;
  // Each letter begins a word; at most two words that carry meaning are left out.
  const initials = initialsOf(meaningOf(title.slice(word.length)).slice(0, word.length + 2));
  const letters = lettersOf(word);
  let n = 0;
  for (const initial of initials) if (initial === letters[n] && (n || initials[0] === initial)) n++;
  return n === letters.length ? word.length : 0;
}
