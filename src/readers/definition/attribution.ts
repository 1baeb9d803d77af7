import { foldLetters } from '../../records/letters.js';
import type { Definition } from '../../records/types.js';
import { findAddresses } from '../words/addresses.js';
import { plainText } from '../line/plain-text.js';
import { isSeason, monthNumber } from '../words/months.js';
import { isCapital, type Token, tokenize } from '../words/tokens.js';
import { creditIn } from './authors.js';
import { readRest } from './behind-year.js';
import { withoutContributors } from './contributors.js';
import { designationAt } from './designation.js';
import { entryIn, FROM, titleBy } from './entries.js';
import { frameOf } from './frame.js';
import { readParts } from './parts.js';
import { namedWork, withoutInnerLabel } from './named-work.js';
import { kindOf } from './names.js';
import { possibleSources } from './possible-sources.js';
import { closingOf, OPENING, titleText } from './source-titles.js';
import { type Hit, pagesEnd, placeAt, written, yearAt } from './place.js';
import { ACCESS, CITED, CITED_IN, SENTENCE } from './words.js';

/** Fields of a quotation's source that an attribution can contain. */
export type Attribution = Pick<Definition, 'authors' | 'year' | 'locator' | 'url' | 'doi' | 'sourceTitle'>;

/** Facts that are known before a text is read. */
interface AttributionHints {
  /** Whether the text is marked up as a source, which then needs no year. */
  source?: boolean;
}

/**
 * Reads authors, year and place: `(Ness & Heimburg, 2020, s. 36)`, `Wadel og Wadel (2007)`, `(Meld. St. 5
 * (2022–2023))`, or an entry of a reference list. Undefined if the text is something else, such as a sentence with a
 * year, or is ambiguous. Never throws.
 */
export function readAttribution(
  text: string,
  { source = false }: AttributionHints = {},
): Attribution | undefined {
  if (text.length > 1000) return undefined;
  const lines = plainText(text).text;
  const plain = lines.replace(/\n/g, ' ');
  const address = findAddresses(plain)[0];
  const line = address
    ? plain.slice(0, address.start) + ' '.repeat(address.end - address.start) + plain.slice(address.end)
    : plain;
  const tokens = withoutContributors(withoutInnerLabel(tokenize(line), lines));
  const frame = frameOf(tokens);
  if (frame.end <= frame.start) return undefined;
  const end = accessAt(tokens, frame.start, frame.end);
  const breaks = (at: number) =>
    !!tokens[at - 1] && lines.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
  const marked = source || frame.dashed || frame.labelled;
  const attribution =
    namedWork(tokens, frame.start, end, marked) ??
    readSource(tokens, { ...frame, end }, { source, linked: !!address }) ??
    readParts(tokens, frame.start, end, { marked, bracketed: frame.bracketed }, breaks);
  if (!attribution) return undefined;
  if (address?.doi) attribution.doi = address.doi;
  if (address && plain.startsWith('http', address.start)) attribution.url = address.url;
  return attribution;
}

/** Index where the access date and URL of a page start; otherwise `end`. */
function accessAt(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++)
    if (ACCESS.has(tokens[i]!.fold) && tokens[i - 1]!.kind === 'mark') return i;
  return end;
}

