import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import { AND, NO_SOURCE, OTHERS, PARTICLES, ROLES, SMALL } from './words.js';

/** Cited names, and the title after them. */
export interface Credit {
  authors: string[];
  title?: string;
}

/** Context of names in an attribution. */
export interface Setting {
  /** Whether they are in brackets, or after a word such as "Kilde:". */
  cited: boolean;
  /** Whether a comma, bracket or label separates them from the year, or there is no year. */
  divided: boolean;
  /** Whether a title follows the year, as in a list of references. */
  entry: boolean;
  /** Maximum number of imprint parts before the year: "Paris, Seuil, 2010", "Oslo 2010", "(2010)". */
  printed: 0 | 1 | 2;
  /** Whether the year is in separate brackets, followed by a page: "(1993), p. 103". */
  paged: boolean;
}

type Kind = 'initials' | 'family' | 'full';

export interface Name {
  kind: Kind;
  start: number;
  end: number;
  /** The separator before it: a comma, "and", or none. */
  joiner: '' | ',' | 'and';
}

export const segmentEnd = (tokens: readonly Token[], at: number, end: number): number => {
  let stop = at;
  while (stop < end && tokens[stop]!.text !== ',' && tokens[stop]!.text !== ';') stop++;
  return stop;
};

const skipAnd = (tokens: readonly Token[], at: number, stop: number): number =>
  at < stop && AND.has(tokens[at]!.text) ? at + 1 : at;

/** The names in a segment without commas; undefined if any part of it is not a name. */
export function namesIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  joiner: Name['joiner'],
): Name[] | undefined {
  const names: Name[] = [];
  let at = start;
  for (let i = start; i <= end; i++) {
    // "Hallberg/Moen"
    if (i < end && !AND.has(tokens[i]!.text) && tokens[i]!.text !== '/') continue;
    const kind = kindOf(tokens, at, i);
    if (!kind) return undefined;
    names.push({ kind, start: at, end: i, joiner: names.length ? 'and' : joiner });
    at = i + 1;
  }
  return names;
}

/** The names in `[start, end)` between commas, and the index of the first token after them. */
export function namesUpTo(
  tokens: readonly Token[],
  start: number,
  end: number,
): { names: Name[]; at: number } {
  const names: Name[] = [];
  let at = start;
  while (at < end) {
    const stop = segmentEnd(tokens, at, end);
    const from = skipAnd(tokens, at, stop);
    const found = namesIn(tokens, from, stop, from > at ? 'and' : names.length ? ',' : '');
    if (!found) break;
    names.push(...found);
    at = stop + 1;
  }
  return { names, at };
}

/** The end of names before phrases for further authors or editors: "et al.", "(red.)". */
export function withoutOthers(
  tokens: readonly Token[],
  start: number,
  limit: number,
): { end: number; others: boolean } {
  let end = limit;
  let others = false;
  for (let again = true; again;) {
    again = false;
    while (end > start && ',.:-;(['.includes(tokens[end - 1]!.fold) && !endsInitial(tokens, end)) end--;
    if (end > start && (tokens[end - 1]?.text === ')' || tokens[end - 1]?.text === ']')) {
      const open = openOf(tokens, start, end - 1);
      const inside = tokens.slice(open + 1, end - 1).filter(({ kind }) => kind === 'word');
      const isShort = inside.length === 1 && isAllCapitals(inside[0]!.text);
      if (open > start && inside.length && (isShort || inside.every(({ fold }) => ROLES.has(fold)))) {
        end = open;
        again = true;
      }
    }
    if (ROLES.has(tokens[end - 1]?.fold ?? '') && end - 1 > start && tokens[end - 2]!.text === ',') {
      end--;
      again = true;
    }
    const words: number[] = [];
    for (let i = end - 1; i >= start && words.length < 2 && end - i < 5; i--)
      if (tokens[i]!.text !== '.') words.unshift(i);
    const phrase = OTHERS.find((phrase) => {
      const last = words.slice(-phrase.length);
      return (
        last.length === phrase.length &&
        phrase.every((word, i) => tokens[last[i]!]!.fold === word) &&
        !tokens[last[0]!]!.text.includes('å')
      );
    });
    if (phrase && words.at(-phrase.length)! > start) {
      end = words.at(-phrase.length)!;
      others = again = true;
    }
  }
  return { end, others };
}

const openOf = (tokens: readonly Token[], start: number, close: number): number => {
  let open = close - 1;
  while (open > start && tokens[open]!.text !== '(' && tokens[open]!.text !== '[') open--;
  return open;
};

/** The kind of name in `[start, end)`: initials, a family name with particles, or a full name. */
export function kindOf(tokens: readonly Token[], start: number, end: number): Kind | undefined {
  let words = 0;
  let initials = 0;
  for (let i = start; i < end; i++) {
    const token = tokens[i]!;
    const { text, kind, fold } = token;
    if (text === '.') {
      if (!isInitial(tokens, i - 1) && !/^(?:jr|sr|st|dr)$/.test(tokens[i - 1]?.fold ?? '')) return undefined;
    } else if (fold === '-') {
      // inside a name, or between two initials
      if (i === start || i === end - 1 || token.spaced || tokens[i + 1]!.spaced) return undefined;
    } else if (kind !== 'word') return undefined;
    // "Ji-ho", "Ranta-aho"
    else if (words && tokens[i - 1]!.fold === '-' && text.length < 5) continue;
    else if (isInitial(tokens, i)) initials++;
    else if (isNameWord(text)) {
      if (i === start || !words || tokens[i - 1]!.fold !== '-') words++;
    } else if (!PARTICLES.has(fold) || i === end - 1) return undefined;
  }
  if (!words) return initials ? 'initials' : undefined;
  if (words + initials > 5) return undefined;
  if (words === 1 && !initials) return NO_SOURCE.has(tokens[start]!.fold) ? undefined : 'family';
  return NO_SOURCE.has(tokens[start]!.fold) ||
    // "A. Berg" starts with an initial, not an article
    (SMALL.has(tokens[start]!.text.toLowerCase()) &&
      tokens[start + 1]?.text !== '.' &&
      !isAllCapitals(tokens[start]!.text) &&
      !PARTICLES.has(tokens[start]!.fold))
    ? undefined
    : 'full';
}

/** Whether the full stop before `end` belongs to an initial. */
export const endsInitial = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.text === '.' && isInitial(tokens, end - 2);

/** Whether a token is an initial: "A.", "A.B.", or a single capital letter. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    isCapital(text) &&
    (text.length === 1 || (text[1] === '.' && text.split('.').every((part) => part.length === 1)))
  );
}

/** Whether a word has a capital at its start or after an apostrophe, or is in a script without capitals. */
export const isNameWord = (text: string): boolean => {
  if (isCapital(text)) return true;
  if (text.charCodeAt(0) > 0x530 && text.toLowerCase() === text.toUpperCase()) return true;
  const apostrophe = Math.max(text.indexOf("'"), text.indexOf('’'));
  return apostrophe > 0 && apostrophe < 3 && isCapital(text.slice(apostrophe + 1));
};
