import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { institutionWord, isWrittenForm } from '../../words/institution-words.js';
import { personAt } from '../../words/people.js';
import { isCapital, tokenize, type Token } from '../../words/tokens.js';

/** Minimum number of lines, and minimum share of all lines, that must have a name at the same place. */
export const MIN_LINES = 3;
export const MIN_PART = 0.6;

/**
 * Place of a person's name in an entry: on the line above or below the title, before the title, in brackets at the end,
 * or after the last comma or dash.
 */
export type NamePlace = 'above' | 'below' | 'before' | 'bracket' | 'behind';

/** Habits shared by the lines of a list, which a single line cannot show. */
export interface ListHabits {
  /** Place of names in most lines. */
  names?: NamePlace;
  /** Whether lines start with months: "10/12 – 10/16" starts in October 2012, not on a day in October. */
  months?: boolean;
  /** Whether lines start with a period of years: "2021–2024: Title". */
  years?: boolean;
  /** Place of funders: after a slash, "Title / DFG", or on the line below the title. */
  payers?: 'slash' | 'below';
  /** Whether lines start with acronyms: "FloodSight – Title", also on a line above the title. */
  acronyms?: boolean;
}

export function habitsOf(lines: readonly string[]): ListHabits {
  const names = namePlace(lines);
  return {
    ...(names && { names }),
    ...(beginWithMonths(lines) && { months: true }),
    ...(beginWithYears(lines) && { years: true }),
    ...(endWithPayers(lines) && { payers: 'slash' }),
    ...(beginWithAcronyms(lines) && { acronyms: true }),
  };
}

/**
 * Whether most lines start with different words that look like acronyms, before a dash or colon, or above a title that
 * several of them are made from.
 */
function beginWithAcronyms(lines: readonly string[]): boolean {
  const found = lines.flatMap((line) => {
    const [, name, mark, title] =
      /^["«“„]?([^\s:"»”“]{4,24})["»”“]?(: | [–—-] |\n)["«“„]?(\p{Lu}[^\n]*)/u.exec(line) ?? [];
    return name && isAcronymShaped(name)
      ? [{ name, isProven: mark !== '\n' || isBracketAcronym(name, title!) }]
      : [];
  });
  return (
    new Set(found.map(({ name }) => name)).size >= MIN_LINES &&
    found.length >= MIN_PART * lines.length &&
    found.filter(({ isProven }) => isProven).length * 3 >= found.length
  );
}

const MONTH = String.raw`(?:\p{L}{3,9}\.? )?`;
const YEARS = new RegExp(
  String.raw`^\W*${MONTH}(?:19|20)\d\d(?: ${MONTH}| ?)[–—-]{1,2} ?${MONTH}(?:(?:19|20)\d\d(?: \p{Lu}\p{Ll}{2}\.?(?= ))?|present|now|today|heute|dato|nu)\W+\p{L}`,
  'u',
);

function beginWithYears(lines: readonly string[]): boolean {
  const count = lines.filter((line) => YEARS.test(line)).length;
  return count >= MIN_LINES && count >= MIN_PART * lines.length;
}

/** Whether most lines have text after a slash, and several of them name a funder there. */
function endWithPayers(lines: readonly string[]): boolean {
  const last = lines.flatMap((line) => / \/ ([^/\n]{2,80})(?:\n|$)/.exec(line)?.[1] ?? []);
  const payers = last.filter((words) => {
    const tokens = tokenize(words);
    return tokens.some(
      (token, i) => isFunderShortName(token) || (!i && isFunderName(tokens, 0, tokens.length)),
    );
  });
  return last.length >= MIN_LINES && last.length >= MIN_PART * lines.length && payers.length >= MIN_LINES;
}

const MONTHS = /^\W*(\d\d?)\/(\d\d) ?[–—-] ?(\d\d?)\/(\d\d)(?![\d/])/;

/** Whether most lines start with two months and years, at least one of which cannot be a day and month. */
function beginWithMonths(lines: readonly string[]): boolean {
  const found = lines.flatMap((line) => {
    const [, ...numbers] = MONTHS.exec(line)?.map(Number) ?? [];
    const [a = 0, , b = 0] = numbers;
    return a > 0 && a < 13 && b > 0 && b < 13 ? [numbers as [number, number, number, number]] : [];
  });
  const isOrdered = (month: number, day: number, end: number, last: number) =>
    day > 0 && last > 0 && day < 32 && last < 32 && (month < end || (month === end && day <= last));
  return (
    found.length >= MIN_LINES &&
    found.length >= MIN_PART * lines.length &&
    found.some(([a, b, c, d]) => !isOrdered(a, b, c, d) && !(b < 13 && d < 13 && isOrdered(b, a, d, c)))
  );
}

