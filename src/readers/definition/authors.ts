import { isInstitution } from '../words/institutions.js';
import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import { designationAt } from './designation.js';
import { written } from './place.js';
import { AND, LAW, NO_SOURCE, OTHERS, PARTICLES, ROLES, SENTENCE, SMALL, endsBody } from './words.js';

/** Names as they are cited, and the title that stands behind them. */
export interface Credit {
  authors: string[];
  title?: string;
}

/** What is known of names from what stands around them. */
export interface Setting {
  /** They stand in brackets, or behind a word such as "Kilde:". */
  cited: boolean;
  /** A comma, bracket or label divides them from the year, or there is none. */
  divided: boolean;
  /** A title follows the year, as in a list of references. */
  entry: boolean;
  /** The year stands in brackets of its own and a page behind them: "(1993), p. 103". */
  paged: boolean;
}

type Kind = 'initials' | 'family' | 'full';

interface Name {
  kind: Kind;
  start: number;
  end: number;
  /** The mark or word before it: a comma, "and", or none. */
  joiner: '' | ',' | 'and';
}

/** The names in `[start, end)`, and a title behind them; undefined where there is something else, or two readings. */
export function creditIn(
  tokens: readonly Token[],
  start: number,
  given: number,
  setting: Setting,
): Credit | undefined {
  const { end, others } = withoutOthers(tokens, start, given);
  if (end <= start || end - start > 60) return undefined;
  const quoted = quotedTitle(tokens, start, end);
  if (quoted) return { ...quoted, authors: quoted.authors };
  const parted = partedTitle(tokens, start, end);
  if (parted) return parted;
  const names: Name[] = [];
  let at = start;
  while (at < end) {
    const stop = segmentEnd(tokens, at, end);
    const joiner = names.length ? ',' : '';
    const found = namesIn(
      tokens,
      skipAnd(tokens, at, stop),
      stop,
      skipAnd(tokens, at, stop) > at ? 'and' : joiner,
    );
    if (!found) break;
    names.push(...found);
    at = stop + 1;
  }
  if (at >= end) {
    if (names.length > 1 && names.some(isBodyPart(tokens)) && isBody(tokens, start, end))
      return { authors: [written(tokens, start, end)] };
    return resolved(tokens, names, setting, others);
  }
  if (names.length && designationAt(tokens, at, end)?.end === end)
    return resolved(tokens, names, setting, others);
  if (names.length && !others) {
    const german = givenAndTitle(tokens, names, at, end, setting);
    if (german) return german.authors.length ? german : undefined;
    const title = titleIn(tokens, at, end);
    const authors =
      title && resolved(tokens, names, { ...setting, entry: true, paged: false }, false)?.authors;
    if (title && authors) return { authors, title };
  }
  return bodyIn(tokens, start, end, setting);
}

/**
 * "Weidner, Klara: Schule im Wandel, Berlin 2003": a given name before the colon where the place stands
 * before the year, as Germans cite; elsewhere it may be the title's first word, which gives no author.
 */
function givenAndTitle(
  tokens: readonly Token[],
  names: readonly Name[],
  at: number,
  end: number,
  { cited, divided }: Setting,
): Credit | undefined {
  const stop = segmentEnd(tokens, at, end);
  const colon = tokens.findIndex(({ text }, i) => i > at && i < stop && text === ':');
  if (colon < 0 || !kindOf(tokens, at, colon)) return undefined;
  const title = titleText(written(tokens, colon + 1, partEnd(tokens, colon + 1, stop)));
  const isGiven = names.length === 1 && names[0]!.kind === 'family' && !cited && !divided && stop < end;
  return isGiven && isCapital(title)
    ? { authors: [written(tokens, names[0]!.start, colon)], title }
    : { authors: [] };
}

