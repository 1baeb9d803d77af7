import { isInstitution } from '../words/institutions.js';
import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import { type Credit, isNameWord, type Name, type Setting } from './names.js';
import { written } from './place.js';
import { AND, endsBody, LAW, NO_SOURCE, SENTENCE, SMALL } from './words.js';

const FROM = new Set('fra frå från from av af by til to om about på on ved with med'.split(' '));

export const IN = new Set(['in', 'i', 'im', 'dans', 'ur']);

/**
 * Whether names form the name of one body, as only the last word shows: "Food and Agriculture Organization", "Children
 * and Families Act".
 */
export function isOneBody(tokens: readonly Token[], names: readonly Name[]): boolean {
  const [first, ...more] = names;
  const last = more.at(-1);
  return (
    !!last &&
    last.kind === 'full' &&
    first!.kind === 'family' &&
    isBody(tokens, last.start, last.end) &&
    !isAllCapitals(tokens[first!.start]!.text) &&
    !isBody(tokens, first!.start, first!.end)
  );
}

export const isBodyPart = (tokens: readonly Token[]) => (name: Name) => tokens[name.end - 1]?.fold === '-';

export const isBody = (tokens: readonly Token[], start: number, end: number): boolean => {
  const last = tokens[end - 1];
  return last?.kind === 'word' && endsBody(last.fold);
};

/** The first words of a sentence that refers to further reading. */
const MORE =
  /^(?:read|learn|les|lees|lire|lue|mei?r|mehr) (?:more|mei?re?|videre|vidare|plus|lisaa|om|dazu|zu)$/;

/**
 * A body or law whose name contains function words: "Direktoratet for byggkvalitet"; several bodies if each part is
 * one.
 */
export function bodyIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  { cited, divided }: Setting,
): Credit | undefined {
  const words = tokens.slice(start, end);
  const text = written(tokens, start, end);
  const [first] = words;
  if (!first || !isCapital(first.text) || NO_SOURCE.has(first.fold) || words.length > 16 || text.length > 120)
    return undefined;
  if (MORE.test(`${first.fold} ${words[1]?.fold}`)) return undefined;
  if (
    words.some(
      ({ fold, kind, text }) =>
        kind === 'number' ||
        (kind === 'mark' && !",-'&/".includes(fold)) ||
        (SENTENCE.has(fold) && !isCapital(text)),
    )
  )
    return undefined;
  if (
    words.some(
      ({ text }, i) =>
        text === '&' && i > 0 && words[i - 1]!.fold !== '-' && !isNameWord(words[i + 1]?.text ?? ''),
    )
  )
    return undefined;
  const parts = splitAtAnd(tokens, start, end).map(([a, b]) => ({
    text: written(tokens, a, b),
    one: b - a === 1 && isAllCapitals(tokens[a]!.text),
    body: isBody(tokens, a, b),
  }));
  if (
    parts.length > 1 &&
    parts.every(({ text, one, body }) => one || ((body || isInstitution(text)) && isCapital(text)))
  )
    return { authors: parts.map(({ text }) => text) };
  // suspended hyphens: "Barne-, ungdoms- og familiedirektoratet", "Helse- og omsorgsdepartementet"
  const isSuspended = words.some(
    ({ fold }, i) => fold === '-' && (words[i + 1]?.text === ',' || AND.has(words[i + 1]?.text ?? '')),
  );
  const hasComma = words.some(({ text }) => text === ',');
  if (hasComma && !isSuspended) return undefined;
  const hasMarker =
    isSuspended ||
    LAW.has(first.fold) ||
    isBody(tokens, start, end) ||
    words.some(({ fold }) => endsBody(fold)) ||
    isInstitution(text);
  // a person or thing in another: "Mead i Dalen", "Bilde fra Bergen"
  const isOfOther = words.some(({ text }) => IN.has(text) || FROM.has(text));
  const isShort = words.length < 7 && !SMALL.has(first.fold) && !isOfOther;
  return hasMarker || (cited && divided && isShort) ? { authors: [text] } : undefined;
}

function splitAtAnd(tokens: readonly Token[], start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let at = start;
  for (let i = start; i <= end; i++) {
    // a suspended hyphen continues: "Helse- og omsorgsdepartementet"
    if (i < end && (!AND.has(tokens[i]!.text) || tokens[i - 1]?.fold === '-')) continue;
    if (i > at) parts.push([at, i]);
    at = i + 1;
  }
  return parts;
}
