import { AND, ARTICLES, INDEFINITE, SMALL_WORDS } from '../../words/small-words.js';
import { listItems, trimItem } from '../../line/enumerations.js';
import { namesWithSeparators } from '../../line/one-name.js';
import { institutionWord } from '../../words/institution-words.js';
import { isFunderName, isFunderShortName } from '../../words/funders.js';
import { grantIn } from '../../words/grants.js';
import { isInstitutionName, isShortName } from '../../words/institutions.js';
import { afterOccupation, isOccupation } from '../../words/occupations.js';
import { isParticiple } from '../../words/participles.js';
import { capitalNameAt, capitalSurnameAt, personAt, type PersonHit } from '../../words/people.js';
import { grantedEnd, namesScheme } from '../../words/schemes.js';
import { roleOf } from '../../words/roles.js';
import { findPeriods } from '../../words/period-finder.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import { isListOfUniversities, isTwoInstitutions, spellsName } from './bodies.js';
import type { ProjectDraft } from '../draft.js';
import { isProjectWord } from '../sentences/project-word.js';

/**
 * The person at the start of a label's value, also with a surname in capitals, "Odile GRANGER", or behind an
 * occupation, "Fysioterapeut Anna Berg".
 */
function leaderAt(tokens: readonly Token[], from: number, to: number): PersonHit | undefined {
  const at = afterOccupation(tokens, from);
  const person = personAt(tokens, at, to) ?? capitalNameAt(tokens, at, to);
  const capital = capitalSurnameAt(tokens, at, to);
  const hit = capital && !(person && person.end >= capital.end) ? capital : person;
  return hit && { ...hit, start: from };
}

/** Reads the person at the start of `[from, to)` as the leader; other words are left unclaimed. */
export function readLeader(draft: ProjectDraft, from: number, to: number): boolean {
  const hit = leaderAt(draft.tokens, from, to);
  if (!hit || namesAnother(draft, hit.after, to) || hasOtherRole(draft, hit.after)) return false;
  if (draft.record.leader || !draft.setLeader(hit.first, hit.end)) return false;
  if (hit.first > from) draft.claim(from, hit.first, 'label');
  if (hit.after > hit.end) draft.claim(hit.end, hit.after, 'label');
  return true;
}

/** Whether a bracket behind a name says that the person does not lead: "Dr Anna Berg (Co-Investigator)". */
function hasOtherRole({ tokens }: ProjectDraft, at: number): boolean {
  const close = tokens.slice(at, at + 7).findIndex(({ fold }) => fold === ')');
  return tokens[at]?.fold === '(' && close > 1 && roleOf(tokens, at + 1, at + close) === 'other';
}

/** Whether another person follows after "and", a slash or a semicolon, so that neither is the leader. */
function namesAnother({ tokens }: ProjectDraft, at: number, to: number): boolean {
  let i = at;
  if (tokens[i]?.fold === ',' && i < to) {
    i++;
    // "Anna Berg, Nils Moe", with no one else; not "Anna Berg, Occupational Therapist"
    const isOther =
      personAt(tokens, i, to)?.after === to &&
      !isInstitutionName(tokens, i, to) &&
      !isOccupation(tokens[to - 1]!.fold);
    if (isOther) return true;
  }
  if (
    i >= to ||
    !(AND.has(tokens[i]!.fold) || /^[ey]$/.test(tokens[i]!.text) || '/;+'.includes(tokens[i]!.fold))
  )
    return false;
  return personAt(tokens, i + 1, to) !== undefined;
}

