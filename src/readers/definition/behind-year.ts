import { monthNumber } from '../words/months.js';
import { isCapital, type Token } from '../words/tokens.js';
import { placeAt, written } from './place.js';
import { closingOf, OPENING, titleIn, titleText } from './source-titles.js';
import { LEADS, SENTENCE, SMALL } from './words.js';

/** Reads the text after the year, with or without a title; undefined for running prose. */
export function readRest(
  tokens: readonly Token[],
  start: number,
  end: number,
  /** `open`: only a title or nothing can follow, since it stands as in a list of references. */
  { bracketed, open }: { bracketed: boolean; open: boolean },
): { title?: string } | undefined {
  let at = afterDay(tokens, start, end);
  let marks = '';
  while (at < end && '.,:)]'.includes(tokens[at]!.text)) marks += tokens[at++]!.text;
  const first = tokens[at];
  if (!first || at >= end) return {};
  if (tokens[end - 1]!.end - first.start > 320) return undefined;
  if (OPENING.includes(first.text)) {
    const close = closingOf(tokens, at, end);
    return close ? { title: titleText(written(tokens, at + 1, close)) } : {};
  }
  // "1986. 'Trust in Towns' Journal of Rooms", but not the apostrophe of a plural
  const last = first.fold === "'" ? tokens.slice(0, end).findLastIndex(({ fold }) => fold === "'") : -1;
  if (last > at + 1 && (tokens[last + 1]?.spaced ?? true))
    return { title: titleText(written(tokens, at + 1, last)) };
  const place = placeAt(tokens, at, end);
  if (place) return readRest(tokens, place.end, end, { bracketed, open });
  const isProse = first.kind === 'word' && !isCapital(first.text);
  // in brackets, any text may follow a comma: "my translation", "egen utheving"
  if (bracketed && !marks.includes(')')) return {};
  if (isProse) return LEADS.has(first.fold) && marks ? {} : undefined;
  if (first.kind !== 'word') return {};
  // "UNESCO (2019), Futures of the Village, p. 3"
  if (marks === '),') {
    const comma = tokens.findIndex(({ text }, i) => i > at && text === ',' && !!placeAt(tokens, i + 1, end));
    const title = titleIn(tokens, at, comma > 0 ? comma : end, 1);
    return title && comma > 0 && comma < end ? { title } : {};
  }
  if (marks.at(-1) === ',') return {};
  // in running text, lower case follows a name and a year; "Berg (2020) Title" is an entry
  const title = titleAt(tokens, at, end, marks.endsWith(':') && !open);
  if (!open && isSentences(tokens, at, end)) return undefined;
  return title ? { title } : {};
}

/** Skips the day after the year, which says nothing about the source: "(2021, 4. mai)". */
function afterDay(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 6 && isOfDay(tokens[at]!)) at++;
  return at > start && tokens[at]?.text === ')' && tokens[start - 2]?.text === '(' ? at : start;
}

const isOfDay = ({ kind, text, fold }: Token): boolean =>
  kind === 'number'
    ? text.length < 3
    : kind === 'mark'
      ? ',.-–'.includes(text)
      : monthNumber(fold) !== undefined;

/** Whether text is prose: full sentences with several verbs. */
function isSentences(tokens: readonly Token[], start: number, end: number): boolean {
  let verbs = 0;
  let stops = 0;
  for (let i = start; i < end; i++) {
    const { text, fold } = tokens[i]!;
    if (SENTENCE.has(fold) && !isCapital(text)) verbs++;
    if ('.!?'.includes(text) && (i === end - 1 || isCapital(tokens[i + 1]!.text))) stops++;
  }
  return verbs > 1 && stops > 0;
}

/** The title that starts at a token, in an entry of a list of references. */
function titleAt(tokens: readonly Token[], at: number, end: number, german: boolean): string | undefined {
  let stop = end;
  for (let i = at + 1; i < end; i++) {
    const { text } = tokens[i]!;
    const next = tokens[i + 1];
    if (text === '(' || text === '[' || OPENING.includes(text)) {
      stop = i;
      break;
    }
    if (
      (text === ',' || text === '.') &&
      i + 2 < end &&
      (placeAt(tokens, i + 1, end) || isPartOf(tokens, i + 1))
    ) {
      stop = i;
      break;
    }
    // an imprint: ", Köln.", ", Oslo: Gyldendal"
    if (text === ',' && isImprint(tokens, i + 1, end)) {
      stop = i;
      break;
    }
    // an imprint after a full stop: "… Methode. Tübingen: Mohr"
    if (
      german &&
      text === '.' &&
      tokens.slice(i + 2, i + 5).some(({ text }) => text === ':') &&
      isImprint(tokens, i + 1, end)
    ) {
      stop = i;
      break;
    }
    // "Title. – Journal"
    const isDash = text === '.' && next?.fold === '-' && next.spaced;
    const isStop =
      '.?!'.includes(text) &&
      (i === end - 1 || !next || (next.spaced && (isCapital(next.text) || next.text === '(')));
    if (isDash || (isStop && !german && !isAbbreviation(tokens[i - 1]!))) {
      stop = text === '.' ? i : i + 1;
      break;
    }
  }
  const title = titleText(written(tokens, at, stop));
  const words = tokens.slice(at, stop).filter(({ kind }) => kind === 'word');
  return title.length > 3 && title.length < 250 && words.length > 0 ? title : undefined;
}

/** Whether a containing work starts at a token: "In: Forschung & Lehre", "I A. Berg (red.)". */
const isPartOf = (tokens: readonly Token[], at: number): boolean =>
  /^[Ii]n?$/.test(tokens[at]?.text ?? '') &&
  (tokens[at + 1]?.text === ':' || isCapital(tokens[at + 1]?.text ?? ''));

/** Whether there are up to three capitalised words at the end, or before a colon and a capital. */
function isImprint(tokens: readonly Token[], at: number, end: number): boolean {
  let i = at;
  while (
    i < end &&
    i - at < 3 &&
    tokens[i]!.kind === 'word' &&
    isCapital(tokens[i]!.text) &&
    !SMALL.has(tokens[i]!.fold)
  )
    i++;
  if (i === at) return false;
  if (i === end || (i === end - 1 && tokens[i]!.text === '.')) return true;
  return tokens[i]!.text === ':' && isCapital(tokens[i + 1]?.text ?? '');
}

const isAbbreviation = ({ kind, text }: Token): boolean =>
  kind === 'word' && (text.length === 1 || /^(?:vol|nr|no|utg|ed|eds|red|bd|dr|st|jf|ca|etc)$/i.test(text));
