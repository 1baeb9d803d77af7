import type { Term } from '../records/types.js';
import { baseLanguage } from '../records/pick-text.js';
import { collatorFor, localeOf } from './locale.js';
import type { TermGroup } from './types.js';

/** Key of the group for terms that do not start with a letter. */
const NO_LETTER = '#';

/** Letters of an alphabet with alternative spellings: "aa", "ä" and "ö" in Norwegian and Danish. */
const OWN_LETTERS: Record<string, readonly string[]> = {
  nb: ['Æ', 'Ø', 'Å'],
  nn: ['Æ', 'Ø', 'Å'],
  da: ['Æ', 'Ø', 'Å'],
};

/**
 * Groups terms by first letter, in the language's alphabetical order: in Norwegian, å comes last and includes "aa".
 * Accented letters are separate only if the language's alphabet has them. Terms that do not start with a letter come
 * last, in the group `#`.
 */
export function groupByLetter(terms: readonly Term[], lang: string): TermGroup[] {
  const groups = new Map<string, Term[]>();
  const letterOf = letterFinder(lang);
  for (const term of terms) {
    const letter = letterOf(term.text);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  const { compare } = collatorFor(lang);
  const last = ({ key }: TermGroup) => Number(key === NO_LETTER);
  return [...groups]
    .map(([key, terms]) => ({ key, terms }))
    .sort((a, b) => last(a) - last(b) || compare(a.key, b.key) || (a.key < b.key ? -1 : 1));
}

function letterFinder(lang: string): (text: string) => string {
  const { compare } = collatorFor(lang, { sensitivity: 'base' });
  const own = OWN_LETTERS[baseLanguage(lang)] ?? [];
  const first = new Intl.Segmenter(localeOf(lang));
  return (text) => {
    const letter = [...first.segment(text.normalize('NFC').trim())][0]?.segment ?? '';
    if (!/^\p{L}/u.test(letter)) return NO_LETTER;
    if (own.length && /^aa/iu.test(text.trim())) return 'Å';
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    const same = [...own, plain].find((other) => compare(other, letter) === 0);
    return (same ?? letter).toLocaleUpperCase(localeOf(lang));
  };
}
