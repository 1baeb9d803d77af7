import { isCapital, type Token } from '../words/tokens.js';
import { kindOf } from './names.js';
import { closingOf, OPENING, titleText } from './source-titles.js';
import { type Hit, placeAt, written, yearAt } from './place.js';
import { CITED, CITED_IN, SENTENCE } from './words.js';
import type { Attribution } from './attribution.js';
import { findYear } from './year-and-page.js';

/** "“The Book of Hands” 1976": only a quoted work, which is no sentence, and its year. */
export function quotedWork(tokens: readonly Token[], start: number, end: number): Attribution | undefined {
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
export function workInBracket(tokens: readonly Token[], start: number, end: number): Attribution | undefined {
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
