import { isInstitution } from '../words/institutions.js';
import { monthNumber } from '../words/months.js';
import { isCapital, type Token } from '../words/tokens.js';
import type { Attribution } from './attribution.js';
import { isBody } from './bodies.js';
import { kindOf } from './names.js';
import { placeAt, written, yearAt } from './place.js';
import { closingOf, OPENING, titleText } from './source-titles.js';
import { SENTENCE } from './words.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Labels of a source; the second set has no family names. */
const LABELS = words('kilde kjelde kalla quelle source bron lahde fuente fonte');
const SURE_LABELS = words('quelle source');

/**
 * Replaces a label between a person and a work with a comma: "― Ellis Marrow Quelle: in: Haus und Hof".
 *
 * @param lines The text with its line breaks.
 */
export function withoutInnerLabel(tokens: readonly Token[], lines: string): readonly Token[] {
  const at = tokens.findIndex(
    ({ fold, text, start }, i) =>
      i > 1 &&
      tokens[i + 1]?.text === ':' &&
      LABELS.has(fold) &&
      isCapital(text) &&
      (SURE_LABELS.has(fold) || /[.,;|\n–—-]\s*$/.test(lines.slice(0, start))),
  );
  if (at < 0) return tokens;
  let end = at;
  while ('.,;|'.includes(tokens[end - 1]?.text ?? '?') || tokens[end - 1]?.fold === '-') end--;
  const start = tokens.findIndex(({ kind }) => kind === 'word');
  if (start < 0 || kindOf(tokens, start, end) !== 'full') return tokens;
  const isIn = tokens[at + 2]?.fold === 'in' && tokens[at + 3]?.text === ':';
  const comma = { ...tokens[at + 1]!, text: ',', fold: ',' };
  return [...tokens.slice(0, end), comma, ...tokens.slice(at + (isIn ? 4 : 2))];
}

const BEFORE = words('i in im aus ur fra från from dans av af');
/** Words between the preposition and the work. */
const OWN = words(
  'the his her their my sin si hans hennes hennar dem der ihrem seinem ihrer seiner son sa le la l den det',
);
/** Words for a work before its title, and those that contain a preposition. */
const WORK = words(
  'bok boka boken bogen book romanen roman serien romaanissa avhandlingen avhandlinga artikkelen artikeln artiklen buch livre ouvrage essayet essayen',
);
const IN_WORK = words(
  'teoksessa teoksesta teoksessaan teoksestaan kirjassa kirjasta kirjassaan kirjastaan romaanissaan',
);
const WRITES = words('skriver skrev writes wrote schreibt kirjoittaa kirjoitti');
const LETTER = words('brev letter brief lettre intervju interview');

/**
 * Reads a person and a work or letter that a word introduces: "Ellis Marrow i boken Hender og hus (Fjord 2012)", "Ellis
 * Marrow teoksesta Kädet", "Ellis Marrow i brev til Bo Lind 3. mai 1884". Without a year, only a marked source is read.
 */
export function namedWork(
  tokens: readonly Token[],
  start: number,
  end: number,
  isMarked: boolean,
): Attribution | undefined {
  for (let at = start + 2; at < end - 1; at++) {
    const { fold } = tokens[at]!;
    let to = at;
    if (!IN_WORK.has(fold)) {
      if (!WORK.has(fold) && !LETTER.has(fold)) continue;
      if (OWN.has(tokens[to - 1]!.fold) || tokens[to - 1]!.fold === 'et' || tokens[to - 1]!.fold === 'a')
        to--;
      if (!BEFORE.has(tokens[to - 1]!.text)) return undefined;
      to--;
    }
    if (WRITES.has(tokens[to - 1]!.text)) to--;
    if (tokens[to - 1]?.text === ',') to--;
    const author = written(tokens, start, to);
    if (kindOf(tokens, start, to) !== 'full' || isInstitution(author) || isBody(tokens, start, to))
      return undefined;
    return LETTER.has(fold)
      ? letterOf(author, tokens, at, end)
      : workOf(author, tokens, at + 1, end, isMarked);
  }
  return undefined;
}

/** A letter whose line ends with its date. */
function letterOf(
  author: string,
  tokens: readonly Token[],
  at: number,
  end: number,
): Attribution | undefined {
  const last = tokens[end - 1]?.text === '.' ? end - 1 : end;
  const year = yearAt(tokens, last - 1, last);
  const isDated = !!year && last - at < 14 && monthNumber(tokens[last - 2]!.fold) !== undefined;
  return isDated ? { authors: [author], year: year.text } : undefined;
}

function workOf(
  author: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  isMarked: boolean,
): Attribution | undefined {
  // "Ellis Marrow, från boken Händer"
  const isFrom = /^fr/.test(tokens[start - 2]!.fold) && tokens[start - 3]!.text === ',';
  const isQuoted = OPENING.includes(tokens[start]!.text);
  const bracket = tokens.findIndex(({ text }, i) => i > start && i < end && text === '(');
  const comma = tokens.findIndex(({ text }, i) => i > start && i < end && text === ',');
  const stop = isQuoted ? closingOf(tokens, start, end) : bracket > 0 ? bracket : comma > 0 ? comma : end;
  if (!stop) return undefined;
  const from = isQuoted ? start + 1 : start;
  const title = titleText(written(tokens, from, stop));
  const words = tokens.slice(from, stop);
  const isSaid = bracket < 0 && words.some(({ fold, text }) => SENTENCE.has(fold) && !isCapital(text));
  const isTitle =
    isCapital(title) &&
    words.length < 16 &&
    !isSaid &&
    (isQuoted || words.every(({ kind, text }) => kind !== 'mark' || ",-–—:'’&?!".includes(text)));
  let year: string | undefined;
  let locator: string | undefined;
  let depth = 0;
  for (let i = stop; i < end; i++) {
    const { text, kind } = tokens[i]!;
    if (text === '(') depth++;
    if (text === ')') depth--;
    const hit = placeAt(tokens, i, end) ?? yearAt(tokens, i, end);
    if (!hit) {
      // a sentence: "Ellis Marrow i boken Hender (2012) viser at …"
      if (!depth && kind === 'word' && !isCapital(text)) return undefined;
      continue;
    }
    if (yearAt(tokens, i, end) === undefined) locator ??= hit.text;
    else year ??= hit.text;
    i = hit.end - 1;
  }
  if (!isTitle || !(year || locator || isMarked || (stop === end && isFrom))) return undefined;
  return { authors: [author], ...(year && { year }), ...(locator && { locator }), sourceTitle: title };
}
