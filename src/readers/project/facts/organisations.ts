import { AND, ARTICLES, INDEFINITE, SMALL_WORDS } from '../../words/small-words.js';
import { listItems, trimItem } from '../../line/enumerations.js';
import { namesWithSeparators } from '../../line/one-name.js';
import { isAcronymShaped } from '../../words/acronyms.js';
import { institutionWord } from '../../words/institution-words.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { isAmount } from '../../words/money.js';
import { personAt } from '../../words/people.js';
import { findPeriods } from '../../words/period-finder.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import { isListOfUniversities, isTwoInstitutions, spellsName } from './bodies.js';
import type { ProjectDraft } from '../draft.js';

/** Reads the person at the start of `[from, to)` as the leader; other words are left unclaimed. */
export function readLeader(draft: ProjectDraft, from: number, to: number): boolean {
  const hit = personAt(draft.tokens, from, to);
  if (!hit || namesAnother(draft, hit.after, to)) return false;
  if (draft.record.leader || !draft.setLeader(hit.first, hit.end)) return false;
  if (hit.first > from) draft.claim(from, hit.first, 'label');
  if (hit.after > hit.end) draft.claim(hit.end, hit.after, 'label');
  return true;
}

/** Whether another person follows after "and", a slash or a semicolon, so that neither is the leader. */
function namesAnother({ tokens }: ProjectDraft, at: number, to: number): boolean {
  let i = at;
  if (tokens[i]?.fold === ',' && i < to) i++;
  if (i >= to || !(AND.has(tokens[i]!.fold) || '/;+'.includes(tokens[i]!.fold))) return false;
  return personAt(tokens, i + 1, to) !== undefined;
}

/** Reads the organisation responsible for a project; a person in its place is the leader, unless `isBody` is set. */
export function readCoordinator(draft: ProjectDraft, from: number, to: number, isBody = false): boolean {
  const { tokens, record } = draft;
  const found = personAt(tokens, from, to);
  const person = isBody && !found?.isEvident ? undefined : found;
  const [item] = listItems(tokens, from, to);
  // a person in its place is the leader, and the institution after the name is the workplace
  const following = tokens[person?.after ?? to];
  if (
    person &&
    (person.after >= (item?.[1] ?? to) ||
      following?.fold === '(' ||
      ['ved', 'vid', 'at', 'bij'].includes(following?.fold ?? ''))
  )
    return !record.leader && readLeader(draft, from, to);
  if (record.coordinator || spellsName(tokens, from, to)) return false;
  let a = from;
  let b = to;
  // "University of Leeds (Dr Anna Berg)"
  const open = tokens.slice(a, b).findIndex(({ fold }) => fold === '(');
  if (open > 0 && personAt(tokens, a + open + 1, b)) b = a + open;
  // "gennemføres af VIVE for Socialstyrelsen"
  if (isShortName(tokens[a]!.text) && tokens[a + 1]?.fold === 'for' && a + 2 < b) b = a + 1;
  b = beforeClause(tokens, a, b);
  if (isTwoInstitutions(tokens, a, b) || isListOfUniversities(tokens, a, b)) return false;
  const text = draft.slice(a, b);
  if (text.length > 160) return false;
  const period = findPeriods(text).find(({ shape }) => shape !== 'single');
  if (period) {
    const at = tokens[a]!.start;
    const [first, last] = draft.rangeOf(at + period.start, at + period.end);
    if (draft.setPeriod(first, last, period.from, period.to)) {
      const rest = trimItem(tokens, from, first);
      if (!rest) return true;
      [a, b] = rest;
    }
  }
  if (
    (tokens[a]!.fold === 'the' || tokens[a]!.text.startsWith('l’') || tokens[a]!.text.startsWith("l'")) &&
    b - a > 1
  ) {
    draft.claim(a, a + 1, 'label');
    a++;
  }
  // a second verb follows, which has been read: "… eies av Nord universitet og avsluttes i 2026"
  while (b > a + 1 && AND.has(tokens[b - 1]!.fold)) b--;
  return draft.setCoordinator(a, beforeName(draft, a, b));
}

/**
 * End of a name before the rest of a sentence: "Lunds universitet med stöd …", "PRIO, med …", "Durham University, maps
 * …".
 */
