import { isCapital, type Token } from '../words/tokens.js';
import { type Hit, pagesEnd, placeAt, written, yearAt } from './place.js';

/** The year of a numeric date at the end of a source, after the name of a newspaper: "Nordposten 12.05.2020". */
export function yearOfDay(tokens: readonly Token[], end: number): Hit | undefined {
  const last = tokens[end - 1]?.text === '.' ? end - 1 : end;
  const isDay = last > 8 && /^\d\d?\.\d\d?\.20\d\d$/.test(written(tokens, last - 5, last));
  const name = tokens[last - 6];
  return isDay && (name!.text === ',' || isCapital(name!.text))
    ? { start: last - 1, end: last, text: tokens[last - 1]!.text }
    : undefined;
}

/** The year in brackets, or otherwise the first year. */
export function findYear(tokens: readonly Token[], start: number, end: number): Hit | undefined {
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
export const isBeside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => '.,(['.includes(text));

/** The page, or otherwise the chapter, after the year, or after names without a year. */
export function findPlace(
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