function readSource(
  tokens: readonly Token[],
  { start, end, bracketed, dashed, labelled, listed }: ReturnType<typeof frameOf>,
  { source, linked }: { source: boolean; linked: boolean },
): Attribution | undefined {
  const document = designationAt(tokens, start, end);
  const year = findYear(tokens, document?.end ?? start, end);
  const place = findPlace(tokens, document?.end ?? start, end, year);
  if (document) {
    const own = year && isBeside(tokens, document.end, year.start) ? year : undefined;
    const restStart = own ? own.end : document.end;
    const rest = readRest(tokens, restStart, end, { bracketed, open: true });
    if (!rest) return undefined;
    const yearText = document.year ?? own?.text;
    return {
      authors: [document.text],
      ...(yearText && { year: yearText }),
      ...(place && { locator: place.text }),
      ...(rest.title && { sourceTitle: rest.title }),
    };
  }
  const isMarked = source || dashed || labelled;
  const entry = bracketed ? undefined : entryIn(tokens, start, end);
  const printed = entry && findYear(tokens, entry.end, end);
  if (entry && printed) {
    const pages = findPlace(tokens, entry.end, end, printed);
    return {
      authors: entry.authors,
      year: printed.text,
      ...(pages && { locator: pages.text }),
      sourceTitle: entry.title!,
    };
  }
  const named = workInBracket(tokens, start, tokens.length) ?? quotedWork(tokens, start, end);
  if (named) return named;
  const credited = Math.min(year?.start ?? end, place?.start ?? end);
  const before = tokens[(year?.start ?? 0) - 1]?.text ?? '';
  // another label: "Duration: 2013–2018"
  if (before === ':') return undefined;
  const listedAs = before === '(' && tokens[year!.start - 2]?.text === '.';
  const rest = year ? readRest(tokens, year.end, end, { bracketed, open: listedAs }) : {};
  if (!rest) return undefined;
  const own = !!year && '(['.includes(before) && ')]'.includes(tokens[year.end]?.text ?? '-');
  const isDivided = !year || ',(['.includes(before) || (before === '.' && !!rest.title);
  const from = FROM.has(tokens[start]!.fold) ? start + 1 : start;
  const work = titleBy(tokens, from, credited, from > start || FROM.has(tokens[start - 1]?.fold ?? ''));
  const dayYear = year ?? yearOfDay(tokens, end);
  const isUnsigned = own && year.start === start + 1 && tokens[year.end + 1]?.text === ':';
  if (isUnsigned && rest.title && !tokens.some(({ fold }) => SENTENCE.has(fold)))
    return { authors: [], year: year.text, sourceTitle: rest.title };
  const credit =
    work ??
    creditIn(tokens, start, credited, {
      cited: bracketed || isMarked || (listedAs && !!rest.title),
      divided: isDivided,
      printed: before === ',' ? 2 : year && before !== '(' ? 1 : 0,
      entry: !bracketed && !!rest.title,
      paged: own && !!place && place.start > year.end && !rest.title,
    });
  if (!credit?.authors.length) return undefined;
  const isSourced =
    !!year || isMarked || !!place || !!work || (!!credit.title && (linked || listed || !!dayYear));
  if (!isSourced) return undefined;
  // a name and a year without punctuation between or around them: "Konferansen 2020"
  const isBare =
    !bracketed &&
    !isMarked &&
    !isDivided &&
    credit.authors.length === 1 &&
    !credit.title &&
    !place &&
    !tokens.slice(start, credited).some(({ fold }) => fold === 'al' || fold === 'fl');
  if (isBare) return undefined;
  // the number of a law, or a page of it: "Skollagen 2010:800"
  if (place && tokens[place.start]!.text === ':' && isLaw(credit.authors)) return undefined;
  if (isTime(credit.authors, before, !!place)) return undefined;
  const title = credit.title ?? rest.title;
  const [only = ''] = credit.authors;
  const facts = { ...(dayYear && { year: dayYear.text }), ...(place && { locator: place.text }) };
  // "Encyclopedia of Care (2011)": a work, not its author
  if (
    !title &&
    !credit.authors[1] &&
    foldLetters(only)
      .split(' ')
      .some((word) => REFERENCE.test(word))
  )
    return { authors: [], ...facts, sourceTitle: only };
  // places or seasons: "Bergen/Oslo 2019", "(Fall/Winter 2019)"
  const isSlashed = tokens.slice(start, credited).some(({ text }) => text === '/');
  if (isSlashed && ((!bracketed && !place && !title) || credit.authors.some(isSeason))) return undefined;
  return {
    authors: credit.authors,
    ...facts,
    ...(title && { sourceTitle: title }),
  };
}

/** Words for works of reference. */
const REFERENCE =
  /^(?:en[cz]y[ck]lop.*|.*(?:dictionary|dictionnaire|le[kx]sikon|lexikon|ordbo[gk](?:en|a)?|worterbuch|woordenboek)|glossary|thesaurus)$/;

/** "“The Book of Hands” 1976": only a quoted work, which is no sentence, and its year. */
function quotedWork(tokens: readonly Token[], start: number, end: number): Attribution | undefined {
  const close = OPENING.includes(tokens[start]!.text) ? closingOf(tokens, start, end) : undefined;
  if (!close || close < start + 3 || !isCapital(tokens[start + 1]!.text)) return undefined;
  const words = tokens.slice(start + 1, close);
  const isSaid = words.some(({ fold, text }) => SENTENCE.has(fold) && !isCapital(text));
  let at = close + 1;
  while (',('.includes(tokens[at]?.text ?? '-')) at++;
  const year = yearAt(tokens, at, end);
  if (!year || isSaid || '.!'.includes(words.at(-1)!.text)) return undefined;
  at = year.end;
  while (').,'.includes(tokens[at]?.text ?? '-')) at++;
  const place = at < end ? placeAt(tokens, at, end) : undefined;
  if (at < end && !place) return undefined;
  return {
    authors: [],
    year: year.text,
    ...(place && { locator: place.text }),
    sourceTitle: titleText(written(tokens, start + 1, close)),
  };
}