function beforeClause(tokens: readonly Token[], from: number, to: number): number {
  const { inside } = namesWithSeparators(tokens, from, to);
  for (let i = from + 1; i < to; i++) {
    const { fold, text, kind } = tokens[i]!;
    const next = tokens[i + 1];
    const isWith =
      kind === 'word' &&
      !isCapital(text) &&
      tokens[i]!.spaced &&
      (FROM.test(fold) || (WITH.has(fold) && fold !== 'for' && fold !== 'pa'));
    const isClause =
      fold === ',' &&
      !inside.has(i) &&
      tokens
        .slice(i + 1, to)
        .some(
          (token) =>
            token.kind === 'word' &&
            !isCapital(token.text) &&
            !SMALL_WORDS.has(token.fold) &&
            !institutionWord(token.fold),
        ) &&
      !isInstitutionName(tokens, i + 1, to);
    const isPeriod =
      kind === 'word' &&
      SMALL_WORDS.has(fold) &&
      next !== undefined &&
      /^(?:period|aren?$|tid)/.test(next.fold) &&
      i + 2 === to;
    if (isWith || isClause || isPeriod) return tokens[i - 1]!.fold === ',' ? i - 1 : i;
  }
  return to;
}

/**
 * End of a name in capitals before a person's name, which is read as the leader: "YRKESHÖGSKOLAN NOVIA FI Anna Berg".
 */
function beforeName(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  let at = from;
  while (at < to && isAllCapitals(tokens[at]!.text)) at++;
  const person = at > from + 1 ? personAt(tokens, at, to) : undefined;
  if (!person || person.after < to || record.leader || !draft.setLeader(person.first, person.end)) return to;
  // a country code may be between them
  return tokens[at - 1]!.text.length === 2 && at - from > 2 ? at - 1 : at;
}

/** Verbs, relative pronouns and conjunctions that start a clause after a name. */
const CLAUSE = new Set(
  'har er is has have was were loopt loper lober pagar som which that der die who skal vil kan and og hvor where'.split(
    ' ',
  ),
);

const WITH = new Set('med with mit avec met for pa'.split(' '));
/** Words between an institution and its country: "the University of Leeds from England". */
const FROM = /^(?:from|fra|fran|based|located|basert|baserad)$/;

/** Words for "within the framework of", after one or two function words. */
const FRAMES = new Set('rahmen rammen ramen kader cadre titre context'.split(' '));

/** Words for unnamed others: "… Bodø kommune og andre", "… og eksterne midler". */
export const OTHERS = new Set(
  'others other andre andra flere fleire fler eksterne externa externe external egne egna own mfl annet anna autres anderen muut'.split(
    ' ',
  ),
);

