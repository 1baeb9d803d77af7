import { foldLetters } from '../../records/letters.js';
import { isAllCapitals, isCapital, tokenize } from './tokens.js';
import {
  abbreviatesTerm,
  beginsAlike,
  endsWithPiece,
  isDense,
  isEarly,
  isScattered,
  lettersOf,
  pieces,
  shared,
  spell,
  wordsOf,
} from './acronym-letters.js';

/** Whether a word has several capitals, but not only capitals: DigiHand, CaseWORK, eCARE, NordComEdu. */
function isMixed(word: string): boolean {
  let capitals = 0;
  for (const letter of word) if (letter !== letter.toLowerCase()) capitals++;
  return capitals > 1 && capitals < word.length && word.length > 2;
}

/** Whether a word looks like an acronym: in capitals, possibly with digits, or with capitals inside. */
export const isAcronymShaped = (word: string): boolean =>
  word.length > 1 && word.length <= 24 && isCapitals(word.replace(/[-.&+/]/g, ''), word);

const isCapitals = (letters: string, word: string): boolean =>
  /^[^\s(),;:"]+$/.test(word) &&
  letters.length > 1 &&
  (isAllCapitals(letters) || (letters === word && isMixed(word)));
/** Minimum number of words in a title after a word in capitals that is its short name. */
const MIN_TITLE = 5;

/** Whether a word consists of the starts of two words, in their order: Rurtrans, "rural transport". */
function isBlend(word: string, title: string): boolean {
  if (!/^\p{Lu}\p{Ll}{5,13}$/u.test(word)) return false;
  const letters = lettersOf(word);
  const { all } = wordsOf(title);
  const startOf = (piece: string, from: number) =>
    all.findIndex((each, i) => i >= from && each.length > piece.length && each.startsWith(piece));
  for (let n = 3; n <= letters.length - 3; n++) {
    const first = startOf(letters.slice(0, n), 0);
    if (first >= 0 && startOf(letters.slice(n), first + 1) > 0) return true;
  }
  return false;
}

/** Whether a word in brackets abbreviates the whole text before it, rather than a term in it or something else. */
export function isBracketAcronym(word: string, title: string): boolean {
  if (isBlend(word, title)) return true;
  const parts = word.split(' ');
  if (
    parts.length > 3 ||
    !parts.every(isAcronymShaped) ||
    (parts.length > 1 && !isAllCapitals(word.replace(/[ -]/g, '')))
  )
    return false;
  const letters = lettersOf(word);
  if (letters.length < 3) return false;
  const words = wordsOf(title);
  if (abbreviatesTerm(letters, words)) return false;
  const spelled = spell(letters, words.all);
  const early = spelled !== undefined && isEarly(spelled.first, words, title);
  if (spelled && early && spelled.covered === letters.length)
    return letters.length > 3 || isDense(spelled, words);
  if (letters.length < 4) return false;
  if (spelled && letters.length > 4 && spelled.covered === letters.length && spelled.last - spelled.first > 2)
    return true;
  const [first = '', second = ''] = words.content.map((i) => words.all[i]!);
  if (Math.max(shared(letters, 0, first), shared(letters, 0, second)) >= 3) return true;
  // "Teknologi i ældreplejen (VELTEK)"
  if (
    letters.length > 5 &&
    [first, second].some((word) => word.length > 5 && letters.endsWith(word.slice(0, 3)))
  )
    return true;
  if (words.all.some((each) => each.length > 4 && each.startsWith(letters)) || beginsAlike(letters, words))
    return true;
  return (
    (early && spelled.covered / letters.length >= 0.75) ||
    (letters.length > 4 &&
      (pieces(letters, words.all) / letters.length >= 0.8 || isScattered(letters, words)))
  );
}

/** Words in names of ventures; with one of them, two words before a colon are a name: "Future Lab". */
const VENTURES = new Set('lab hub academy ut inn opp sammen'.split(' '));

/** Names in capitals of organisations, surveys, diseases and programmes, which are often topics of titles. */
export const TOPICS: ReadonlySet<string> = new Set(
  'COVID UNESCO UNICEF UNHCR UNAIDS TIMSS PIRLS BRICS ASEAN OPEC NAFTA FRONTEX INTERPOL EUROPOL LGBT LGBTQ LGBTI LGBTQI LGBTQIA LHBT LHBTI LHBTIQ LHBTQ CAREER CRII FIFA UEFA WTO OSCE NATO OECD ADHD AIDS KOLS HOPC STEM STEAM PISA SARS MERS EFTA CEDAW NAV DNA BREXIT'.split(
    ' ',
  ),
);

/** Whether a word is a name that is written with inner capitals, such as McLuhan, and thus a topic. */
export const isCamelName = (word: string): boolean =>
  /^(?:Mc|Mac|O['’]|De|Di|Le|La|Van|Fitz)[A-Z]/.test(word);

/**
 * The length of a short name before a colon or dash; 0 for a topic or the start of the title itself. `isProject` means
 * that other facts in the line show that it is a project.
 */
export function leadingAcronym(title: string, isProject = false): number {
  const mark = /^["«“”'‘]?([^:–—"«»]{2,32}?)["»”’']?( ?:| [-–—]) \S/.exec(title);
  const name = mark?.[1];
  if (!mark || !name) return 0;
  const rest = title.slice(mark[0].length - 1);
  if (rest === rest.toUpperCase()) return 0;
  // "KLIMA II"
  const parts = name.replace(/ [IVX]+$/, '').split(' ');
  if (
    parts.length === 2 &&
    parts.every(isCapital) &&
    VENTURES.has(foldLetters(parts[1]!)) &&
    parts[0] !== 'Living'
  )
    return /[a-zæøåäöü] [a-zæøåäöü]/.test(rest) ? name.length : 0;
  // topics: "COVID-19", "OECD/WTO"
  if (parts.length > 2 || TOPICS.has(name.replace(/-[0-9]+$/, '')) || name.includes('/')) return 0;
  if (!parts.every(isAcronymShaped)) return 0;
  const letters = lettersOf(name);
  // hyphenated capitals are not ordinary words: RE-ANIMATE; unlike COVID-19
  if (parts.length === 1 && /[A-ZÆØÅ]{2}-[A-ZÆØÅ]{3}/.test(name) && isAllCapitals(name.replace(/-/g, '')))
    return name.length;
  // a long word in capitals before a long title: FILIORUM; titles on a topic are short
  if (
    parts.length === 1 &&
    letters.length > 4 &&
    isAllCapitals(name) &&
    !TOPICS.has(name) &&
    isCapital(rest.replace(/^[«"“„]/, '')) &&
    wordsOf(rest).all.length >= MIN_TITLE
  )
    return name.length;
  const isName =
    isProject && parts.length === 1 && letters.length > 3 && !TOPICS.has(name) && !isCamelName(name);
  if (isName && wordsOf(rest).all.length > 2) return name.length;
  return letters.length > 2 && isEvident(letters, name, rest) ? name.length : 0;
}

function isEvident(letters: string, name: string, rest: string): boolean {
  const words = wordsOf(rest);
  const spelled = spell(letters, words.all);
  if (
    spelled &&
    spelled.covered === letters.length &&
    spelled.last > spelled.first &&
    isEarly(spelled.first, words, rest)
  )
    return true;
  const [first = ''] = words.content.map((i) => words.all[i]!);
  if (letters.length > 3 && first.length > letters.length && first.startsWith(letters)) return true;
  if (
    letters.length > 3 &&
    !name.includes(' ') &&
    (beginsAlike(letters, words) || endsWithPiece(letters, words))
  )
    return true;
  // inner capitals show which letters count: "PUBLIC VALUE: PUshing …"
  if (
    tokenize(rest.slice(0, 200)).some(
      ({ text }) => isMixed(text) && /^[A-ZÆØÅ]{2}[a-zæøå]|[a-zæøå]+[A-ZÆØÅ]{2}/.test(text),
    )
  )
    return true;
  const parts = name.split(/(?<=[a-zæøåäö])(?=[A-ZÆØÅÄÖ])|[-/ ]/).map(foldLetters);
  if (
    name === name.replace(/ /g, '') &&
    parts.length > 1 &&
    parts.some((part) => part.length > 3 && words.all.some((word) => word.startsWith(part)))
  )
    return true;
  const prefix = Math.max(0, ...words.content.slice(0, 2).map((i) => shared(letters, 0, words.all[i]!)));
  if (prefix >= 3 && prefix <= letters.length / 2 + 1) return true;
  return (
    spelled !== undefined &&
    spelled.last > spelled.first &&
    letters.length > 4 &&
    isEarly(spelled.first, words, rest) &&
    spelled.covered / letters.length >= 0.8
  );
}