/** "Ellis Marrow (The Book of Hands, p. 59, Harbour Books, 2004)": a name, and a bracket with a work and a page of it. */
function workInBracket(tokens: readonly Token[], start: number, end: number): Attribution | undefined {
  const open = tokens.findIndex(({ text }, i) => i > start && text === '(');
  const close = tokens[end - 1]?.text === '.' ? end - 2 : end - 1;
  if (open < 0 || open >= close || tokens[close]!.text !== ')' || !kindOf(tokens, start, open))
    return undefined;
  let from = open + 1;
  while (CITED.has(tokens[from]!.fold) || (from > open + 1 && CITED_IN.has(tokens[from]!.fold))) from++;
  let page = from + 1;
  let place: Hit | undefined;
  while (page < close && !(place = tokens[page - 1]!.text === ',' ? placeAt(tokens, page, close) : undefined))
    page++;
  if (!place || !isCapital(tokens[from]!.text)) return undefined;
  let stop = page - 1;
  for (let i = from + 1; i < stop; i++)
    if (tokens[i]!.text === ',' && /^(?:t|vol|bd|trad|trans|tome|in)$/.test(tokens[i + 1]!.fold)) stop = i;
  // "Ellis Marrow (Berg, p. 12)": who cites it
  if (place.end >= close && kindOf(tokens, from, stop)) return undefined;
  const year = findYear(tokens, place.end, close);
  return {
    authors: [written(tokens, start, open)],
    ...(year && { year: year.text }),
    locator: place.text,
    sourceTitle: written(tokens, from, stop),
  };
}

/** The year of a numeric date at the end of a source, after the name of a newspaper: "Nordposten 12.05.2020". */
function yearOfDay(tokens: readonly Token[], end: number): Hit | undefined {
  const last = tokens[end - 1]?.text === '.' ? end - 1 : end;
  const isDay = last > 8 && /^\d\d?\.\d\d?\.20\d\d$/.test(written(tokens, last - 5, last));
  const name = tokens[last - 6];
  return isDay && (name!.text === ',' || isCapital(name!.text))
    ? { start: last - 1, end: last, text: tokens[last - 1]!.text }
    : undefined;
}

const isLaw = ([author = '']: readonly string[]): boolean => /(?:lagen|loven|lova|laki)$/.test(author);

/**
 * Whether a month or season was read as an author: "(May 2020)", "(Høsten 2020)". A month may be a name before a page,
 * and a season before a comma.
 */
function isTime([author = '', ...others]: readonly string[], before: string, hasPlace: boolean): boolean {
  if (others.length || author.includes(' ')) return false;
  const isMonth = monthNumber(foldLetters(author)) !== undefined;
  return (isMonth && !hasPlace) || (isSeason(author) && before !== ',');
}

/** The year in brackets, or otherwise the first year. */
function findYear(tokens: readonly Token[], start: number, end: number): Hit | undefined {
  let first: Hit | undefined;
  for (let i = start; i < end; i++) {
    const year = yearAt(tokens, i, end);
    if (!year) continue;
    const opens = i > 0 && '(['.includes(tokens[i - 1]!.text);
    if (opens) return year;
    if (!first) first = year;
    i = year.end - 1;
  }
  return first;
}

/** Whether only punctuation is between two positions. */
const isBeside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => '.,(['.includes(text));

/** The page, or otherwise the chapter, after the year, or after names without a year. */
function findPlace(
  tokens: readonly Token[],
  start: number,
  end: number,
  year: Hit | undefined,
): Hit | undefined {
  let chapter: Hit | undefined;
  for (let i = start; i < end; i++) {
    if (year && i >= year.start && i < year.end) continue;
    // pages after a colon only follow a year, with or without its bracket
    if (tokens[i]!.text === ':' && !(year && i >= year.end && isClosed(tokens, year.end, i))) continue;
    const place = placeAt(tokens, i, end);
    if (!place) continue;
    if (tokens[place.start]!.kind === 'mark' || /^\d|^[ivxlc]+(?![a-z])/.test(place.text)) return place;
    chapter ??= place;
  }
  if (chapter) return chapter;
  // "Berg, “Introduction,” 12."
  const stop = tokens[end - 1]?.text === '.' ? end - 1 : end;
  const behind = tokens[stop - 2]?.text === ',' ? stop - 3 : stop - 2;
  if (!year)
    return '”»"'.includes(tokens[behind]?.text ?? '-') && pagesEnd(tokens, stop - 1, stop)
      ? { start: stop - 1, end: stop, text: tokens[stop - 1]!.text }
      : undefined;
  // "(Antoine, 2016, 203)", "(2021), 88–98."
  const comma = tokens[year.end]?.text === ')' ? year.end + 1 : year.end;
  const at = comma + 1;
  const last = tokens[end - 1]?.text === '.' ? end - 1 : end;
  const pages = tokens[comma]?.text === ',' ? pagesEnd(tokens, at, last) : undefined;
  return pages === last ? { start: at, end: last, text: written(tokens, at, last) } : undefined;
}

const isClosed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => text === ')' || text === ']');

/**
 * Finds the attribution at the end of a quotation's text: `«…» (Ness & Heimburg, 2020, s. 36)` or `… — Ottar Ness
 * (2020)`. `start` is its offset in the given text.
 */
export function findAttribution(text: string): { start: number; record: Attribution } | undefined {
  for (const [start, end] of possibleSources(text)) {
    const record = readAttribution(text.slice(start, end));
    if (record) return { start, record };
  }
  return undefined;
}
