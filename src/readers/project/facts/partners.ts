import { AND, ARTICLES, SMALL_WORDS } from '../../words/small-words.js';
import { listItems } from '../../line/enumerations.js';
import { isAcronymShaped, isBracketAcronym } from '../../words/acronyms.js';
import { institutionWord } from '../../words/institution-words.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { isAmount } from '../../words/money.js';
import { personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';

import { nameEnd } from './organisations.js';

/** Words for unnamed others: "… Bodø kommune og andre", "… og eksterne midler". */
export const OTHERS = new Set(
  'others other andre andra flere fleire fler eksterne externa externe external egne egna own mfl annet anna autres anderen muut'.split(
    ' ',
  ),
);

/**
 * End of a list before a period at its end, which is read: "A og B, siden 2022", "l’Académie de Créteil – depuis 2021".
 */
function beforePeriod(draft: ProjectDraft, from: number, to: number): number {
  const first = draft.tokens[from]!;
  const text = draft.slice(from, to);
  const hit = findPeriods(text).at(-1);
  // "Elverum kommune (2022–2024)"
  const rest = hit ? text.length - hit.end - (text.endsWith(')') ? 1 : 0) : 1;
  if (!hit || hit.shape === 'single' || rest) return to;
  const [a, b] = draft.rangeOf(first.start + hit.start, first.start + hit.end);
  // "UiT 2017–2020"
  const isMarked = draft.tokens[a - 1]?.kind === 'mark';
  const isRecent = hit.shape === 'range' && Number(hit.from!.slice(0, 4)) > 1999;
  if (a < from + 2 || !(isMarked || isRecent) || !draft.setPeriod(a, b, hit.from, hit.to)) return to;
  return isMarked ? a - 1 : a;
}

const isBody = (tokens: readonly Token[], a: number, b: number): boolean =>
  isInstitutionName(tokens, a, b) ||
  (b - a < 4 && tokens.slice(a, b).some(({ fold }) => institutionWord(fold))) ||
  (b - a === 1 && (isShortName(tokens[a]!.text) || isAcronymShaped(tokens[a]!.text)));

/** Reads the partners of an enumeration; unless `isSure` is set, each must look like one. */
export function readPartners(
  draft: ProjectDraft,
  from: number,
  to: number,
  isSure: boolean,
  withPersons = false,
): boolean {
  const { tokens } = draft;
  const last = beforePeriod(draft, from, nameEnd(draft, from, to));
  const isPerson = (a: number, b: number) => {
    const after = personAt(tokens, a, b)?.after ?? a;
    return after > a && (after === b || tokens[after]!.fold === '(');
  };
  // a person with an academic title, and the workplace behind the name
  const listed = wholeNames(draft, listItems(tokens, from, last));
  const ofPersons: boolean[] = [];
  for (const [i, [a, b]] of listed.entries())
    ofPersons.push(
      personAt(tokens, a, b)?.isEvident === true ||
        (ofPersons[i - 1] === true && tokens[a - 1]!.fold === ','),
    );
  const address = listed.findIndex(([a, b], i) => i > 0 && isPlaceOf(tokens, listed[i - 1]!, a, b));
  const items = listed.filter(
    ([a, b], i) =>
      !ofPersons[i] &&
      // "Umeå universitet, Umeå, Sweden"
      !(address > 0 && i >= address && b - a === 1) &&
      !(withPersons && isPerson(a, b)) &&
      !isAmount(tokens, a, b) &&
      tokens[a]!.kind !== 'number' &&
      // "…, og det er til nå finansiert av …"
      !(b - a === 1 && SMALL_WORDS.has(tokens[a]!.fold)) &&
      !(b - a < 3 && OTHERS.has(tokens[a]!.fold)),
  );
  const looksRight = ([a, b]: [number, number]) => isBody(tokens, a, b);
  const isNamed = ([a, b]: [number, number]) => tokens.slice(a, b).some(({ text }) => isCapital(text));
  // "… naboer og Makt" is a topic
  if (items.some(([a, b]) => b - a === 1 && !isCapital(tokens[a]!.text) && !institutionWord(tokens[a]!.fold)))
    return false;
  // "in collaboration with Dr Anna Berg, School of Music": no partner, but the words are those of a label
  if (!items.length && ofPersons.includes(true)) return true;
  if (!items.length || !items.some(isNamed) || !(isSure || items.every(looksRight))) return false;
  const openOf = ([a, b]: [number, number]) =>
    tokens.findIndex(({ fold }, i) => i > a && i < b && fold === '(');
  const brackets = items.map((item) => [openOf(item), item[1]] as const).filter(([open]) => open > 0);
  // "Universiteit Gent (Wout De Ridder), …"
  const withContacts =
    brackets.length > 1 &&
    brackets.every(([open, end]) =>
      [1, 2].some((word) => personAt(tokens, open + word, end - 1)?.after === end - 1),
    );
  let read = false;
  for (const [s, e] of items) {
    let a = s;
    // "the University of X"; in "Det humanistiske fakultet", the article is part of the name
    if (ARTICLES.has(tokens[a]!.fold) && !isCapital(tokens[a]!.text) && e - a > 1) {
      draft.claim(a, a + 1, 'label');
      a++;
    }
    const end = partnerEnd(tokens, a, e, withContacts);
    // "Universiteit Gent (coördinator Wout De Ridder)", "Hochschule Anhalt (Verbundkoordination)"
    const leads = /[ck]oordin/.test(tokens[end + 1]?.fold ?? '') && end < e && !draft.record.coordinator;
    read = (leads ? draft.setCoordinator(a, end) : draft.addPartner(a, end)) || read;
  }
  return read;
}

/**
 * Whether a phrase of names goes on as a sentence, "Together with farmers in Kent we …", so that the end of the names is
 * unclear: a word in lower case that is no part of a name follows, and more words.
 */
export function isSentence(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, text, fold }, i) => {
    if (kind !== 'word' || isCapital(text) || SMALL_WORDS.has(fold) || AND.has(fold) || institutionWord(fold))
      return false;
    // "Universität für angewandte Kunst", "Runde miljøsenter"
    const isInName = i > 0 && SMALL_WORDS.has(tokens[from + i - 1]!.fold);
    const isLast = from + i === to - 1 && tokens[to]?.fold !== '.';
    return !isInName && !isLast;
  });
}

