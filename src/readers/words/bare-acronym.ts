import { abbreviatesTerm, isEarly, lettersOf, pieces, shared, spell, wordsOf } from './acronym-letters.js';
import { isAcronymShaped, isCamelName, TOPICS } from './acronyms.js';
import { isAllCapitals, isCapital, tokenize, type Token } from './tokens.js';

/**
 * The length of an acronym at the start of a title that is followed directly by the words it stands for: "KTUM
 * Knowledge for Teaching …"; otherwise 0.
 */
export function bareAcronym(title: string): number {
  const [first, second] = tokenize(title.slice(0, 200)) as [Token?, Token?];
  if (!first || first.kind !== 'word' || !second || second.kind !== 'word' || !second.spaced) return 0;
  const letters = lettersOf(first.text);
  if (
    letters.length < 3 ||
    !isAllCapitals(first.text) ||
    isAllCapitals(second.text) ||
    !isCapital(second.text)
  )
    return 0;
  const words = wordsOf(title.slice(first.end));
  // "GLACION Dynamique du glacier"; not "DIGITAL Digital futures"
  const others = words.all.filter((word) => word !== letters);
  if (
    letters.length > 4 &&
    (others.some((word) => shared(letters, 0, word) > 3) || pieces(letters, others) / letters.length >= 0.8)
  )
    return first.end;
  const spelled = spell(letters, words.all);
  const count = new Set(letters).size;
  const isSpelled =
    spelled !== undefined &&
    (spelled.covered === letters.length || (letters.length > 4 && spelled.covered === letters.length - 1));
  return isSpelled && count > 2 && isEarly(spelled.first, words, '') && spelled.last - spelled.first > 0
    ? first.end
    : 0;
}

/**
 * Whether a word in a bracket at the end of a title may be the short name of the project, without a letter of the title
 * that proves it: RIVET, FORARC. Other facts must show that the text is about a project; topics and terms that end the
 * title are excluded, and so are grant numbers.
 */
export const mayBeAcronym = (word: string, title: string): boolean =>
  isAcronymShaped(word) &&
  !/[0-9/]/.test(word) &&
  !TOPICS.has(word) &&
  !isCamelName(word) &&
  // "“Title” — Northern Consortium (NCFR)"
  !/["”»]./.test(title) &&
  lettersOf(word).length > 3 &&
  !abbreviatesTerm(lettersOf(word), wordsOf(title));

/** Whether starts of words from the first to the last spell nearly all letters: PLaTINo, "Placing Tiny Nodes". */
export function isSpelledOut(word: string, title: string): boolean {
  const letters = lettersOf(word);
  const { all, content } = wordsOf(title);
  const mayBe = isAcronymShaped(word) && letters.length > 3 && !/[0-9]/.test(title);
  const spelled = mayBe ? spell(letters, all) : undefined;
  return (
    spelled !== undefined &&
    spelled.first === content[0] &&
    spelled.last === content.at(-1) &&
    content.length > 2 &&
    content.length <= letters.length &&
    spelled.covered / letters.length >= 0.8
  );
}
