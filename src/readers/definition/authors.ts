import { isInstitution } from '../words/institutions.js';
import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import { bodyIn, IN, isBody, isBodyPart } from './bodies.js';
import { designationAt } from './designation.js';
import { resolved } from './listed-names.js';
import {
  type Credit,
  endsInitial,
  kindOf,
  type Name,
  namesIn,
  segmentEnd,
  type Setting,
  skipAnd,
} from './names.js';
import { written } from './place.js';
import { closingOf, isPhrase, OPENING, partEnd, titleIn, titleText } from './source-titles.js';
import { OTHERS, ROLES } from './words.js';

/** The names in `[start, end)` and a title after them; undefined if there is anything else, or two readings. */
export function creditIn(
  tokens: readonly Token[],
  start: number,
  limit: number,
  setting: Setting,
): Credit | undefined {
  const { end, others } = withoutOthers(tokens, start, limit);
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
  // "… Faktizität und Geltung. Frankfurt am Main: Suhrkamp 1992": an imprint after a full stop
  const imprint = tokens.findIndex(
    ({ text, spaced }, i) =>
      i > colon + 2 &&
      i < stop &&
      text === '.' &&
      !spaced &&
      tokens[i - 1]!.text.length > 2 &&
      isCapital(tokens[i + 1]?.text ?? ''),
  );
  const titleEnd = imprint > 0 ? imprint : stop;
  const title = titleText(written(tokens, colon + 1, partEnd(tokens, colon + 1, titleEnd)));
  const isGiven =
    names.length === 1 && names[0]!.kind === 'family' && !cited && !divided && (stop < end || imprint > 0);
  return isGiven && isCapital(title)
    ? { authors: [written(tokens, names[0]!.start, colon)], title }
    : { authors: [] };
}

/** The end of the names before words for other authors or for an editor: "et al.", "(red.)". */
function withoutOthers(
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
