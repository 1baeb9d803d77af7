import { folded } from './ids.js';
import { isCommonTerm, isShortInstitution } from './names.js';

const CAPS = /^\p{Lu}[\p{Lu}\d]*(?:[-.&+][\p{Lu}\d]+)*\+?$/u;
// A capital inside the word, or a year grown into it: DigiHand, NordComEdu, CaseWORK, Klima2050.
const MIXED = /^(?!Mc|Mac|You[T]|Tik[T]|Chat|What|Linked|Git|Face|Java|Power|Pay|Web\d)\p{Lu}[\p{L}\d]*$/u;
const INNER = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{Ll}\d{2,4}$/u;
const LEADING_SMALL = /^[aeimu]-?\p{Lu}{3,}\d*$/u;

/** How much a word looks like an acronym: all capitals, capitals inside, or not at all. */
export function acronymShape(word: string): 'caps' | 'mixed' | undefined {
  if (word.length < 2 || word.length > 24) return undefined;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (CAPS.test(word) || LEADING_SMALL.test(word)) return letters > 1 ? 'caps' : undefined;
  return MIXED.test(word) && INNER.test(word) && word.length > 3 ? 'mixed' : undefined;
}

const SMALL = /^(?:a|an|the|of|and|in|on|for|to|from|by|with|at|as|through|og|i|på|av|for|til|med|fra|som|en|et|ein|eit|den|det|de|och|att|för|från|ett|af|und|der|die|das|des|im|von|zur|zum|für|mit|ei|om)$/i;

/**
 * Whether a text spells an acronym by the beginnings of its words: each letter begins a word, is a
 * capital inside one, or follows the letter before it. The first letter is the first word's.
 */
export function spells(acronym: string, text: string): boolean {
  return spelledEnd(letters(acronym), wordsOf(text)) >= 0;
}

/** Whether only the last words of a text spell an acronym: then it abbreviates a term, "… foreign language (EFL)". */
export function spellsEndOf(acronym: string, text: string): boolean {
  const words = wordsOf(text).slice(-12);
  const wanted = letters(acronym).split('');
  return words.some((_, i) => {
    const tail = words.slice(i);
    const initials = tail.filter((word) => !SMALL.test(word)).map((word) => folded(word[0]!));
    if (i > 0 && initials.join('') === wanted.join('')) return true;
    const all = tail.flatMap((word) => word.split('-')).map((word) => folded(word[0] ?? ''));
    return i > 0 && all.length > 1 && all.join('') === wanted.join('');
  });
}

function letters(acronym: string): string {
  return folded(acronym).replace(/[^a-z0-9]/g, '').replace(/(?<=[a-z]{2})\d+$/, '');
}