/** Where the words for other authors, or for an editor, begin: "et al.", "(red.)". */
function withoutOthers(
  tokens: readonly Token[],
  start: number,
  given: number,
): { end: number; others: boolean } {
  let end = given;
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

/** `Petroleumstilsynet. «Tilsyn …»`, `Joan Tronto, “Moral Boundaries”`, `Anna Berg in «Handbook»`. */
function quotedTitle(tokens: readonly Token[], start: number, end: number): Credit | undefined {
  const open = tokens.findIndex(({ text }, i) => i > start && i < end && OPENING.includes(text));
  if (open < 0) return undefined;
  const close = closingOf(tokens, open, end);
  let last = open;
  while (
    last > start &&
    (',.:-;'.includes(tokens[last - 1]!.fold) || IN.has(tokens[last - 1]!.text)) &&
    !endsInitial(tokens, last)
  )
    last--;
  const credit =
    close && creditIn(tokens, start, last, { cited: true, divided: true, entry: true, paged: false });
  return credit && !credit.title
    ? { authors: credit.authors, title: titleText(written(tokens, open + 1, close)) }
    : { authors: [] };
}

/** Marks that open a quoted title. */
export const OPENING = '«“„"”‘';
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '”': '”',
  '‘': '’',
};

/** The index of the mark that closes a quoted title. */
export function closingOf(tokens: readonly Token[], open: number, end: number): number | undefined {
  const marks = CLOSING[tokens[open]!.text]!;
  for (let i = open + 1; i < end; i++)
    if (marks.includes(tokens[i]!.text)) return i > open + 1 ? i : undefined;
  return undefined;
}

/** "Joan Tronto: Moral Boundaries", "Anna Berg in Handbook of Care": a person of two names or more, and what follows. */
function partedTitle(tokens: readonly Token[], start: number, end: number): Credit | undefined {
  for (let i = start + 2; i < end - 1; i++) {
    const { text } = tokens[i]!;
    if (text === ',' || text === '(') return undefined;
    if (text !== ':' && !IN.has(text)) continue;
    const [name, ...more] = namesIn(tokens, start, i, '') ?? [];
    if (
      !name ||
      more.length ||
      name.kind !== 'full' ||
      isInstitution(written(tokens, start, i)) ||
      isBody(tokens, start, i)
    )
      return undefined;
    const stop = partEnd(tokens, i + 1, end);
    const title =
      isPhrase(tokens, i + 1, stop) &&
      (text === ':' ? titleText(written(tokens, i + 1, stop)) : titleIn(tokens, i + 1, stop));
    return title && isCapital(title) ? { authors: [written(tokens, start, i)], title } : undefined;
  }
  return undefined;
}

/** Whether words can be one title: not too many, without figures, brackets or a second colon. */
const isPhrase = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start < 16 &&
  tokens.slice(start, end).every(({ kind, text }) => kind === 'word' || ",-'’&?!".includes(text));

const FROM = new Set('fra frå från from av af by til to om about på on ved with med'.split(' '));
const IN = new Set(['in', 'i', 'im', 'dans', 'ur']);

const segmentEnd = (tokens: readonly Token[], at: number, end: number): number => {
  let stop = at;
  while (stop < end && tokens[stop]!.text !== ',' && tokens[stop]!.text !== ';') stop++;
  return stop;
};

const skipAnd = (tokens: readonly Token[], at: number, stop: number): number =>
  at < stop && AND.has(tokens[at]!.text) ? at + 1 : at;

/** The names in a segment without commas; undefined where one part of it is none. */
function namesIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  joiner: Name['joiner'],
): Name[] | undefined {
  const names: Name[] = [];
  let at = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !AND.has(tokens[i]!.text)) continue;
    const kind = kindOf(tokens, at, i);
    if (!kind) return undefined;
    names.push({ kind, start: at, end: i, joiner: names.length ? 'and' : joiner });
    at = i + 1;
  }
  return names;
}