/** First words of names of units, which need that of their university, folded. */
const UNIT =
  /^(?:institutt?e?|department|departement|faculty|fakultet|school|section|avdeling|avdelning|abteilung|lehrstuhl)$|skolen$|fakultet(?:et|en)?$/;

/**
 * The items with units joined to their universities, also in each part of a list with semicolons, in which places behind
 * commas are left out: "University of Hull, UK; Lund University, Sweden".
 */
function wholeNames(draft: ProjectDraft, items: readonly [number, number][]): [number, number][] {
  const { tokens } = draft;
  const parts: [number, number][][] = [[]];
  for (const item of items) {
    if (parts.at(-1)!.length && tokens[item[0] - 1]!.fold === ';') parts.push([]);
    parts.at(-1)!.push(item);
  }
  return parts.flatMap((part) => {
    const isPlace = ([a, b]: [number, number], i: number) =>
      i > 0 &&
      b - a < 3 &&
      tokens[a - 1]!.fold === ',' &&
      tokens.slice(...part[i - 1]!).some(({ fold }) => institutionWord(fold)) &&
      tokens.slice(a, b).every(({ text, fold }) => isCapital(text) && !institutionWord(fold)) &&
      !isShortName(tokens[a]!.text);
    const place = parts.length > 1 ? part.findIndex(isPlace) : -1;
    const names = place > 0 ? part.slice(0, place) : part;
    return isOneName(draft, names) ? [[names[0]![0], names[1]![1]]] : names;
  });
}

/**
 * Whether two names with a comma between them are one: a unit and its university, "Institut for Kultur, Aarhus
 * Universitet", or a short name and the words it stands for.
 */
function isOneName(draft: ProjectDraft, items: readonly [number, number][]): boolean {
  const { tokens } = draft;
  const [unit, whole] = items;
  if (items.length !== 2 || tokens[unit![1]]!.fold !== ',' || whole![0] !== unit![1] + 1) return false;
  const isUnit =
    // not the "London School of Economics"
    UNIT.test(tokens[unit![0]]!.fold) &&
    tokens.slice(...whole!).some(({ fold }) => /univers|yliopist|hogsk|hojsk|hochsch/.test(fold)) &&
    !tokens.slice(...unit!).some(({ fold }) => /univers|yliopist|hogsk|hojsk|hochsch/.test(fold));
  const isShort =
    unit![1] - unit![0] === 1 && isBracketAcronym(draft.slice(...unit!), draft.slice(...whole!));
  return isUnit || isShort;
}

/** Whether a single word behind a comma repeats a word of the name before it, and is thus its place. */
const isPlaceOf = (
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  at: number,
  end: number,
): boolean =>
  end - at === 1 &&
  tokens[at - 1]?.fold === ',' &&
  to - from > 1 &&
  tokens.slice(from, to).some(({ fold }) => fold === tokens[at]!.fold || fold === `${tokens[at]!.fold}s`);

/** Prepositions before the topic of a collaboration: "the University of Hull on posters". */
const ON = /^(?:on|about|under|during|om|uber|sur)$/;

/** Roles of partners in brackets: "(Forschungspartner)", "(Verbundkoordination)". */
const ROLE = /.(?:partner|partnerin|koordination|koordinator)$/;

/** End of a partner's name before its contact or role in a bracket, or before a topic. */
function partnerEnd(tokens: readonly Token[], from: number, to: number, withContact: boolean): number {
  for (let i = from + 1; i < to; i++) {
    const { fold, text } = tokens[i]!;
    if (fold === '(' && (withContact || ROLE.test(tokens[i + 1]?.fold ?? ''))) return i;
    if (!isCapital(text) && ON.test(fold) && isInstitutionName(tokens, from, i)) return i;
  }
  return to;
}
