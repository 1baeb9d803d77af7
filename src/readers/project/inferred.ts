import { isBalanced, listItems, trimItem } from '../line/enumerations.js';
import { endsSentence } from '../line/sentences.js';
import { closingQuote } from '../line/titles.js';
import { bareAcronym, isBracketAcronym } from '../words/acronyms.js';
import { isFunderName } from '../words/funders.js';
import { grantIn, isOtherNumber } from '../words/grants.js';
import {
  isCompanyForm,
  institutionWord,
  isInstitutionAlone,
  isInstitutionName,
  isShortName,
} from '../words/institutions.js';
import { afterAmount } from '../words/money.js';
import { afterTitles, personAt } from '../words/people.js';
import { findPeriods, isOwnPeriod } from '../words/periods.js';
import { typeAt } from '../words/project-types.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { statusOfTokens } from '../words/statuses.js';
import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import type { NamePlace, ProjectDraft } from './draft.js';
import { readFunding } from './funding.js';
import { findProjectLabels, type TitleZone } from './labelled.js';
import { readCoordinator, readLeader } from './organisations.js';
import { namePlace } from './name-place.js';
import { readValue } from './values.js';

/** Reads by order, marks and names what labels leave unexplained. */
export interface ProjectInference {
  /** The range of tokens where the title stands, once the facts around it are read; a hinted one stays as it is. */
  title: (
    draft: ProjectDraft,
    zone: TitleZone,
    hint?: [from: number, to: number],
  ) => [from: number, to: number];
  /** A line after the first that holds one fact and nothing else. */
  later: (draft: ProjectDraft, from: number, to: number) => void;
  /** Place where most lines of a list have a person's name. */
  namePlace: (lines: readonly string[]) => NamePlace | undefined;
}

/**
 * Inference of the facts around a title. Conservative: evidence in the line itself, never a list of
 * names, and nothing where two readings are possible.
 */
export const projectInference: ProjectInference = { title: inferTitle, later: inferLater, namePlace };

function inferTitle(
  draft: ProjectDraft,
  zone: TitleZone,
  hint?: [from: number, to: number],
): [from: number, to: number] {
  if (zone.before) readBefore(draft, ...zone.before);
  hint ??= zone.title;
  let { from } = zone;
  let to = readSentenceAbout(draft, zone.from, zone.to);
  if (!hint) from = readLead(draft, from, to);
  const quoted = hint ? undefined : quotedTitle(draft, from, to);
  const title = quoted?.[1] ?? hint?.[1] ?? from;
  if (quoted || hint) {
    readTail(draft, title, to, [quoted?.[0] ?? hint![0], title]);
    readBehind(draft, title, to);
    readBetween(draft, to);
    draft.rule = undefined;
    return quoted ?? hint!;
  }
  to = readTail(draft, from, to);
  const bare = draft.record.acronym ? 0 : bareAcronym(draft.slice(from, to));
  if (bare) {
    draft.rule = 'acronym before the words it stands for';
    if (draft.setAcronym(from, from + 1)) from++;
  }
  readBetween(draft, zone.to);
  draft.rule = undefined;
  return [from, to];
}

/** Runs between and behind labelled facts: a period, and the funder with its sum behind it, say themselves what they are. */
function readBetween(draft: ProjectDraft, from: number): void {
  const { tokens, spans } = draft;
  const last = draft.lines[0]![1];
  if (from >= last) return;
  for (const [start, end] of spans.rest(tokens[from]!.start, tokens[last - 1]!.end)) {
    const [a, b] = draft.rangeOf(start, end);
    // what stands beside a labelled fact in its bracket: "(PhD-prosjekt i samarbeid med …)"
    if (tokens[a - 1]?.fold === '(' && (isBehindLeader(draft, a - 1) || readParts(draft, a, b))) continue;
    const [hit] = findPeriods(draft.text.slice(start, Math.min(end, start + 60)));
    if (hit?.start !== 0 || hit.shape === 'single') continue;
    draft.rule = 'period between labelled facts';
    const [, behind] = draft.rangeOf(start, start + hit.end);
    if (!draft.setPeriod(a, behind, hit.from, hit.to)) continue;
    const colon = tokens.findIndex(({ fold }, i) => i > behind && i < b && fold === ':');
    if (colon < 0 || afterAmount(tokens, colon + 1) < b) continue;
    draft.rule = 'funder before a sum';
    readFunding(draft, behind, colon, false);
  }
}

/** Whether a bracket stands right behind the leader's name: it says where the person works. */
const isBehindLeader = ({ spans, tokens }: ProjectDraft, open: number): boolean =>
  spans.all.some(
    ({ field, end }) => field === 'leader' && end <= tokens[open]!.start && tokens[open]!.start - end < 3,
  );

function inferLater(draft: ProjectDraft, from: number, to: number): void {
  const span = trimItem(draft.tokens, from, to);
  if (span) readPart(draft, ...span, span[1]);
  draft.rule = undefined;
}