/** What kind of name stands in `[start, end)`: initials, one word with its particles, or several words. */
function kindOf(tokens: readonly Token[], start: number, end: number): Kind | undefined {
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
    else if (isInitial(tokens, i)) initials++;
    else if (isNameWord(text)) {
      if (i === start || !words || tokens[i - 1]!.fold !== '-') words++;
    } else if (!PARTICLES.has(fold) || i === end - 1) return undefined;
  }
  if (!words) return initials ? 'initials' : undefined;
  if (words + initials > 5) return undefined;
  if (words === 1 && !initials) return NO_SOURCE.has(tokens[start]!.fold) ? undefined : 'family';
  return NO_SOURCE.has(tokens[start]!.fold) ||
    (SMALL.has(tokens[start]!.text.toLowerCase()) &&
      !isAllCapitals(tokens[start]!.text) &&
      !PARTICLES.has(tokens[start]!.fold))
    ? undefined
    : 'full';
}

/** Whether the full stop before `end` is that of an initial. */
const endsInitial = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.text === '.' && isInitial(tokens, end - 2);

/** Whether a token is an initial: "A.", "A.B.", or one capital letter. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    isCapital(text) &&
    (text.length === 1 || (text[1] === '.' && text.split('.').every((part) => part.length === 1)))
  );
}

/** A capital letter at the beginning or after an apostrophe, or a script without capitals. */
const isNameWord = (text: string): boolean => {
  if (isCapital(text)) return true;
  if (text.charCodeAt(0) > 0x530 && text.toLowerCase() === text.toUpperCase()) return true;
  const apostrophe = Math.max(text.indexOf("'"), text.indexOf('’'));
  return apostrophe > 0 && apostrophe < 3 && isCapital(text.slice(apostrophe + 1));
};

/** The authors that a list of names gives in the setting it stands in. */
function resolved(
  tokens: readonly Token[],
  names: readonly Name[],
  setting: Setting,
  others: boolean,
): Credit | undefined {
  const [first, second] = names;
  if (!first || first.kind === 'initials' || names.length > 12) return undefined;
  const said = (name: Name) => written(tokens, name.start, name.end);
  if (names.some(({ kind }) => kind === 'initials')) return inverted(tokens, names);
  const commas = names.filter(({ joiner }) => joiner === ',').length;
  if (!second || commas === 0 || others)
    return isOneBody(tokens, names)
      ? { authors: [written(tokens, first.start, names.at(-1)!.end)] }
      : { authors: names.map(said) };
  const isOrganisation = (name: Name) =>
    isAllCapitals(tokens[name.start]!.text) ||
    isInstitution(said(name)) ||
    isBody(tokens, name.start, name.end);
  const isEnumeration =
    names.at(-1)!.joiner === 'and' && names.slice(1, -1).every(({ joiner }) => joiner === ',');
  if (isEnumeration) {
    // "Berg, Anna and Kari Holm": a family name with its given name, or two authors
    if (
      setting.entry &&
      first.kind === 'family' &&
      second.kind === 'family' &&
      names.length === 3 &&
      names[2]!.kind === 'full'
    )
      return undefined;
    return setting.paged && first.kind !== 'full' && names.length === 3
      ? undefined
      : { authors: names.map(said) };
  }
  if (commas < names.length - 1) return pairs(tokens, names);
  if (names.every(isOrganisation)) return { authors: names.map(said) };
  if (names.some(isOrganisation)) return undefined;
  if (names.length > 2)
    return names.every(({ kind }) => kind === 'family') && !setting.entry
      ? { authors: names.map(said) }
      : undefined;
  if (first.kind !== 'family') return undefined;
  if (second.kind === 'full' && setting.paged) return { authors: [said(first)], title: said(second) };
  return setting.entry && !setting.paged
    ? { authors: [written(tokens, first.start, second.end)] }
    : undefined;
}

/** "Berg, A. B., & Holm, C.": each family name with its initials; organisations between them stay. */
function inverted(tokens: readonly Token[], names: readonly Name[]): Credit | undefined {
  const authors: string[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    if (name.kind === 'initials') return undefined;
    const next = names[i + 1];
    const isPair = next?.kind === 'initials' && next.joiner === ',';
    // A full stop ends the initials, or divides them from the year.
    let end = isPair ? next.end : name.end;
    if (isPair && tokens[end]?.text === '.') end++;
    authors.push(written(tokens, name.start, end));
    if (isPair) i++;
  }
  return { authors };
}