/** Reads the organisation responsible for a project; a person in its place is the leader, unless `isBody` is set. */
export function readCoordinator(draft: ProjectDraft, from: number, to: number, isBody = false): boolean {
  const { tokens, record } = draft;
  const found = leaderAt(tokens, from, to);
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
  if (isPlaceBehind(tokens, a, b)) b -= 2;
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
  // "koordiniert von der Universität Bremen", "The University of Leeds"
  const { fold, text: first } = tokens[a]!;
  if ((fold === 'the' || (ARTICLES.has(fold) && !isCapital(first))) && b - a > 1) {
    draft.claim(a, a + 1, 'label');
    a++;
  }
  // a second verb follows, which has been read: "… eies av Nord universitet og avsluttes i 2026"
  while (b > a + 1 && AND.has(tokens[b - 1]!.fold)) b--;
  return draft.setCoordinator(a, beforeName(draft, a, b));
}

/** Whether a comma and a place or short name follow the name of an institution: "University of Namur, Belgium". */
export const isPlaceBehind = (tokens: readonly Token[], from: number, to: number): boolean => {
  const last = tokens[to - 1]!;
  return (
    to - from > 3 &&
    tokens[to - 2]!.fold === ',' &&
    last.kind === 'word' &&
    isCapital(last.text) &&
    !institutionWord(last.fold) &&
    !tokens.slice(from, to - 2).some(({ fold }) => fold === ',') &&
    isInstitutionName(tokens, from, to - 2)
  );
};

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
    // "RUC og har partnere fra DTU"
    const isVerb = kind === 'word' && AND.has(fold) && next && !isCapital(next.text) && VERB.test(next.fold);
    if (isWith || isClause || isPeriod || isVerb) return tokens[i - 1]!.fold === ',' ? i - 1 : i;
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

/** Verbs of a further clause about the project, folded. */
const VERB =
  /^(?:aims?|seeks?|runs?|is|will|has|starts?|brings?|involves?|er|har|skal|ska|gar|ledes|leds|wird|hat|laeuft|lauft)$/;

/** End of a name before the rest of a clause, "… Greve Kommune og har som formål"; otherwise `to`. */
export function nameEnd(draft: ProjectDraft, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { fold, kind, text, spaced } = draft.tokens[i]!;
    // "funded by NordForsk – Prof. Anna Berg"
    if (fold === '-' && spaced && personAt(draft.tokens, i + 1, to)?.isEvident) return i;
    if (kind !== 'word' || isCapital(text)) continue;
    const next = draft.tokens[i + 1];
    // "… in Kooperation mit der TU Dresden durchgeführt"
    if (isParticiple(fold)) return i;
    // "Horizon Europe programme and aims to …"
    if (AND.has(fold) && next && !isCapital(next.text) && VERB.test(next.fold)) return i;
    // "…, part of UK Research and Innovation"
    if (/^(?:part|del|teil)$/.test(fold) && /^(?:of|av|af|der|des)$/.test(next?.fold ?? ''))
      return draft.tokens[i - 1]!.fold === ',' ? i - 1 : i;
    // "ANR sur son appel …", "Wenner-Gren foundations based in Sweden"
    const isShort = i < from + 3 && isFunderShortName(draft.tokens[i - 1]!) && !AND.has(fold);
    if (FROM.test(fold)) return i;
    if (isShort && next?.kind === 'word' && !isCapital(next.text)) {
      // "SNSF grant no. 171204", "BBSRC standard grant BB/Y00271X/1"
      const grant = grantIn(draft.text, draft.tokens, i, to);
      const isOwn =
        grant?.from === i || (grant && namesScheme(draft.tokens, i - 1, grantedEnd(draft.tokens, grant)));
      return isOwn ? to : i;
    }
    // "BMBF im Rahmen des Programms …", "ANR dans le cadre de …"
    if (next && (FRAMES.has(next.fold) || FRAMES.has(draft.tokens[i + 2]?.fold ?? ''))) return i;
    // "Vetenskapsrådet för ett projekt om …"
    if (
      next &&
      /^(?:for|till?|fur|voor|pour)$/.test(fold) &&
      (INDEFINITE.has(next.fold) || isProjectWord(next.fold))
    )
      return i;
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