/**
 * "Title Professor Anna Berg, AHL, er prosjektleder for …": a name, a verb and a role. Reads the leader and
 * gives where the sentence begins, else `to`.
 */
function readSentenceAbout(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  if (record.leader) return to;
  for (const label of findProjectLabels(tokens.slice(from, to))) {
    if (label.fields[0] !== 'leader') continue;
    const verb = [1, 2, 3]
      .map((n) => from + label.first - n)
      .find((i) => i > from && IS.has(tokens[i]!.fold));
    if (verb === undefined) continue;
    for (let at = Math.max(from, verb - 12); at < verb - 1; at++) {
      const person = personAt(tokens, at, verb);
      const behind = person && tokens[person.after];
      if (
        !person ||
        !(person.after === verb || behind?.fold === ',') ||
        (person.first === at && isCapital(tokens[at - 1]?.text ?? ''))
      )
        continue;
      // a bare name without a mark in front of it may begin in the title
      if (person.first === at && at > from && tokens[at - 1]!.kind !== 'mark') continue;
      draft.rule = 'name, verb and role';
      if (!readLeader(draft, at, verb)) return to;
      draft.claim(verb, from + label.value, 'label');
      return at === from ? to : at;
    }
  }
  return to;
}

/** What stands before a title label: the person, perhaps with an institution, or the institution alone. */
function readBefore(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  const type = typeAt(tokens, to - 1) ?? typeAt(tokens, Math.max(from, to - 3));
  if (type && type.end === to) {
    draft.addType(type.key);
    draft.rule = 'type before the title label';
    draft.claim(to - 1, to, 'type');
    to--;
  }
  if (!draft.isFree(from, to)) return;
  draft.rule = 'name before the title label';
  // "Høgskulen i Volda er partnar i prosjektet «…»"
  const [role] = findProjectLabels(tokens.slice(from, to)).filter(({ fields }) => fields[0] === 'partners');
  if (
    role &&
    role.first > 1 &&
    IS.has(tokens[from + role.first - 1]!.fold) &&
    isInstitutionName(tokens, from, from + role.first - 1)
  ) {
    draft.addPartner(from, from + role.first - 1);
    draft.claim(from + role.first - 1, to, 'label');
    return;
  }
  const person = personAt(tokens, from, to);
  const behind = person && tokens[person.after];
  if (person && (person.after >= to || ',;:(.-'.includes(behind!.fold))) readLeader(draft, from, to);
  else if (isInstitutionName(tokens, from, to)) readCoordinator(draft, from, to);
}

const IS = new Set('er is var was ist war ar on est'.split(' '));

/** The title in quotation marks at the start of a zone, where what follows cannot belong to it. */
function quotedTitle(draft: ProjectDraft, from: number, to: number): [from: number, to: number] | undefined {
  const { tokens, text } = draft;
  const open = tokens[from];
  if (!open || from + 2 >= to || !'«"“„»‘”'.includes(open.text)) return undefined;
  const close = closingQuote(text, open.start, tokens[to - 1]!.end);
  const at = close < 0 ? -1 : draft.indexAt(close);
  if (at < from + 2 || at >= to) return undefined;
  const next = tokens[at + 1];
  if (at + 1 >= to || !next) return [from, at + 1];
  if (next.kind === 'mark' && '(,.;|['.includes(next.text)) return [from, at + 1];
  return QUOTE_GOES_ON.has(next.fold) ? [from, at + 1] : undefined;
}

/** Words that lead from a quoted title to its author or to a sentence about it. */
const QUOTE_GOES_ON = new Set('von vom by av af par door er is ist ar ved med'.split(' '));

/** Reads who or what stands before the title in `[from, to)`, and returns where the title begins. */
function readLead(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const first = tokens[from];
  if (!first || from >= to) return from;
  const award = readAward(draft, from, to);
  if (award > from) return award;
  // "275577 Quality, Leadership and …": a number of five digits or more that opens an award list's line
  const second = tokens[from + 1];
  if (
    first.kind === 'number' &&
    first.fold.length >= 5 &&
    first.fold.length < 10 &&
    second?.spaced &&
    isCapital(second.text) &&
    to - from > 3
  ) {
    draft.rule = 'number before the title';
    return draft.setGrant(first.start, first.end) ? from + 1 : from;
  }
  const type = typeAt(tokens, from);
  if (
    type &&
    ['phd', 'postdoc', 'master'].includes(type.key) &&
    tokens[type.end]?.fold === ':' &&
    type.end + 1 < to
  ) {
    draft.rule = 'type before a colon';
    draft.claim(from, type.end, 'type');
    draft.addType(type.key);
    return readLead(draft, type.end + 1, to);
  }
  const person = personAt(tokens, from, to);
  const at = person
    ? afterAuthor(
        draft,
        person.after,
        to,
        person.start < person.first || person.after > person.end || draft.names === 'before',
      )
    : 0;
  if (!person || !at) return from;
  draft.rule = draft.names === 'before' ? 'name where the list has names' : 'name before the title';
  return readLeader(draft, from, to) ? at : from;
}

