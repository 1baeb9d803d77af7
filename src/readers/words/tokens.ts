import { classOf, DIGIT, foldLetters, LETTER, SPACE } from '../../records/letters.js';

/**
 * A word, number or mark of a text. A text is split once, with each word folded for look-up. All readers of lines work
 * on these tokens and on tables of folded words, since compiling large patterns takes longer than reading in a page
 * that has just been opened.
 */
export interface Token {
  start: number;
  end: number;
  /**
   * A `word` may contain digits after its first letter (KA204); a `number` consists of digits; any other character is a
   * `mark`.
   */
  kind: 'word' | 'number' | 'mark';
  /** As written. */
  text: string;
  /**
   * A word in lower case, without diacritics (å → a, ø → o, æ → ae, ß → ss) and without full stops and apostrophes
   * inside ("Ph.D." → phd, "d.d." → dd). Other tokens are as written, with `-` for all dashes, `'` for all apostrophes
   * and `:` for the equals sign of a label ("Applicant= …").
   */
  fold: string;
  /** Whether white space or the start of the text precedes it. */
  spaced: boolean;
  /** Whether a line break precedes it. */
  breaks: boolean;
}

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D';
const APOSTROPHES = "'\u2019\u2018\u02BC\u00B4\u0060";

/** Soft hyphens and characters without a width, which editors leave between others and in words. */
const INVISIBLE = '\u00AD\u200B\u2060';

/** Whether a character joins the letters on both sides into one word: "Mark's", "l’art". */
const isApostrophe = (character: string): boolean => APOSTROPHES.includes(character);

/** Whether a folded word has marks inside, which are left out. */
const hasMark = (fold: string): boolean =>
  fold.includes('.') || fold.includes("'") || fold.includes('\u2019');

/** The tokens of a text, in order; between them there are only white space and invisible characters. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let spaced = true;
  let breaks = true;
  let i = 0;
  const push = (kind: Token['kind'], start: number, end: number, fold: string) => {
    tokens.push({ start, end, kind, text: text.slice(start, end), fold, spaced, breaks });
    spaced = false;
    breaks = false;
  };
  while (i < length) {
    const kind = classOf(text.charCodeAt(i));
    const start = i;
    if (kind === SPACE) {
      spaced = true;
      if (text[i] === '\n') breaks = true;
      i++;
    } else if (kind === DIGIT) {
      while (i < length && classOf(text.charCodeAt(i)) === DIGIT) i++;
      push('number', start, i, text.slice(start, i));
    } else if (kind === LETTER) {
      i = wordEnd(text, i);
      i = beforeYear(text, start, i);
      const word = text.slice(start, i);
      const fold = foldLetters(word);
      push('word', start, i, hasMark(fold) ? fold.replace(/[.'\u2019\u2018\u02BC]/g, '') : fold);
    } else {
      const mark = text[i++]!;
      if (INVISIBLE.includes(mark)) continue;
      // "Applicant= Anna Berg"
      const isColon = mark === '=' && !spaced && text[i] === ' ';
      push('mark', start, i, DASHES.includes(mark) ? '-' : isApostrophe(mark) ? "'" : isColon ? ':' : mark);
    }
  }
  return tokens;
}

/** End of a word that lacks the space before a span of years: "Berg2018–2023"; otherwise `end`. */
function beforeYear(text: string, start: number, end: number): number {
  const at = end - 4;
  const isYear =
    at > start + 1 &&
    (text.startsWith('19', at) || text.startsWith('20', at)) &&
    DASHES.includes(text[end] ?? ' ');
  if (!isYear || classOf(text.charCodeAt(end - 1)) !== DIGIT || classOf(text.charCodeAt(end - 2)) !== DIGIT)
    return end;
  const before = text[at - 1]!;
  const isSmall = classOf(before.charCodeAt(0)) === LETTER && before === before.toLowerCase();
  return isSmall && classOf(text.charCodeAt(end + 1)) === DIGIT ? at : end;
}

const isWordPart = (code: number): boolean => {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
};

/** End of the word at `at`, including digits, apostrophes and invisible characters between letters, and full stops of abbreviations. */
function wordEnd(text: string, at: number): number {
  let i = at;
  let part = at;
  for (;;) {
    while (i < text.length && isWordPart(text.charCodeAt(i))) i++;
    const mark = text[i];
    if (mark === undefined || mark === ' ') return i;
    // the last full stop of an abbreviation in a compound: "Ph.d.-kandidat"
    if (mark === '.' && part > at && DASHES.includes(text[i + 1] ?? ' ')) return i + 1;
    if (i + 1 === text.length || classOf(text.charCodeAt(i + 1)) !== LETTER) return i;
    // short parts without spaces: "Ph.D", "d.d", "f.o.m"
    const dotted = mark === '.' && i - part <= 2 && isShortPart(text, i + 1);
    if (!dotted && !isApostrophe(mark) && !INVISIBLE.includes(mark)) return i;
    part = ++i;
  }
}

/** Whether there are exactly one or two letters at `at`. */
function isShortPart(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at < 3 && classOf(text.charCodeAt(end)) === LETTER) end++;
  return end - at < 3 && (end === text.length || classOf(text.charCodeAt(end)) !== DIGIT);
}

/** Whether a word starts with a capital letter. */
export const isCapital = (word: string): boolean => {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
};

/** Whether a word is a number or capitalised, as most values of labels are. */
export const opensValue = ({ kind, text }: Token): boolean => kind === 'number' || isCapital(text);

/** Whether a word has a capital letter after its first letter. */
export const hasInnerCapital = (word: string): boolean => word.slice(1) !== word.slice(1).toLowerCase();

/** Whether a word of at least two letters is all in capitals; digits are ignored. */
export const isAllCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
