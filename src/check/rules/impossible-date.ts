import { monthNumber } from '../../readers/words/months.js';
import { tokenize, type Token } from '../../readers/words/tokens.js';
import { lastDay, toPartialDate } from '../../records/dates.js';
import { placeIn } from '../page/blocks.js';
import type { Hit, Rule } from '../types.js';

const ISO = /(?<![\w./:-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w./-]*\d)/g;
/** Day, month and year separated by full stops. */
const DOTTED = /(?<![\w.,/-])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?![\d/-]|\.\d)/g;
const PERIOD = /(?<![\p{L}\d/.:@_#-])((?:19|20)\d\d) ?[–-] ?((?:19|20)\d\d)(?![\d/:@_-]|\.\d)/gu;
/** Words before a pair of numbers that is not a period. */
const NO_PERIOD = /(?:issn|isbn|isrc|tlf|telefon|phone|tel|fax|pp|p|s|side|sider|pages|art|nr|no)\.?:?\s*$/i;

/** A day that does not exist, or a period that ends before it begins. */
export const impossibleDate: Rule = {
  name: 'impossible-date',
  severity: 'error',
  texts: {
    main: {
      nb: {
        message: '{date} finnes ikke.',
        why: 'Leserne vet ikke hvilken dag som gjelder, og datoen kan ikke leses.',
        fix: 'Skriv den rette dagen.',
      },
      en: {
        message: '{date} does not exist.',
        why: 'Readers cannot tell which day is meant, and the date is ignored.',
        fix: 'Correct the date.',
      },
    },
    turned: {
      nb: {
        message: 'Perioden {date} slutter før den begynner.',
        why: 'Leserne vet ikke hvilket år som er feil.',
        fix: 'Skriv det første året først, eller rett årstallet.',
      },
      en: {
        message: 'The period {date} ends before it begins.',
        why: 'Readers cannot tell which year is wrong.',
        fix: 'Put the earlier year first, or correct the year.',
      },
    },
  },
  *find(page) {
    for (const block of page.blocks) {
      const { text } = block;
      if (!/\d/.test(text)) continue;
      const at = (index: number, date: string, variant = 'main'): Hit => ({
        node: placeIn(block, index)?.node,
        variant,
        values: { date },
      });
      for (const { 0: date, 1: year, 2: month, 3: day, index } of text.matchAll(ISO))
        if (isWrong(Number(year), Number(month), Number(day)) && Number(month) < 20) yield at(index, date);
      for (const { 0: date, 1: day, 2: month, 3: year, index } of text.matchAll(DOTTED))
        // a month above twelve may be a day in American notation
        if (Number(month) <= 12 && isWrong(Number(year), Number(month), Number(day))) yield at(index, date);
      for (const { 0: date, 1: start = '', 2: end = '', index } of text.matchAll(PERIOD))
        if (end < start && !NO_PERIOD.test(text.slice(0, index))) yield at(index, date, 'turned');
      for (const [first, last] of namedDays(text)) yield at(first.start, text.slice(first.start, last.end));
      for (const [first, last] of turnedMonths(text))
        yield at(first.start, text.slice(first.start, last.end), 'turned');
    }
  },
};

const isWrong = (year: number, month: number, day: number): boolean =>
  !toPartialDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Days beyond the end of a named month, “31. juni 2024”, “February 30, 2024”, as their first and last tokens. */
function* namedDays(text: string): Generator<[Token, Token]> {
  if (!/(?:29|3\d)/.test(text)) return;
  const tokens = tokenize(text);
  for (const [i, month] of tokens.entries()) {
    const number = month.kind === 'word' ? monthNumber(month.fold) : undefined;
    if (!number || month.text.length < 3) continue;
    const yearAt = [1, 2].map((step) => tokens[i + step]).find(isYear);
    const before = tokens[i - 1]?.text === '.' ? tokens[i - 2] : tokens[i - 1];
    if (isTooLate(before, number, yearAt)) {
      yield [before!, yearAt ?? month];
      continue;
    }
    const after = tokens[i + 1];
    const americanYear = tokens[i + 2]?.text === ',' ? tokens[i + 3] : undefined;
    if (isYear(americanYear) && isTooLate(after, number, americanYear)) yield [month, americanYear!];
  }
}

const BETWEEN = new Set(['-', '–', '—', 'to', 'til', 'until']);

/** Periods from one month to an earlier one, “Aug 2018 – May 2018”, as their first and last tokens. */
function* turnedMonths(text: string): Generator<[Token, Token]> {
  if (!/(?:19|20)\d\d.{1,14}(?:19|20)\d\d/.test(text)) return;
  const tokens = tokenize(text).filter(({ text }) => text !== ',');
  for (const [i, between] of tokens.entries()) {
    if (!BETWEEN.has(between.fold)) continue;
    const [first, start, end, last] = [tokens[i - 2], tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    const [from, to] = [first, end].map((month) => (month?.kind === 'word' ? monthNumber(month.fold) : 0));
    if (!from || !to || !isYear(start) || !isYear(last)) continue;
    if (Number(last!.text) * 12 + to < Number(start!.text) * 12 + from) yield [first!, last!];
  }
}

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.text ?? '');

function isTooLate(day: Token | undefined, month: number, year: Token | undefined): boolean {
  if (day?.kind !== 'number' || day.text.length > 2 || Number(day.text) > 39) return false;
  // without a year, 29 February may exist
  const last = Number(lastDay(`${year?.text ?? '2024'}-${String(month).padStart(2, '0')}`).slice(8));
  return Number(day.text) > last;
}