/**
 * The index where a title begins behind an author's name: after a colon, a dash or a full stop where an
 * academic title says that it is a person, or after an institution that the name belongs to. A bare
 * name before a colon may as well be what the title is about: 0.
 */
function afterAuthor({ tokens }: ProjectDraft, at: number, to: number, isTitled: boolean): number {
  const mark = tokens[at];
  if (!mark || mark.kind !== 'mark' || to - at < 3) return 0;
  if (mark.fold === ':' || (mark.fold === '-' && mark.spaced))
    return isTitled && startsTitle(tokens[at + 1]) ? at + 1 : 0;
  if (mark.fold === '(') {
    const close = tokens.findIndex(({ fold }, i) => i > at && i < Math.min(to, at + 16) && fold === ')');
    if (close < 0 || !isAffiliation(tokens, at + 1, close)) return 0;
    const end = close + 1;
    const next = tokens[end];
    if (!next || (next.kind === 'mark' && !'.:-'.includes(next.fold))) return 0;
    return startsTitle(tokens[next.kind === 'mark' ? end + 1 : end])
      ? next.kind === 'mark'
        ? end + 1
        : end
      : 0;
  }
  if (mark.fold !== ',') return 0;
  let end = at + 1;
  while (
    end < to &&
    end - at < 18 &&
    tokens[end]!.fold !== ':' &&
    !endsSentence(tokens, end) &&
    !(tokens[end]!.fold === '-' && tokens[end]!.spaced)
  )
    end++;
  if (end >= to || tokens[end]!.kind !== 'mark' || !isAffiliation(tokens, at + 1, end)) return 0;
  return startsTitle(tokens[end + 1]) ? end + 1 : 0;
}

const startsTitle = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token.text) || token.kind === 'number' || '«"“„'.includes(token.text));

/** Whether words behind a name are where a person works: every item of them an institution. */
function isAffiliation(tokens: readonly Token[], from: number, to: number): boolean {
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

/** "Hargreaves, Susan Professor SRG23\231045 Durham University Lost Letters: …": name, titles, number, institution, as British award lists have them. */
function readAward(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  let at = from;
  while (
    at < to &&
    at - from < 10 &&
    (tokens[at]!.kind === 'word' ? isCapital(tokens[at]!.text) : ",'-.".includes(tokens[at]!.fold)) &&
    afterTitles(tokens, at) === at
  )
    at++;
  const titles = afterTitles(tokens, at);
  if (titles === at || at - from < 2) return from;
  const grant = grantIn(draft.text, tokens, titles, Math.min(to, titles + 8));
  if (!grant || grant.from !== titles || !/[A-Za-z]/.test(draft.text.slice(grant.first, grant.end)))
    return from;
  draft.rule = 'award list: name, title, number';
  const name = trimItem(tokens, from, at)!;
  if (!draft.setLeader(...name)) return from;
  draft.claim(at, titles, 'label');
  draft.setGrant(grant.first, grant.end);
  const end = institutionAt(tokens, grant.to, to);
  if (end > grant.to) draft.setCoordinator(grant.to, end);
  return end;
}

const PLACE_BEFORE = new Set('east west south north new st central western saint royal'.split(' '));

/** The end of an English university's name at `at`, which a title follows without a mark; `at` where none stands there. */
function institutionAt(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 5); i++) {
    const { fold, text } = tokens[i]!;
    if (!isCapital(text) && fold !== 'the') return at;
    if (fold !== 'university' && fold !== 'college') continue;
    if (tokens[i + 1]?.fold !== 'of') return i > at ? i + 1 : at;
    let end = i + 2;
    if (tokens[end]?.fold === 'the') end++;
    if (PLACE_BEFORE.has(tokens[end]?.fold ?? '')) end++;
    return Math.min(end + 1, to);
  }
  return at;
}

/**
 * Reads the facts behind a title, from the end of `[from, to)` forward, and returns where what is left
 * ends. With a `title` the whole of `[from, to)` stands behind it.
 */
export function readTail(draft: ProjectDraft, from: number, to: number, title?: [number, number]): number {
  let end = to;
  for (let round = 0; round < 16; round++) {
    const at = textEnd(draft, from, end);
    if (at <= from) return at;
    const left = readEnd(draft, from, at, title);
    if (left === undefined) break;
    end = left;
  }
  return end;
}

/** The end of the words not read yet: separators go, and a full stop behind a bracket or a number. */
function textEnd(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  while (to > from) {
    const { fold, spaced, start, end } = tokens[to - 1]!;
    const before = tokens[to - 2];
    const isSeparator = ',;|·'.includes(fold) || (fold === '-' && (spaced || before?.kind !== 'number'));
    const isStop =
      fold === '.' && (before?.kind === 'number' || before?.fold === ')' || before?.fold === ']');
    if (!(isSeparator || isStop) && draft.spans.isFree(start, end)) break;
    to--;
  }
  return to;
}

