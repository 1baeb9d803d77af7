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
import { written } from './place.js';
import { possibleSources } from './possible-sources.js';
import { ACCESS, SENTENCE } from './words.js';
import { quotedWork, workInBracket } from './quoted-work.js';
import { findPlace, findYear, isBeside, yearOfDay } from './year-and-page.js';

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
  // "Source: The Harbour Blog"
  const last = tokens[end - 1];
  if (labelled && !year && !place && end - start < 7 && REFERENCE.test(last!.fold) && isCapital(last!.text))
    return { authors: [], sourceTitle: written(tokens, start, end) };
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
  /^(?:en[cz]y[ck]lop.*|.*(?:dictionary|dictionnaire|le[kx]sikon|lexikon|ordbo[gk](?:en|a)?|worterbuch|woordenboek)|glossary|thesaurus|blog|blogg(?:en)?|magazine|podcast|newsletter)$/;

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
