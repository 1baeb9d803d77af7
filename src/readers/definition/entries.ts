import { isInstitution } from '../words/institutions.js';
import { isCapital, type Token } from '../words/tokens.js';
import { inverted } from './listed-names.js';
import { type Credit, endsInitial, isInitial, kindOf, namesIn, namesUpTo, withoutOthers } from './names.js';
import { written } from './place.js';
import { closingOf, isPhrase, OPENING, PUBLISHER, titleText } from './source-titles.js';
import { SENTENCE } from './words.js';

/**
 * Reads names, a full stop and a title, with the index where the imprint starts: "Ida Falk, Tor Lunde. Small Farms. In
 * Notes on Farming, 2021", "Falk I, Sand M. Small Farms. Oslo: Fagbok; 2012".
 */
export function entryIn(
  tokens: readonly Token[],
  start: number,
  end: number,
): (Credit & { end: number }) | undefined {
  const stopFrom = (from: number) =>
    tokens.findIndex(
      ({ text, spaced }, i) =>
        i > from &&
        i < end - 2 &&
        !spaced &&
        ('.?!'.includes(text) || (text === ':' && endsInitial(tokens, i))) &&
        isCapital(tokens[i + 1]!.text),
    );
  for (let stop = stopFrom(start); stop > 0; stop = stopFrom(stop)) {
    if (isInitial(tokens, stop + 1)) continue;
    const authors = listedAuthors(tokens, start, stop);
    const close = authors ? stopFrom(stop + 2) : -1;
    // "In Notes on Farming", "Oslo: Fagbok", "Notes on Farming 12(3)"
    const rest = tokens.slice(close + 1, end);
    const isPrinted =
      /^[Ii]n?$/.test(rest[0]?.text ?? '') ||
      rest.filter(({ kind }) => kind === 'number').length > 1 ||
      rest.some(({ text, fold }) => ':;('.includes(text) || PUBLISHER.test(fold));
    if (authors && (close < 0 || !isPrinted || rest.length > 30 || SENTENCE.has(tokens[stop + 1]!.fold)))
      return undefined;
    const last = tokens[close]?.text === '.' ? close : close + 1;
    if (authors) return { authors, title: titleText(written(tokens, stop + 1, last)), end: close };
    // the full stop of an initial: "P. Hansen and K. Nielsen. Life in Towns"
    if (!isInitial(tokens, stop - 1)) return undefined;
  }
  return undefined;
}

/** Names as listed in entries: full names, names with initials, or a name before "et al.". */
function listedAuthors(tokens: readonly Token[], start: number, stop: number): string[] | undefined {
  const { end, others } = withoutOthers(tokens, start, stop);
  const { names, at } = namesUpTo(tokens, start, end);
  if (at < end || !names.length || names.length > 30) return undefined;
  const isDotted = names.some(
    ({ kind, start, end }) =>
      kind !== 'initials' && tokens.slice(start, end).some(({ text }) => text === '.'),
  );
  if (names.some(({ kind }) => kind === 'initials'))
    return isDotted || (names.length < 3 && names[0]!.kind === 'full')
      ? undefined
      : inverted(tokens, names)?.authors;
  // "Marrow, Ellis. The Book of Hands."
  const [first, second] = names;
  if (names.length === 2 && first!.kind === 'family' && second!.joiner === ',' && second!.kind === 'family')
    return [written(tokens, first!.start, second!.end)];
  const isList = others ? names.length === 1 : names.length > 1 && names.every(({ kind }) => kind === 'full');
  return isList ? names.map((name) => written(tokens, name.start, name.end)) : undefined;
}

/** Endings of participles before "by": "funded by", "ledet av", "geleitet von". */
const PARTICIPLES = /(?:ed|[eai]r?t|[aei]re[dt]|[dkrt]es|[ae]ds|ras)$/;
const BY = new Set('by av af von van par de door'.split(' '));
/** Words before the title of a quoted work. */
export const FROM = new Set('ur fra fran from aus uit'.split(' '));

/** A title and its author: "Ur Den långa vägen hem av Elsa Tesdal", "“The Book of Hands” by Ellis Marrow". */
export function titleBy(
  tokens: readonly Token[],
  start: number,
  limit: number,
  isFrom: boolean,
): Credit | undefined {
  let end = limit;
  while (end > start && ',.(['.includes(tokens[end - 1]!.text)) end--;
  const open = OPENING.includes(tokens[start]?.text ?? '?') ? closingOf(tokens, start, end) : undefined;
  const by = tokens.findIndex(
    ({ text }, i) =>
      i > (open ?? start + 1) && i < end - 1 && BY.has(text) && kindOf(tokens, i + 1, end) === 'full',
  );
  if (by < 0) return undefined;
  const [from, to] = open === undefined ? [start, by] : [start + 1, open];
  const isTitle =
    open === undefined
      ? isFrom &&
        isCapital(tokens[start]!.text) &&
        isPhrase(tokens, start, by) &&
        !tokens.slice(start, by).some(({ text, fold }) => text === ',' || SENTENCE.has(fold)) &&
        !PARTICIPLES.test(tokens[by - 1]!.text)
      : by === open + 1;
  const [name, ...more] = isTitle ? (namesIn(tokens, by + 1, end, '') ?? []) : [];
  return name && !more.length && !isInstitution(written(tokens, by + 1, end))
    ? { authors: [written(tokens, by + 1, end)], title: titleText(written(tokens, from, to)) }
    : undefined;
}