/** End of a name before the rest of a clause, "… Greve Kommune og har som formål"; otherwise `to`. */
export function nameEnd(draft: ProjectDraft, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { fold, kind, text } = draft.tokens[i]!;
    if (kind !== 'word' || isCapital(text)) continue;
    const next = draft.tokens[i + 1];
    // "…, part of UK Research and Innovation"
    if (/^(?:part|del|teil)$/.test(fold) && /^(?:of|av|af|der|des)$/.test(next?.fold ?? ''))
      return draft.tokens[i - 1]!.fold === ',' ? i - 1 : i;
    // "ANR sur son appel …", "Wenner-Gren foundations based in Sweden"
    const isShort = i < from + 3 && isFunderShortName(draft.tokens[i - 1]!) && !AND.has(fold);
    if (FROM.test(fold) || (isShort && next?.kind === 'word' && !isCapital(next.text))) return i;
    // "BMBF im Rahmen des Programms …", "ANR dans le cadre de …"
    if (next && (FRAMES.has(next.fold) || FRAMES.has(draft.tokens[i + 2]?.fold ?? ''))) return i;
    // "Vetenskapsrådet för ett projekt om …"
    if (next && /^(?:for|till?|fur|voor|pour)$/.test(fold) && INDEFINITE.has(next.fold)) return i;
    // "Gieskes-Strijbis Fonds werkt Hedwig Roelofs …"
    if (
      next &&
      isCapital(next.text) &&
      isCapital(draft.tokens[i - 1]!.text) &&
      !SMALL_WORDS.has(fold) &&
      isFunderName(draft.tokens, from, i)
    )
      return i;
    if (CLAUSE.has(fold) && fold !== 'and' && fold !== 'og' && !isGermanArticle(draft.tokens, i)) return i;
    // lower case after the name of a funder, or after several words: "Stiftelsen Dam og gjennomføres …"
    const isVerb =
      next?.kind === 'word' &&
      !isCapital(next.text) &&
      !ARTICLES.has(next.fold) &&
      // "Institut de Recherche et d’Histoire", "… et de la Culture"
      !/^(?:d[eu]s?$|[dl]['’])/.test(next.text);
    if (
      isVerb &&
      AND.has(fold) &&
      isCapital(draft.tokens[i - 1]!.text) &&
      (i > from + 1 || isFunderName(draft.tokens, from, i))
    )
      return i;
  }
  return to;
}

/**
 * Whether a German article is part of a name: "Archiv der Stadt Köln", "Museum der bildenden Künste", "Stiftung für die
 * Freiheit"; not in "…, der undersøger Nordens …".
 */
function isGermanArticle(tokens: readonly Token[], at: number): boolean {
  const { fold } = tokens[at]!;
  const next = tokens[at + 1];
  if (
    !next ||
    (fold !== 'der' && !(fold === 'die' && ['fur', 'in', 'an', 'uber'].includes(tokens[at - 1]!.fold)))
  )
    return false;
  return isCapital(next.text) || (next.fold.endsWith('en') && isCapital(tokens[at + 2]?.text ?? ''));
}

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
  const listed = listItems(tokens, from, last);
  const isOfPerson = ([a, b]: [number, number], i: number): boolean =>
    personAt(tokens, a, b)?.isEvident === true ||
    (i > 0 && tokens[a - 1]!.fold === ',' && isOfPerson(listed[i - 1]!, i - 1));
  const items = listed.filter(
    ([a, b], i) =>
      !isOfPerson([a, b], i) &&
      !(withPersons && isPerson(a, b)) &&
      !isAmount(tokens, a, b) &&
      tokens[a]!.kind !== 'number' &&
      // "…, og det er til nå finansiert av …"
      !(b - a === 1 && SMALL_WORDS.has(tokens[a]!.fold)) &&
      !(b - a < 3 && OTHERS.has(tokens[a]!.fold)),
  );
  const looksRight = ([a, b]: [number, number]) =>
    isInstitutionName(tokens, a, b) ||
    (b - a < 4 && tokens.slice(a, b).some(({ fold }) => institutionWord(fold))) ||
    (b - a === 1 && (isShortName(tokens[a]!.text) || isAcronymShaped(tokens[a]!.text)));
  const isNamed = ([a, b]: [number, number]) => tokens.slice(a, b).some(({ text }) => isCapital(text));
  // "… naboer og Makt" is a topic
  if (items.some(([a, b]) => b - a === 1 && !isCapital(tokens[a]!.text) && !institutionWord(tokens[a]!.fold)))
    return false;
  // "in collaboration with Dr Anna Berg, School of Music": no partner, but the words are those of a label
  if (!items.length && listed.some(isOfPerson)) return true;
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
    // "Universiteit Gent (coördinator Wout De Ridder)"
    const leads = /^[ck]oordin/.test(tokens[end + 1]?.fold ?? '') && end < e && !draft.record.coordinator;
    read = (leads ? draft.setCoordinator(a, end) : draft.addPartner(a, end)) || read;
  }
  return read;
}

/** Prepositions before the topic of a collaboration: "the University of Hull on posters". */
const ON = /^(?:on|about|under|during|om|uber|sur)$/;

/** End of a partner's name before its contact in a bracket, or before a topic. */
function partnerEnd(tokens: readonly Token[], from: number, to: number, withContact: boolean): number {
  for (let i = from + 1; i < to; i++) {
    const { fold, text } = tokens[i]!;
    if (fold === '(' && withContact) return i;
    if (!isCapital(text) && ON.test(fold) && isInstitutionName(tokens, from, i)) return i;
  }
  return to;
}
