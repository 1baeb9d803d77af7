import { foldLetters } from '../../records/letters.js';
import { SMALL_WORDS } from './small-words.js';
import { isAllCapitals, isCapital, tokenize } from './tokens.js';

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

const MAX_WORDS = 40;
/** Minimum number of words in a title after a word in capitals that is its short name. */
const MIN_TITLE = 5;

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

/** Whether a title starts with the first letter and contains the others in order: POLKU, "Porojen älykäs kuljetus". */
function isScattered(letters: string, { all, content }: Words): boolean {
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
const isDense = ({ first, last }: Spelling, { content }: Words): boolean =>
  content.filter((i) => i > first && i < last).length <= 3;

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

/**
 * Whether the first letters are initials of the first words: three, or two of a long acronym: REDUCE, "Rethinking
 * Everyday …".
 */
const beginsAlike = (letters: string, { all, content }: Words): boolean =>
  [all, content.map((i) => all[i]!)].some((words) => {
    const initials = words.slice(0, 3).map((word) => word[0]);
    const alike = initials.findIndex((letter, i) => letter !== letters[i]);
    return (alike < 0 ? initials.length : alike) >= (letters.length > 5 ? 2 : 3);
  });

/** Whether the acronym ends with the start of a word, at least three letters: GREENPATH, "Pathways". */
const endsWithPiece = (letters: string, { all }: Words): boolean =>
  all.some(
    (word) =>
      word.length > 3 && [3, 4, 5].some((n) => letters.length > n + 1 && letters.endsWith(word.slice(0, n))),
  );

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