/** Reads the last fact of `[from, to)`, and returns where it begins. */
function readEnd(
  draft: ProjectDraft,
  from: number,
  to: number,
  title?: [number, number],
): number | undefined {
  const { tokens } = draft;
  const last = tokens[to - 1]!;
  const titleText = title ? draft.slice(...title) : undefined;
  if (last.fold === ')' || last.fold === ']') {
    const open = openOf(tokens, from, to - 1);
    if (open < 0 || (open === from && !title) || (tokens[open]!.spaced === false && to - open < 5))
      return undefined;
    return readBracket(
      draft,
      open + 1,
      to - 1,
      titleText ?? draft.slice(from, open),
      title === undefined && open === from,
    )
      ? open
      : undefined;
  }
  const stop = last.fold === '.' ? to - 1 : to;
  if (stop <= from) return undefined;
  const anchor = draft.links.find((range) => range[1] === stop && range[0] > from && stop - range[0] < 6);
  const link = linkWords(tokens, from, stop);
  if (link > from || (title && link === from && link < stop)) {
    if (link < stop) {
      draft.claim(link, stop, 'label');
      return link;
    }
  }
  const amount = amountStart(tokens, from, stop);
  if (amount >= 0 && (amount > from + 1 || title)) return amount;
  const period = readPeriodBehind(draft, from, stop, title !== undefined);
  if (period !== undefined) return period < 0 ? undefined : period;
  const read = readCapitals(draft, from, stop) ?? readSegment(draft, from, stop, title);
  if (read !== undefined || !anchor) return read;
  // a link behind the title that names nothing: its words are shown with the link
  draft.rule = undefined;
  return draft.claim(...anchor, 'label') === undefined ? undefined : anchor[0];
}

/** Index of the bracket that the one at `close` closes, or -1. */
function openOf(tokens: readonly Token[], from: number, close: number): number {
  let depth = 0;
  for (let i = close; i >= from; i--) {
    const { fold } = tokens[i]!;
    if (fold === ')' || fold === ']') depth++;
    else if ((fold === '(' || fold === '[') && --depth === 0) return i;
  }
  return -1;
}

const LINK_PHRASES = [
  'les mer',
  'les meir',
  'les mer her',
  'les meir her',
  'read more',
  'read more here',
  'learn more',
  'more information',
  'more info',
  'laes mere',
  'las mer',
  'las mer har',
  'mer informasjon',
  'meir informasjon',
  'mehr erfahren',
  'weiterlesen',
  'mehr informationen',
  'en savoir plus',
  'lire la suite',
  'lue lisaa',
  'lees meer',
  'github',
  'gitlab',
  'nettside',
  'nettsted',
  'prosjektside',
  'prosjektsider',
  'prosjektets nettside',
  'prosjektnettside',
  'heimeside',
  'hjemmeside',
  'hemsida',
  'webbplats',
  'website',
  'project website',
  'project page',
  'web page',
  'webpage',
  'homepage',
  'home page',
  'webseite',
  'projektwebseite',
  'projektseite',
  'projektsida',
  'projektside',
  'site web',
  'lenke',
  'lenkje',
  'link',
  'lank',
].map((phrase) => phrase.split(' '));

/** Index of the words of a link ("Les mer", "GitHub", "Website") that end `[from, to)`; `to` where none do. */
function linkWords(tokens: readonly Token[], from: number, to: number): number {
  for (const words of LINK_PHRASES) {
    const at = to - words.length;
    if (at < from || !words.every((word, i) => tokens[at + i]!.fold === word)) continue;
    const before = tokens[at - 1];
    // behind a mark, or with a capital in the middle of a line; "en nettside" belongs to the title
    if (
      at === from ||
      before!.kind === 'mark' ||
      (isCapital(tokens[at]!.text) && !SMALL_WORDS.has(before!.fold) && words.length > 1)
    )
      return at;
  }
  return to;
}

/** Index of the sum of money that ends `[from, to)`, or -1. */
function amountStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = Math.max(from, to - 9); i < to; i++) {
    const { kind, fold } = tokens[i]!;
    if (kind === 'mark' && !'£€$'.includes(fold)) continue;
    if (afterAmount(tokens, i) >= to && !(kind === 'number' && i > from && tokens[i - 1]!.kind === 'number'))
      return i;
  }
  return -1;
}

