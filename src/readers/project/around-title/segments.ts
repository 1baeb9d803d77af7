import { listItems } from '../../line/enumerations.js';
import { endsSentence } from '../../line/sentences.js';
import { institutionWord } from '../../words/institution-words.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { afterTitles, personAt, type PersonHit } from '../../words/people.js';
import { AND, SMALL_WORDS } from '../../words/small-words.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';

/** Whether words after a name are a person's workplace: all items are institutions. */
export function isAffiliation(tokens: readonly Token[], from: number, to: number): boolean {
  const items = listItems(tokens, from, to);
  return (
    items.length > 0 &&
    items.every(
      ([a, b]) =>
        isInstitutionName(tokens, a, b) ||
        (b - a < 6 && tokens.slice(a, b).some(({ fold }) => institutionWord(fold))),
    )
  );
}

/** Whether words may be a person's workplace: the full or short name of an institution. */
export const isWorkplace = (tokens: readonly Token[], from: number, to: number): boolean =>
  isInstitutionName(tokens, from, to) || (to - from === 1 && isShortName(tokens[from]!.text));

/** Whether a person has an academic title before or after the name. */
export const hasAcademicTitle = ({ start, first, end, after }: PersonHit): boolean =>
  start < first || after > end;

/** Prepositions before a workplace. */
const AT = new Set('at ved vid an am bij a presso en'.split(' '));

/** Whether the words after a person name a workplace: ", Department of Law", " ved Biologisk Institut, Aarhus Universitet". */
export function namesWorkplace(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  // "…, Ph.d., lektor ved Institut for Kultur"
  while (tokens[at]?.fold === ',' && afterTitles(tokens, at + 1) > at + 1) at = afterTitles(tokens, at + 1);
  const mark = tokens[at]?.fold ?? '';
  if (at >= to || !(mark === ',' || AT.has(mark))) return false;
  // a name may contain "and", but no comma
  let isNamed = false;
  for (let i = at + 1; i <= to; i++) {
    if (i < to && tokens[i]!.fold !== ',') isNamed ||= institutionWord(tokens[i]!.fold);
    else if (!isNamed) return false;
    else isNamed = false;
  }
  return true;
}

/** Index of the bracket that opens the one at `close`, or -1. */
export function openOf(tokens: readonly Token[], from: number, close: number): number {
  let depth = 0;
  for (let i = close; i >= from; i--) {
    const { fold } = tokens[i]!;
    if (fold === ')' || fold === ']') depth++;
    else if ((fold === '(' || fold === '[') && --depth === 0) return i;
  }
  return -1;
}

export const isSegmentMark = (tokens: readonly Token[], at: number): boolean => {
  const { fold, spaced } = tokens[at]!;
  return (
    fold === ',' ||
    fold === '|' ||
    fold === ';' ||
    fold === '·' ||
    fold === '•' ||
    (fold === '-' && spaced && tokens[at + 1]?.spaced === true) ||
    (fold === '/' && spaced) ||
    endsSentence(tokens, at)
  );
};

/** The segment that ends at a mark. */
export function leftOf(
  tokens: readonly Token[],
  from: number,
  mark: number,
): { from: number; to: number } | undefined {
  let at = mark - 1;
  while (at >= from && !isSegmentMark(tokens, at)) at--;
  return at < from ? undefined : { from: at + 1, to: mark };
}

/** Whether a segment is a person's name, optionally after "and". */
export function endsWithName(tokens: readonly Token[], from: number, to: number): boolean {
  const at = AND.has(tokens[from]?.fold ?? '') ? from + 1 : from;
  return personAt(tokens, at, to)?.after === to;
}

/**
 * Whether most words of a text, and at least `least` of them, are in lower case, as in titles in all languages except
 * English and German.
 */
export function isSentenceCase(tokens: readonly Token[], from: number, to: number, least = 2): boolean {
  let small = 0;
  let large = 0;
  tokens.slice(from, to).forEach(({ kind, text, fold }, i) => {
    if (kind !== 'word' || i === 0 || SMALL_WORDS.has(fold)) return;
    if (isCapital(text)) large += isAllCapitals(text) ? 0 : 1;
    else small++;
  });
  return small >= least && small >= 2 * large;
}

/** Whether a title may start with a token. */
export const startsTitle = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token.text) || token.kind === 'number' || '«"“„”'.includes(token.text));