/**
 * Place of a person's name in most lines of a list. A single line cannot show this: a name before a colon may be the
 * topic of a title. The names must differ, like those of authors.
 */
function namePlace(lines: readonly string[]): NamePlace | undefined {
  if (lines.length < MIN_LINES) return undefined;
  const found: Record<NamePlace, string[]> = { above: [], below: [], before: [], bracket: [], behind: [] };
  let bodies = 0;
  for (const line of lines.slice(0, 400)) {
    const [first, below] = line.slice(0, 600).split('\n', 2);
    const tokens = tokenize(first!);
    const under = below ? tokenize(below) : [];
    // grants are given to persons or to bodies
    if ([tokens, under].some((line) => line.length < 9 && line.some(isBody))) bodies++;
    const name = below ? aloneIn(tokens) : undefined;
    if (name) found.above.push(name);
    const lower = below && !name ? opensWith(under) : undefined;
    if (lower) found.below.push(lower);
    for (const [place, at] of Object.entries(PLACES) as [
      NamePlace,
      (tokens: readonly Token[]) => string | undefined,
    ][]) {
      const name = at(tokens);
      if (name) found[place].push(name);
    }
  }
  return (Object.keys(found) as NamePlace[]).find((place) => {
    const names = found[place];
    if ((place === 'above' || place === 'below') && bodies > 0.1 * lines.length) return false;
    return (
      names.length >= MIN_LINES &&
      names.length >= MIN_PART * Math.min(lines.length, 400) &&
      new Set(names).size > names.length * 0.7
    );
  });
}

/** Whether a word is typical of the names of bodies. */
const isBody = (token: Token): boolean => institutionWord(token.fold) || isWrittenForm(token);

const nameOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');

/** A name that fills a line, possibly with the surname first: "Anna Berg", "Berg, Anna K." */
function aloneIn(tokens: readonly Token[]): string | undefined {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const isInverted =
    tokens.filter(({ fold }) => fold === ',').length === 1 &&
    words.length < 4 &&
    words.every(({ kind, text }) => kind === 'word' && isCapital(text));
  return isInverted || personAt(tokens, 0)?.after === tokens.length
    ? nameOf(tokens, 0, tokens.length)
    : undefined;
}

/** A name that fills a line, or stands before its workplace, an amount or another mark. */
function opensWith(tokens: readonly Token[]): string | undefined {
  const person = personAt(tokens, 0);
  const mark = person && tokens[person.after];
  return person && (!mark || '(,;|.'.includes(mark.fold) || (mark.fold === '-' && mark.spaced))
    ? nameOf(tokens, person.first, person.end)
    : undefined;
}

const PLACES: Record<
  Exclude<NamePlace, 'above' | 'below'>,
  (tokens: readonly Token[]) => string | undefined
> = {
  before(tokens) {
    const person = personAt(tokens, 0);
    const mark = person && tokens[person.after];
    const next = person && tokens[person.after + 1];
    const isMark = mark?.fold === ':' || (mark?.fold === '-' && mark.spaced);
    return person && isMark && next && (isCapital(next.text) || next.kind !== 'word')
      ? nameOf(tokens, person.first, person.end)
      : undefined;
  },
  bracket(tokens) {
    const end = tokens.at(-1)?.fold === '.' ? tokens.length - 1 : tokens.length;
    if (tokens[end - 1]?.fold !== ')') return undefined;
    const open = tokens.findLastIndex(({ fold }) => fold === '(');
    const person = open > 1 ? personAt(tokens, open + 1, end - 1) : undefined;
    return person?.after === end - 1 ? nameOf(tokens, person.first, person.end) : undefined;
  },
  behind(tokens) {
    const end = tokens.at(-1)?.fold === '.' ? tokens.length - 1 : tokens.length;
    const mark = tokens.findLastIndex(({ fold, spaced }) => fold === ',' || (fold === '-' && spaced));
    const person = mark > 1 ? personAt(tokens, mark + 1, end) : undefined;
    return person?.after === end ? nameOf(tokens, person.first, person.end) : undefined;
  },
};