/** A period that ends `[from, to)`: where it begins; -1 where it belongs to the title; `undefined` where there is none. */
function readPeriodBehind(
  draft: ProjectDraft,
  from: number,
  to: number,
  isBehind: boolean,
): number | undefined {
  const { tokens } = draft;
  const first = Math.max(from, to - 16);
  const offset = tokens[first]!.start;
  const end = tokens[to - 1]!.end;
  const text = draft.text.slice(offset, end);
  const hit = findPeriods(text).at(-1);
  if (!hit || offset + hit.end < end) return undefined;
  const [a, b] = draft.rangeOf(offset + hit.start, end);
  const before = draft.text.slice(tokens[from]!.start, offset + hit.start);
  draft.rule = 'period behind the title';
  const isOwn = isBehind ? hit.shape !== 'single' : before.length > 8 && isOwnPeriod(hit, before);
  if (!isOwn) return -1;
  // said again behind a label: no title either
  const isKnown = draft.record.start === hit.from && draft.record.end === hit.to;
  return isKnown || draft.setPeriod(a, b, hit.from, hit.to) ? a : -1;
}

/** "… Education and Care (QLM) UNI RESEARCH AS": an institution in capitals behind a title in small letters. */
function readCapitals(draft: ProjectDraft, from: number, to: number): number | undefined {
  const { tokens } = draft;
  let at = to;
  const isInRun = ({ kind, fold, text }: Token) =>
    kind === 'mark' ? '-&/'.includes(fold) : isAllCapitals(text) || (text.length === 1 && isCapital(text));
  while (at > from && isInRun(tokens[at - 1]!)) at--;
  while (
    at < to &&
    (tokens[at]!.kind === 'mark' || tokens[at]!.text.length === 1 || isTermBefore(tokens, at, to))
  )
    at++;
  if (to - at < 2 || at - from < 3 || draft.record.coordinator) return undefined;
  const words = tokens.slice(at, to);
  const says = words.some(({ fold }) => institutionWord(fold)) || isCompanyForm(words.at(-1)!.fold);
  if (
    !says ||
    isAllCapitals(
      tokens
        .slice(from, at)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return undefined;
  draft.rule = 'institution in capitals behind the title';
  return draft.setCoordinator(at, to) ? at : undefined;
}

/** Whether a short word in capitals in front of a longer run of them belongs to the title: "… in ECEC UNIVERSITETET I OSLO" does not begin it. */
const isTermBefore = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens[at]!.text.length < 6 &&
  !institutionWord(tokens[at]!.fold) &&
  at + 1 < to &&
  institutionWord(tokens[at + 1]!.fold);

/** Reads what stands behind the last comma, bar, dash or full stop of `[from, to)`. */
function readSegment(
  draft: ProjectDraft,
  from: number,
  to: number,
  title?: [number, number],
): number | undefined {
  const { tokens } = draft;
  let mark = to - 1;
  while (mark >= from && !isSegmentMark(tokens, mark)) mark--;
  if (mark < from && !title) return undefined;
  const at = Math.max(from, mark + 1);
  // "von Prof. Dr. X" behind a quoted title
  if (title && QUOTE_GOES_ON.has(tokens[at]?.fold ?? '') && at < to) {
    draft.rule = 'name behind the quoted title';
    const person = personAt(tokens, at + 1, to);
    if (person && readLeader(draft, at + 1, to)) {
      draft.claim(at, at + 1, 'label');
      return at;
    }
  }
  if (at >= to) return undefined;
  const fold = tokens[mark]?.fold ?? '';
  // ", ISBN 978…" behind a title is no part of it, and no fact of a project either
  if (mark > from && isOtherNumber(tokens, at)) return mark;
  const left = mark < from ? undefined : leftOf(tokens, from, mark);
  // "Universitetet i Tromsø - Norges arktiske universitet": both sides of the dash are one name
  if (
    left &&
    fold === '-' &&
    isInstitutionName(tokens, left.from, left.to) &&
    isInstitutionName(tokens, at, to)
  ) {
    draft.rule = 'institution behind the title';
    return draft.setCoordinator(left.from, to) ? left.from - 1 : undefined;
  }
  if (readRole(draft, at, to, left)) return left!.from;
  if (left && readAffiliated(draft, at, to, left, from)) return left.from;
  // an institution behind a name says where the person works, and coordinates nothing
  if (left && endsWithName(tokens, left.from, left.to) && isInstitutionName(tokens, at, to)) return undefined;
  return readName(draft, at, to, fold, from, title !== undefined) ? (mark < from ? from : mark) : undefined;
}

const isSegmentMark = (tokens: readonly Token[], at: number): boolean => {
  const { fold, spaced } = tokens[at]!;
  return (
    fold === ',' ||
    fold === '|' ||
    fold === ';' ||
    (fold === '-' && spaced && tokens[at + 1]?.spaced === true) ||
    (fold === '/' && spaced) ||
    endsSentence(tokens, at)
  );
};

/** The segment that ends at a mark. */
function leftOf(
  tokens: readonly Token[],
  from: number,
  mark: number,
): { from: number; to: number } | undefined {
  let at = mark - 1;
  while (at >= from && !isSegmentMark(tokens, at)) at--;
  return at < from ? undefined : { from: at + 1, to: mark };
}

/** Whether a segment is a name, perhaps behind "and". */
function endsWithName(tokens: readonly Token[], from: number, to: number): boolean {
  const at = ['and', 'og', 'och', 'und', 'et', 'en', 'ja'].includes(tokens[from]?.fold ?? '')
    ? from + 1
    : from;
  return personAt(tokens, at, to)?.after === to;
}

/** "…, Ola Foster, scientific leader": a role behind a name says that it is a person's. */
function readRole(
  draft: ProjectDraft,
  from: number,
  to: number,
  name: { from: number; to: number } | undefined,
): boolean {
  if (!name) return false;
  const { tokens } = draft;
  const [label] = findProjectLabels(tokens.slice(from, to));
  const isRole =
    label !== undefined &&
    label.first === 0 &&
    label.value === to - from &&
    (label.fields[0] === 'leader' || label.fields[0] === 'holder');
  const person = personAt(tokens, name.from, name.to);
  if (!isRole || person?.after !== name.to) return false;
  draft.rule = 'name before a role';
  if (!readLeader(draft, name.from, name.to)) return false;
  draft.claim(from, to, 'label');
  return true;
}

/** "…, Anna Berg, Umeå universitet": a name before an institution, behind a title in small letters, is where a person works. */
function readAffiliated(
  draft: ProjectDraft,
  from: number,
  to: number,
  name: { from: number; to: number },
  start: number,
): boolean {
  const { tokens } = draft;
  const person = personAt(tokens, name.from, name.to);
  if (person?.after !== name.to || !isInstitutionName(tokens, from, to)) return false;
  if (!(person.isEvident || isSentenceCase(tokens, start, name.from))) return false;
  draft.rule = 'name before an institution';
  return readLeader(draft, name.from, name.to);
}

/** Whether most words of a text are in small letters, as titles are in all languages but English and German. */
export function isSentenceCase(tokens: readonly Token[], from: number, to: number): boolean {
  let small = 0;
  let large = 0;
  tokens.slice(from, to).forEach(({ kind, text, fold }, i) => {
    if (kind !== 'word' || i === 0 || SMALL_WORDS.has(fold)) return;
    if (isCapital(text)) large++;
    else small++;
  });
  return small > 1 && small >= 2 * large;
}

/** A name in a segment of its own: an institution coordinates, a funder pays, a person with a title leads. */
function readName(
  draft: ProjectDraft,
  from: number,
  to: number,
  mark: string,
  start: number,
  isBehind: boolean,
): boolean {
  const { tokens, record } = draft;
  const span = trimItem(tokens, from, to);
  if (!span) return false;
  const [a, b] = span;
  const person = personAt(tokens, a, b);
  if (person?.after === b && !record.leader) {
    const isTyped = tokens[b]?.fold === '(' && /phd|postdoc|master/.test(record.types.join());
    const isEvident = person.start < person.first || person.after > person.end;
    const isColumn = mark === '|' && (record.start !== undefined || record.end !== undefined);
    const isListed = draft.names === 'behind' && mark === ',';
    const isShown =
      isEvident || isColumn || isListed || (isTyped && (b - a > 2 || isSentenceCase(tokens, start, from)));
    if (isShown) {
      draft.rule = isEvident
        ? 'name with an academic title'
        : isListed
          ? 'name where the list has names'
          : isColumn
            ? 'name in a column beside the period'
            : 'name before the kind of project';
      return readLeader(draft, a, b);
    }
  }
  if (isFunderName(tokens, a, b) && !(mark === ',' && b - a === 1)) {
    draft.rule = 'name of a funder behind the title';
    return readFunding(draft, a, b, true);
  }
  const type = typeAt(tokens, a);
  if (type?.end === b && mark !== ',' && mark !== '-') {
    draft.rule = 'kind of project behind the title';
    draft.addType(type.key);
    return draft.claim(a, b, 'type') !== undefined;
  }
  if (record.coordinator || (!isBehind && a - start < 2)) return false;
  const isShort = b - a === 1 && mark === ',' && isShortName(tokens[a]!.text) && tokens[a]!.text.length > 2;
  if (!isShort && !isInstitutionAlone(tokens, a, b) && !closesAcronym(draft, a, b, mark)) return false;
  draft.rule = isShort ? 'short name behind the title' : 'institution behind the title';
  return readCoordinator(draft, a, b);
}

/** "(QUME), Simula": behind a comma behind the acronym's bracket, a name in capitals can only be who does it. */
function closesAcronym(draft: ProjectDraft, from: number, to: number, mark: string): boolean {
  const { tokens } = draft;
  if (mark !== ',' || tokens[from - 2]?.fold !== ')') return false;
  const open = openOf(tokens, 0, from - 2);
  const text = draft.slice(from, to);
  return (
    open > 1 &&
    isCapital(text) &&
    to - from < 10 &&
    !/[0-9]/.test(text) &&
    isBracketAcronym(draft.slice(open + 1, from - 2), draft.slice(0, open))
  );
}

/** Reads the facts in a bracket behind a title; false where it belongs to the title. */
export function readBracket(
  draft: ProjectDraft,
  from: number,
  to: number,
  title: string,
  isAll = false,
): boolean {
  const { tokens, record } = draft;
  if (to <= from || isAll) return false;
  const words = draft.slice(from, to);
  draft.rule = 'acronym in a bracket behind the title';
  if (isBracketAcronym(words, title)) return record.acronym ? false : draft.setAcronym(from, to);
  const name = nameBefore(draft, from - 1);
  if (name && isAffiliation(tokens, from, to)) {
    // "…, Anna Berg (Nord universitet)": where a person works
    const isLeader = name.from > 0 && isSentenceCase(tokens, 0, name.from) && !record.leader;
    draft.rule = 'name before an institution in a bracket';
    return !isLeader || readLeader(draft, name.from, name.to);
  }
  if (isWorkingTitle(tokens, from, to)) {
    draft.claim(from, to, 'label');
    return true;
  }
  // "(Berg, 2017)" cites a source
  if (to - from === 3 && tokens[from + 1]!.fold === ',' && tokens[from + 2]!.kind === 'number') return false;
  return readParts(draft, from, to);
}

/** Facts that a bracket has at most; a longer list in one is part of the title. */
const MAX_PARTS = 24;

/** Reads the parts of a bracket, each by what it says itself. */
function readParts(draft: ProjectDraft, from: number, to: number): boolean {
  const { tokens, record } = draft;
  let read = false;
  let person = false;
  const parts = bracketParts(tokens, from, to);
  if (parts.length > MAX_PARTS) return false;
  const hasName = parts.some(([a, b]) => personAt(tokens, a, b)?.after === b);
  const hasType = parts.some(([a, b]) => typeAt(tokens, a)?.end === b);
  for (const [a, b] of parts) {
    if (!draft.isFree(a, b)) continue;
    const hit = personAt(tokens, a, b);
    if (
      hit?.after === b &&
      !record.leader &&
      (hit.isEvident ||
        hasType ||
        isRoleBeside(draft, parts, a) ||
        (draft.names === 'bracket' && parts.length === 1))
    ) {
      draft.rule = hasType ? 'name beside the kind of project' : 'name in a bracket with its title or role';
      person = readLeader(draft, a, b) || person;
      read = read || person;
    } else if (!((person || hasName) && isInstitutionName(tokens, a, b)))
      read = readPart(draft, a, b, to) || read;
  }
  return read;
}

/** The name in a segment of its own right before the bracket at `open`. */
function nameBefore({ tokens }: ProjectDraft, open: number): { from: number; to: number } | undefined {
  const left = leftOf(tokens, Math.max(0, open - 12), open);
  return left && endsWithName(tokens, left.from, left.to) ? left : undefined;
}

const isWorkingTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  [
    'arbeitstitel',
    'arbeidstittel',
    'arbetstitel',
    'workingtitle',
    'arbejdstitel',
    'titreprovisoire',
    'tyonimi',
  ].includes(
    tokens
      .slice(from, to)
      .map(({ fold }) => fold)
      .join(''),
  );

/** Whether a part of the bracket is nothing but a role: "(Anna Berg, prosjektleder)". */
const isRoleBeside = (draft: ProjectDraft, parts: readonly [number, number][], at: number): boolean =>
  parts.some(([a, b]) => {
    if (a === at) return false;
    const [label] = findProjectLabels(draft.tokens.slice(a, b));
    return label !== undefined && label.first === 0 && label.value === b - a && label.fields[0] === 'leader';
  });

/** The parts of a bracket: at commas, semicolons, bars and spaced dashes; the dash of "2019–" stays. */
function bracketParts(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let at = from;
  for (let i = from; i <= to; i++) {
    const token = tokens[i]!;
    const isMark =
      i === to ||
      (token.kind === 'mark' &&
        (';|·'.includes(token.fold) ||
          (token.fold === ',' && tokens[i + 1]?.spaced) ||
          (token.fold === '-' &&
            token.spaced &&
            tokens[i + 1]?.spaced &&
            tokens[i + 1]?.kind === 'word' &&
            tokens[i - 1]?.kind !== 'number'))) ||
      endsSentence(tokens, i);
    if (!isMark) continue;
    let a = at;
    let b = i;
    while (a < b && tokens[a]!.kind === 'mark' && !'(«"“„£€$#'.includes(tokens[a]!.text)) a++;
    while (b > a && tokens[b - 1]!.kind === 'mark' && ',;|.·'.includes(tokens[b - 1]!.fold)) b--;
    if (b > a && isBalanced(tokens, a, b)) parts.push([a, b]);
    at = i + 1;
  }
  return parts;
}

/** One part of a bracket, where it says by itself what it is. */
function readPart(draft: ProjectDraft, from: number, to: number, close: number): boolean {
  const { tokens, record } = draft;
  const labels = findProjectLabels(tokens.slice(from, close));
  const [label] = labels;
  if (
    label?.first === 0 &&
    label.value < close - from &&
    (label.mark !== 'none' || (label.fields[0] === 'grant' && label.compound))
  ) {
    const moved = { ...label, first: from, value: label.value + from };
    const next = labels.find(({ first, mark }) => first > label.value && mark !== 'none');
    draft.rule = undefined;
    if (readValue(draft, moved, moved.value, Math.min(next ? next.first + from : close, close), true)) {
      draft.claim(from, moved.value, 'label');
      return true;
    }
  }
  const status = to - from < 5 ? statusOfTokens(tokens.slice(from, to)) : undefined;
  if (status && isStatusAlone(tokens, from, to)) {
    draft.rule = 'status in a bracket';
    record.status ??= status;
    const year = tokens[to - 1]!;
    if (year.kind === 'number' && status === 'finished' && to - from > 1) {
      draft.claim(from, to - 1, 'status');
      draft.setDate('end', to - 1, to, year.fold);
    } else draft.claim(from, to, 'status');
    return true;
  }
  const text = draft.slice(from, to);
  const [hit] = findPeriods(text);
  if (hit && hit.start === 0 && hit.end === text.length) {
    draft.rule = 'period in a bracket';
    const before = `${draft.text.slice(Math.max(0, tokens[from]!.start - 300), tokens[from]!.start)}`;
    if (!isOwnPeriod(hit, before)) return false;
    return (
      (record.start === hit.from && record.end === hit.to) || draft.setPeriod(from, to, hit.from, hit.to)
    );
  }
  const type = typeAt(tokens, from);
  if (type) {
    const next = tokens[type.end];
    if (type.end >= to) {
      draft.rule = 'kind of project in a bracket';
      draft.addType(type.key);
      return draft.claim(from, to, 'type') !== undefined;
    }
    // "PhD-prosjekt ved UiT", "PhD project, University of X", "PhD-prosjekt i samarbeid med …"
    draft.rule = 'kind of project in a bracket';
    const [inner] = findProjectLabels(tokens.slice(type.end, close));
    if (inner?.first === 0 && inner.mark === 'word') {
      draft.addType(type.key);
      draft.claim(from, type.end, 'type');
      draft.rule = undefined;
      if (
        readValue(
          draft,
          { ...inner, first: type.end, value: type.end + inner.value },
          type.end + inner.value,
          close,
          true,
        )
      )
        draft.claim(type.end, type.end + inner.value, 'label');
      return true;
    }
    if (AT.has(next!.fold)) {
      draft.addType(type.key);
      draft.claim(from, type.end, 'type');
      draft.claim(type.end, type.end + 1, 'label');
      const places = listItems(tokens, type.end + 1, to);
      const isPlace = ([a, b]: [number, number]) =>
        isInstitutionName(tokens, a, b) || (b - a === 1 && isShortName(tokens[a]!.text));
      // two or more of them share it
      if (places.length > 1 && places.every(isPlace)) places.forEach(([a, b]) => draft.addPartner(a, b));
      else if (places.length === 1 && isPlace(places[0]!)) readCoordinator(draft, ...places[0]!);
      return true;
    }
  }
  draft.rule = 'funder in a bracket';
  if (readFunding(draft, from, to, false)) return true;
  const grant = grantIn(draft.text, tokens, from, to);
  if (grant && grant.from === from && grant.to === to && (grant.isSaid || record.funding.length > 0)) {
    draft.rule = 'grant number in a bracket';
    if (grant.first > grant.start) draft.claimText(grant.start, grant.first, 'label');
    return draft.setGrant(grant.first, grant.end);
  }
  if (isInstitutionAlone(tokens, from, to) && !record.coordinator) {
    draft.rule = 'institution in a bracket';
    return readCoordinator(draft, from, to);
  }
  return afterAmount(tokens, from) >= to;
}

const AT = new Set('ved at vid i in pa an der bij'.split(' '));

/** Whether a status is all that is said, but for "in" and a year. */
const isStatusAlone = (tokens: readonly Token[], from: number, to: number): boolean => {
  const rest = tokens
    .slice(from, to)
    .filter(
      ({ fold }) => !['in', 'i', 'project', 'prosjekt', 'projekt', '-', ':', 'en', 'cours'].includes(fold),
    );
  return rest.filter(({ kind }) => kind === 'word').length === 1 && rest.length <= 2;
};

/** Behind a title that is marked: a long text is the summary; an institution alone coordinates. */
function readBehind(draft: ProjectDraft, from: number, to: number): void {
  const { tokens, spans } = draft;
  if (from >= to) return;
  draft.rule = 'text behind the title';
  for (const [a, b] of spans.rest(tokens[from]!.start, tokens[to - 1]!.end)) {
    const [first, last] = draft.rangeOf(a, b);
    if (b - a >= 60) draft.addSummary(first, '.!?…'.includes(tokens[last]?.fold ?? '-') ? last + 1 : last);
    else if (isInstitutionAlone(tokens, first, last)) {
      draft.rule = 'institution behind the title';
      readCoordinator(draft, first, last);
    }
  }
}