/** "Berg, Anna and Holm, Kari". */
function pairs(tokens: readonly Token[], names: readonly Name[]): Credit | undefined {
  const isPaired =
    names.length % 2 === 0 &&
    names.every(({ joiner, kind }, i) =>
      i % 2 ? joiner === ',' : i === 0 || (joiner === 'and' && kind === 'family'),
    );
  if (!isPaired) return undefined;
  return {
    authors: names.flatMap((name, i) => (i % 2 ? [] : [written(tokens, name.start, names[i + 1]!.end)])),
  };
}

/** "Food and Agriculture Organization", "Children and Families Act": only the last word says that it is one body. */
function isOneBody(tokens: readonly Token[], names: readonly Name[]): boolean {
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

const isBodyPart = (tokens: readonly Token[]) => (name: Name) => tokens[name.end - 1]?.fold === '-';

const isBody = (tokens: readonly Token[], start: number, end: number): boolean => {
  const last = tokens[end - 1];
  return last?.kind === 'word' && endsBody(last.fold);
};

/** Where the words begin that say what a work is part of: "…, in: Forschung & Lehre, 19. Jg." */
function partEnd(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end - 1; i++) {
    const [mark, word, next] = [tokens[i]!.text, tokens[i + 1]!.text, tokens[i + 2]?.text ?? ''];
    if ((mark === ',' || mark === '.') && /^[Ii]n?$/.test(word) && (next === ':' || isCapital(next)))
      return i;
  }
  return end;
}

/** A title in `[start, end)`: begins with a capital and holds a word that no name holds. */
function titleIn(tokens: readonly Token[], start: number, given: number): string | undefined {
  const end = partEnd(tokens, start, given);
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (tokens.slice(start, end).some(({ text }) => text === '.' || text === ';')) return undefined;
  if (!first || words.length < 2 || !isCapital(first.text) || tokens[start] !== first) return undefined;
  if (!words.some(({ fold, text }, i) => SMALL.has(fold) && (i === 0 || !isCapital(text)))) return undefined;
  const text = written(tokens, start, end);
  return isInstitution(text) || isBody(tokens, start, end) ? undefined : titleText(text);
}

/** A title without the marks and spaces that only divide it from what follows. */
export function titleText(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,.:;–—-'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** One body or law whose name holds small words: "Direktoratet for byggkvalitet"; several where each part is one. */
function bodyIn(
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
  // "Barne-, ungdoms- og familiedirektoratet", "Helse- og omsorgsdepartementet"
  const isSuspended = words.some(
    ({ fold }, i) => fold === '-' && (words[i + 1]?.text === ',' || AND.has(words[i + 1]?.text ?? '')),
  );
  const hasComma = words.some(({ text }) => text === ',');
  if (hasComma && !isSuspended) return undefined;
  const says =
    isSuspended ||
    LAW.has(first.fold) ||
    isBody(tokens, start, end) ||
    words.some(({ fold }) => endsBody(fold)) ||
    isInstitution(text);
  // "Mead i Dalen", "Bilde fra Bergen": something of or from something else
  const isOfOther = words.some(({ text }) => IN.has(text) || FROM.has(text));
  const isShort = words.length < 7 && !SMALL.has(first.fold) && !isOfOther;
  return says || (cited && divided && isShort) ? { authors: [text] } : undefined;
}

function splitAtAnd(tokens: readonly Token[], start: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let at = start;
  for (let i = start; i <= end; i++) {
    // "Helse- og omsorgsdepartementet" goes on
    if (i < end && (!AND.has(tokens[i]!.text) || tokens[i - 1]?.fold === '-')) continue;
    if (i > at) parts.push([at, i]);
    at = i + 1;
  }
  return parts;
}
