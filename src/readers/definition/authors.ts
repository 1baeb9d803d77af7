import { isInstitution } from '../words/institutions.js';
import { isCapital, type Token } from '../words/tokens.js';
import { bodyIn, IN, isBody, isBodyPart } from './bodies.js';
import { designationAt } from './designation.js';
import { resolved } from './listed-names.js';
import {
  type Credit,
  endsInitial,
  kindOf,
  type Name,
  namesIn,
  namesUpTo,
  segmentEnd,
  type Setting,
  withoutOthers,
} from './names.js';
import { written } from './place.js';
import { closingOf, imprintStart, isPhrase, OPENING, partEnd, titleIn, titleText } from './source-titles.js';

/** The names in `[start, end)` and a title after them; undefined if there is other text, or if it is ambiguous. */
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
  const parted = partedTitle(tokens, start, end, setting);
  if (parted) return parted;
  const { names, at } = namesUpTo(tokens, start, end);
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
    const title = titleIn(tokens, at, end, setting.printed);
    const authors =
      title && resolved(tokens, names, { ...setting, entry: true, paged: false }, false)?.authors;
    if (title && authors) return { authors, title };
  }
  return bodyIn(tokens, start, end, setting);
}

/**
 * A given name before a colon and an imprint before the year, as in German citations: "Weidner, Klara: Schule im
 * Wandel, Berlin 2003". Without such an imprint the name may be the title's first word, so there are no authors.
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
  // an imprint after a full stop: "… Faktizität und Geltung. Frankfurt am Main: Suhrkamp 1992"
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

/**
 * Names before a quoted title: `Petroleumstilsynet. «Tilsyn …»`, `Joan Tronto, “Moral Boundaries”`, `Anna Berg in
 * «Handbook»`.
 */
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
    close &&
    creditIn(tokens, start, last, { cited: true, divided: true, entry: true, paged: false, printed: 0 });
  return credit && !credit.title
    ? { authors: credit.authors, title: titleText(written(tokens, open + 1, close)) }
    : { authors: [] };
}

/** A person's full name before a title: "Joan Tronto: Moral Boundaries", "Anna Berg in Handbook of Care". */
function partedTitle(
  tokens: readonly Token[],
  start: number,
  end: number,
  { printed, cited }: Setting,
): Credit | undefined {
  for (let i = start + 2; i < end - 1; i++) {
    const { text, fold, spaced } = tokens[i]!;
    if (text === ',' || text === '(') return undefined;
    const isMark = text === ':' || (cited && fold === '-' && spaced);
    if (!isMark && !IN.has(text)) continue;
    const [name, ...more] = namesIn(tokens, start, i, '') ?? [];
    if (
      !name ||
      more.length ||
      name.kind !== 'full' ||
      isInstitution(written(tokens, start, i)) ||
      isBody(tokens, start, i)
    )
      return undefined;
    const part = partEnd(tokens, i + 1, end);
    const stop = printed === 1 ? imprintStart(tokens, i + 1, part, 1) : part;
    const title =
      isPhrase(tokens, i + 1, stop) &&
      (isMark ? titleText(written(tokens, i + 1, stop)) : titleIn(tokens, i + 1, stop, 0));
    return title && isCapital(title) ? { authors: [written(tokens, start, i)], title } : undefined;
  }
  return undefined;
}