function wordsOf(text: string): string[] {
  return text.slice(0, 400).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Index of the word in which the spelling ends, or -1. */
function spelledEnd(wanted: string, words: string[]): number {
  const first = words.findIndex((word) => !SMALL.test(word));
  for (const start of new Set([0, first])) {
    if (start < 0 || !wanted) continue;
    let states = new Map<number, number>(); // letters matched -> last word used
    for (let w = start; w < words.length; w++) {
      const word = folded(words[w]!);
      const next = new Map(states);
      const begin = w === start ? [0] : [...states.keys()];
      for (const done of begin) {
        for (let at = 0; at < word.length; at++) {
          // Inside a word only a capital or the part after a hyphen may begin a piece: STochastic tRANsport.
          if (at && (w === start || words[w]!.length !== word.length || (!/\p{Lu}/u.test(words[w]![at]!) && word[at - 1] !== '-'))) continue;
          let n = done;
          for (let c = at; c < word.length && n < wanted.length && word[c] === wanted[n]; c++) next.set(++n, w);
        }
      }
      states = next;
    }
    const end = states.get(wanted.length);
    if (end !== undefined) return end;
  }
  return -1;
}

/** Whether a bracket at the end of a title holds the project's acronym rather than a term's. */
export function isBracketAcronym(word: string, title: string): boolean {
  const parts = word.split(' ');
  const shape = parts.length > 1 ? (parts.length < 4 && parts.every((part) => acronymShape(part) === 'caps') ? 'caps' : undefined) : acronymShape(word);
  if (!shape || isCommonTerm(word) || isShortInstitution(word)) return false;
  if (spells(word, title)) return true;
  if (spellsEndOf(word, title)) return false;
  return shape === 'mixed' || word.length > 4 || spellsLoosely(word, title);
}

/**
 * A short acronym may take letters from inside a compound, "Fjordlandskap i endring (FLE)": then its
 * first letter is the title's and at least two of three begin words.
 */
function spellsLoosely(acronym: string, title: string): boolean {
  const wanted = letters(acronym);
  const text = wordsOf(title).map((word) => folded(word));
  let at = 0;
  let begun = 0;
  const joined = text.join(' ');
  for (const letter of wanted) {
    const begin = at === 0 ? (joined[0] === letter ? 0 : -1) : joined.indexOf(` ${letter}`, at - 1);
    const inside = joined.indexOf(letter, at);
    if (inside < 0 || (at === 0 && begin < 0)) return false;
    const nearBegin = begin >= 0 && (at === 0 || !joined.slice(at, begin).includes(letter));
    if (nearBegin) begun++;
    at = nearBegin ? begin + (at === 0 ? 1 : 2) : inside + 1;
  }
  return begun * 3 >= wanted.length * 2;
}

// Words that name ventures: with one of them, "Future Lab" before a colon is a name and not a topic.
const VENTURE = /^(?!Living )\p{Lu}\p{L}+ (?:Lab|Hub|Academy|Factory|Box|Toolbox|Bridge|Compass|Studio|Ut|Inn|Opp|Sammen|Nå|Først|Fram|Framover|Videre|Vidare|Hjem)$/u;

/** A short name before a colon or a dash: its length, or 0 where a subtitle begins there. */
export function leadingAcronym(title: string): number {
  const match = /^(?:[«"“”'‘]?)([^:–—]{2,32}?)(?:[»"”'’]?)(?::| [–—-])(?= \S)/u.exec(title);
  if (!match) return 0;
  const name = match[1]!;
  const rest = title.slice(match[0].length + 1);
  const words = name.split(' ');
  if (!/\p{Ll}/u.test(rest)) return 0;
  if (VENTURE.test(name) && words.length === 2 && isSentenceCase(rest)) return name.length;
  if (words.length > 3) return 0;
  const shapes = words.map(acronymShape);
  if (words.length > 1) return shapes.every((shape) => shape === 'caps') && !words.some(isCommonTerm) && words.some((word) => word.length > 3) ? name.length : 0;
  if (!shapes[0]) return 0;
  if (isShortInstitution(name) || isCommonTerm(name)) return 0;
  return shapes[0] === 'mixed' || name.length > 3 || spells(name, rest) ? name.length : 0;
}

/** Whether most words that carry the meaning are in lower case. */
function isSentenceCase(text: string): boolean {
  const words = wordsOf(text).filter((word) => !SMALL.test(word));
  return words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length * 2 < words.length;
}

/** An acronym that opens a title with nothing after it but the words it stands for: "KTUM Knowledge for Teaching …". */
export function bareAcronym(title: string): number {
  const word = /^(\p{Lu}[\p{Lu}\d]{2,11}) (?=\p{Lu}\p{Ll})/u.exec(title)?.[1];
  if (!word || isCommonTerm(word) || isShortInstitution(word)) return 0;
  const initials = wordsOf(title.slice(word.length)).filter((each) => !SMALL.test(each)).flatMap((each) => each.split('-'));
  return letters(word) === folded(initials.slice(0, word.length).map((each) => each[0]!).join('')) || spellsByInitials(word, title.slice(word.length)) ? word.length : 0;
}

/** Each letter begins a word, in order, from the first word on, leaving out at most two that carry meaning. */
function spellsByInitials(acronym: string, text: string): boolean {
  const initials = wordsOf(text).filter((word) => !SMALL.test(word)).map((word) => folded(word[0]!)).slice(0, acronym.length + 2);
  let n = 0;
  const wanted = letters(acronym);
  if (initials[0] !== wanted[0]) return false;
  for (const initial of initials) if (initial === wanted[n]) n++;
  return n === wanted.length;
}
