import { leaveOut } from './left-out.js';
import { localeOf } from './locale.js';

/** A word of a text. */
export interface Token {
  /** As written, in NFC, with plain hyphens and apostrophes. */
  text: string;
  /** In lower case. */
  form: string;
  /** Whether its position alone calls for a capital: at the start of a sentence or a quotation. */
  initial: boolean;
  /** Whether more than a space separates it from the word before, so that they form no phrase. */
  apart: boolean;
}

/** Words of a sentence, in order. */
export type Sentence = Token[];

interface Span {
  start: number;
  end: number;
}

// Soft hyphen, zero-width space, word joiner and byte order mark; zero-width joiners stay, since some scripts need them.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const HYPHENS = /[\u2010\u2011]/g;
const APOSTROPHES = /(?<=\p{L})[’ʼ](?=\p{L})/gu;

const SENTENCE_END = /[.!?…]["'»”’)\]]*\s/u;
const EMPTY_LINE = /\n\s*\n/;
const CAPITAL_FOLLOWS = /[.!?…:•·"«»“„‘]/u;
/** A full stop inside an abbreviation or a host name: "f.eks", "bl.a". */
const DOTTED = /[\p{Lu}\p{Ll}]\.[\p{Lu}\p{Ll}]/u;
const MISSING_SPACE = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;
const LONE_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
/** Maximum length of a word; anything longer is data. */
const MAX_LENGTH = 100;
/** A version number that is part of a name: "kommune 3.0". */
const EDITION = /^\d{1,2}\.0$/;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  return segmenter;
}

/** The sentences of a passage, without numbers, addresses and abbreviations. */
export function sentencesOf(passage: string, lang: string): Sentence[] {
  const locale = localeOf(lang);
  const text = leaveOut(clean(passage));
  const sentences: Sentence[] = [];
  let sentence: Sentence = [];
  let before = 0;
  let last = '';
  let afterNoWord = false;
  for (const { start, end } of wordSpans(text, segmenterFor(locale))) {
    const gap = text.slice(before, start);
    const word = text.slice(start, end);
    // a full stop after an initial ("H. C. Andersen") or before a lower-case word ("1. mai") does not end a sentence
    const ends =
      EMPTY_LINE.test(gap) || (SENTENCE_END.test(gap) && !isLoneLetter(last) && !/^\p{Ll}/u.test(word));
    if (ends && sentence.length) {
      sentences.push(sentence);
      sentence = [];
    }
    const initial = !last || ends || CAPITAL_FOLLOWS.test(gap);
    before = end;
    last = word;
    const suspended = text[end] === '-';
    const noWord = suspended || !isWord(word);
    if (!noWord)
      sentence.push({
        text: word,
        form: word.toLocaleLowerCase(locale),
        initial,
        apart: afterNoWord || !sentence.length || gap.trim() !== '',
      });
    afterNoWord = noWord;
  }
  if (sentence.length) sentences.push(sentence);
  return sentences;
}

const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(MISSING_SPACE, '. ');

/** Whether a word is a single letter in a script where such words mean little: "å", "I", "s. 36". */
export const isLoneLetter = (text: string) => LONE_LETTER.test(text);

const isWord = (text: string) => text.length <= MAX_LENGTH && /\p{L}/u.test(text) && !DOTTED.test(text);

/**
 * The spans of the words. Unlike `Intl.Segmenter`, which follows Unicode's word boundaries (UAX #29), this keeps
 * "PhD-prosjekt", "Erasmus+", "R&D" and "kommune 3.0" whole.
 */
function wordSpans(text: string, segmenter: Intl.Segmenter): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmentsOf(text, segmenter)) {
    // `isWordLike` is false for numbers in WebKit, and for some Japanese words in Firefox.
    if (!/[\p{L}\p{N}]/u.test(segment)) continue;
    const last = spans.at(-1);
    const end =
      index +
      segment.length +
      (/^[+#]{1,2}(?![\p{L}\d+#])/u.exec(after(text, index, segment))?.[0].length ?? 0);
    if (last && belongsTogether(text, last, index, segment)) last.end = end;
    else spans.push({ start: index, end });
  }
  return spans;
}

/** Pieces end at white space or punctuation. Without any, a cut word is better than an unresponsive page. */
const PIECE = /[^]{1,1000}(?=[\s。、，！？]|$)|[^]{1,1000}/gu;

/** Segments a text in pieces, since Chromium takes quadratic time for each. */
function* segmentsOf(text: string, segmenter: Intl.Segmenter) {
  for (const { 0: piece, index: start } of text.matchAll(PIECE))
    for (const { segment, index } of segmenter.segment(piece)) yield { segment, index: start + index };
}

const after = (text: string, index: number, segment: string) =>
  text.slice(index + segment.length, index + segment.length + 3);

function belongsTogether(text: string, last: Span, index: number, segment: string): boolean {
  const gap = text.slice(last.end, index);
  if (gap === '-') return true;
  // engines disagree on whether "f.eks" is one word
  if (gap === '.') return DOTTED.test(text.slice(last.end - 1, index + 1));
  if (gap === '&') return last.end - last.start < 3 && segment.length < 3;
  return /^\s$/u.test(gap) && EDITION.test(segment) && /\p{L}$/u.test(text.slice(last.start, last.end));
}
