import { trimItem } from '../../line/enumerations.js';
import { closingQuote } from '../../line/titles.js';
import { isOwnPeriod } from '../../words/own-period.js';
import { findPeriods } from '../../words/period-finder.js';
import { endsSentence } from '../../line/sentences.js';
import { isBracketAcronym } from '../../words/acronyms.js';
import { isFunderName } from '../../words/funders.js';
import { grantIn } from '../../words/grants.js';
import { isInstitutionAlone } from '../../words/institution-alone.js';
import { afterAmount } from '../../words/money.js';
import { afterTitles, personAt } from '../../words/people.js';
import { typeAt } from '../../words/project-types.js';
import { AND } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import { readByline } from '../sentences/byline.js';
import type { ProjectDraft } from '../draft.js';
import { readFunding } from '../facts/funding.js';
import { hasFacts } from '../has-facts.js';
import { readHead } from '../title/head.js';
import { findProjectLabels } from '../labels/labels.js';
import { isLoneName } from '../facts/lone-name.js';
import { readLeader } from '../facts/organisations.js';
import { readColumnsBefore } from './columns.js';
import { isAffiliation, isWorkplace } from './segments.js';

/** Reads the facts before the title in `[from, to)`, and returns the start of the title. */
export function readLead(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const first = tokens[from];
  if (!first || from >= to) return from;
  const column = readColumnsBefore(draft, from, to);
  if (column > from) return readLead(draft, column, to);
  const head = readHead(draft, from, to);
  if (head > from) return readLead(draft, head, to);
  const behind = afterRole(draft, from, to);
  if (behind > from) return readLead(draft, behind, to);
  const award = awardAt(draft, from, to);
  if (award && readAward(draft, award)) {
    // "SRG23\\231045 Durham University Lost Letters: …"
    const end = institutionAt(tokens, award.grant.to, to);
    if (end > award.grant.to) draft.setCoordinator(award.grant.to, end);
    return end;
  }
  const body = readBody(draft, from, to);
  if (body > from) return body;
  const payer = readPayerBefore(draft, from, to);
  if (payer > from) return readLead(draft, payer, to);
  // a line of an award list starts with a number of at least five digits: "275577 Quality, Leadership and …"
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
  const labelled = readNumber(draft, from, to);
  if (labelled > from) return readLead(draft, labelled, to);
  // "2021-03344 Att mäta …", "ANR-20-CE27-0009 | Travail et …"
  const grant = grantIn(draft.text, tokens, from, Math.min(to, from + 10));
  if (grant && !grant.isLabelled && grant.from === from && to - grant.to > 2) {
    const digits = draft.text.slice(grant.first, grant.end).replace(/[^0-9]/g, '').length;
    const next = tokens[grant.to]!;
    draft.rule = 'number before the title';
    const isMark =
      next.fold === '|' ||
      (next.fold === ':' && /[A-Z]/.test(first.text) && isCapital(tokens[grant.to + 1]!.text));
    if (digits > 7 && (isMark || isCapital(next.text)) && draft.setGrant(grant.first, grant.end))
      return readLead(draft, isMark ? grant.to + 1 : grant.to, to);
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
  // "Thèse de Anna Berg : …"
  const colon = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to - 2, from + 12) && fold === ':',
  );
  if (colon > 0 && startsTitle(tokens[colon + 1]) && readByline(draft, from, colon)) return colon + 1;
  const person = personAt(tokens, from, to);
  const at = person
    ? afterAuthor(
        draft,
        from,
        person.after,
        to,
        person.start < person.first || person.after > person.end || draft.habits.names === 'before',
      )
    : 0;
  if (!person || !at) return from;
  draft.rule = draft.habits.names === 'before' ? 'name where the list has names' : 'name before the title';
  return readLeader(draft, from, to) ? at : from;
}

/**
 * The index of a title after an author's name: after a colon, dash or full stop, if an academic title shows that it is
 * a person, or after the author's institution. Otherwise 0, since a name before a colon may be the topic of the title.
 */
function afterAuthor(draft: ProjectDraft, from: number, at: number, to: number, isTitled: boolean): number {
  const { tokens } = draft;
  const mark = tokens[at];
  if (!mark || mark.kind !== 'mark' || to - at < 3) return 0;
  if (mark.fold === ':' || (mark.fold === '-' && mark.spaced))
    return isTitled && startsTitle(tokens[at + 1]) ? at + 1 : 0;
  if (mark.fold === '(') {
    const close = tokens.findIndex(({ fold }, i) => i > at && i < Math.min(to, at + 16) && fold === ')');
    if (
      close < 0 ||
      !(
        isAffiliation(tokens, at + 1, close) ||
        isPost(tokens, at + 1, close) ||
        // "FM Anna Berg (Vaasa): …"
        (isTitled && close === at + 2 && tokens[close + 1]?.fold === ':') ||
        isWorkplace(tokens, at + 1, close)
      )
    )
      return 0;
    const end = close + 1;
    // a title and its acronym: "Care Across Borders (CAB): …"
    if (isBracketAcronym(draft.slice(at + 1, close), draft.slice(from, at))) return 0;
    const next = tokens[end];
    if (!next || (next.kind === 'mark' && !'.:-'.includes(next.fold))) return 0;
    return startsTitle(tokens[next.kind === 'mark' ? end + 1 : end])
      ? next.kind === 'mark'
        ? end + 1
        : end
      : 0;
  }
  if (mark.fold !== ',') return 0;
  // "Dr Anna Berg, “…”"
  if ('«“„"‘'.includes(tokens[at + 1]?.text ?? '-') && (isTitled || isDated(draft, at + 1, to)))
    return at + 1;
  let end = at + 1;
  while (
    end < to &&
    end - at < 18 &&
    tokens[end]!.fold !== ':' &&
    // "…, National Science Foundation (2021 - 2024)"
    tokens[end]!.fold !== '(' &&
    !endsSentence(tokens, end) &&
    !(tokens[end]!.fold === '-' && tokens[end]!.spaced)
  )
    end++;
  if (
    end >= to ||
    tokens[end]!.kind !== 'mark' ||
    tokens[end]!.fold === '(' ||
    !isAffiliation(tokens, at + 1, end)
  )
    return 0;
  return startsTitle(tokens[end + 1]) ? end + 1 : 0;
}

/** The start of a title after the role of the page's author: "Co-PI, Title". */
function afterRole(draft: ProjectDraft, from: number, to: number): number {
  const comma = draft.tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to, from + 5) && fold === ',',
  );
  const isRole =
    comma > 0 && /^(?:(?:lead|site|co)[ -])?(?:pi|investigator)$/i.test(draft.slice(from, comma));
  if (!isRole || !hasFacts(draft.record) || !startsTitle(draft.tokens[comma + 1])) return from;
  draft.claim(from, comma, 'label');
  return comma + 1;
}

/** Reads a labelled number before the title, and returns its start: "Projektnummer 412045: Title", "Projekt 12377 Title". */
function readNumber(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const grant = grantIn(draft.text, tokens, from, Math.min(to, from + 8));
  if (!grant?.isLabelled || grant.from !== from || grant.to + 2 >= to) return from;
  const digits = draft.text.slice(grant.first, grant.end).replace(/[^0-9]/g, '').length;
  const next = tokens[grant.to]!;
  const at = ':|'.includes(next.fold) || (next.fold === '-' && next.spaced) ? grant.to + 1 : grant.to;
  if (digits < 5 || !next.spaced === (at === grant.to) || !startsTitle(tokens[at])) return from;
  draft.rule = 'number before the title';
  if (!draft.setGrant(grant.first, grant.end)) return from;
  draft.claimText(grant.start, grant.first, 'label');
  return at;
}

/**
 * Reads a funder in a sentence of its own before the title of an entry with other facts, and returns the start of the
 * title: "Kone Foundation. Slow rivers (2019–2022)", "Austrian Science Fund (FWF). Title".
 */
function readPayerBefore(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  const end = tokens.findIndex(
    (_, i) => i > from + 1 && i < Math.min(to - 3, from + 14) && endsSentence(tokens, i),
  );
  if (end < 0 || !(hasFacts(record) || hasPeriod(draft, end, to)) || !startsTitle(tokens[end + 1]))
    return from;
  const open = tokens.findIndex(({ fold }, i) => i > from && i < end && fold === '(');
  const name = open > 0 ? open : end;
  if (name - from < 2 || !isFunderName(tokens, from, name) || !draft.isFree(from, end)) return from;
  draft.rule = 'funder before the title';
  const close = open > 0 ? tokens.findIndex(({ fold }, i) => i > open && i <= end && fold === ')') : -1;
  return readFunding(draft, from, close > 0 ? close + 1 : end, true) ? end + 1 : from;
}

/** Whether a period in a bracket follows: "… (2018–2021)". */
const hasPeriod = (draft: ProjectDraft, from: number, to: number): boolean =>
  findPeriods(draft.slice(from, to)).some(
    ({ shape, start }) => shape === 'range' && draft.slice(from, to)[start - 1] === '(',
  );

/** Names of institutes that contain no other word for one: "Møreforsking". */
const RESEARCH = /^[a-z]{4,}forskn?ing$/;

/**
 * Reads the institution before a colon in a line with a sum of money, and returns the start of the title: "Norsk institutt
 * for fjordforskning (NIFF), Bergen: Title. 8 500 000 kroner".
 */
function readBody(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, lines } = draft;
  const colon = tokens.findIndex(
    ({ fold }, i) => i > from && i < Math.min(to - 2, from + 16) && fold === ':',
  );
  if (colon < 0 || !startsTitle(tokens[colon + 1]) || draft.record.coordinator) return from;
  const mark = tokens.findIndex(
    ({ fold }, i) => i > from && i <= colon && (i === colon || fold === '(' || fold === ','),
  );
  const place = tokens.slice(from, colon).findLastIndex(({ fold }) => fold === ',') + from;
  const isPlaced = place > from && tokens.slice(place + 1, colon).every(({ text }) => isCapital(text));
  const isBody = isInstitutionAlone(tokens, from, mark) || (isPlaced && RESEARCH.test(tokens[from]!.fold));
  const isWhole = mark === colon || tokens[colon - 1]!.fold === ')' || isPlaced;
  if (
    !isBody ||
    !isWhole ||
    !tokens.some((_, i) => i > colon && i < lines[0]![1] && afterAmount(tokens, i) > i)
  )
    return from;
  draft.rule = 'institution before its amount';
  if (!draft.setCoordinator(from, mark)) return from;
  draft.claim(mark, colon, 'label');
  return colon + 1;
}

/** Whether the quotation at `open` is followed by the period of a project, rather than the year of a work. */
function isDated({ tokens, text }: ProjectDraft, open: number, to: number): boolean {
  const end = tokens[to - 1]!.end;
  const close = closingQuote(text, tokens[open]!.start, end);
  const [hit] = close < 0 ? [] : findPeriods(text.slice(close + 1, Math.min(end, close + 40)));
  return hit !== undefined && hit.start < 4 && isOwnPeriod(hit, text.slice(0, close + 1 + hit.start));
}

/**
 * Reads the name at the start of a line about a thesis, and returns the start of the title: "Anna Berg, Rättens språk,
 * doktorandprojekt", "Anna Berg: Rättens språk (avhandling)".
 */
export function readAuthor(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  const person =
    record.leader || !/phd|postdoc|master/.test(record.types.join()) ? undefined : personAt(tokens, from, to);
  const at = (person?.after ?? to) + 1;
  if (at + 1 >= to || !',:'.includes(tokens[at - 1]!.fold) || !startsTitle(tokens[at])) return from;
  if (tokens[at - 1]!.fold === ':') {
    draft.rule = 'name before the title of a thesis';
    return isLoneName(tokens, from, at - 1) && readLeader(draft, from, at - 1) ? at : from;
  }
  // "Virginia Woolf, Vanessa Bell and the Art of Friendship"
  const colon = tokens.findIndex(({ fold }, i) => i > at && fold === ':');
  const rest = tokens.slice(at, colon > 0 && colon < to ? colon : to);
  if (personAt(tokens, at, to) || rest.some(({ fold }) => fold === ',' || AND.has(fold))) return from;
  draft.rule = 'name before the title of a thesis';
  return readLeader(draft, from, at - 1) ? at : from;
}

/** Whether words are only a role or a kind of project: "(ph.d.-stipendiat)". */
const isPost = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [label] = findProjectLabels(tokens.slice(from, to));
  return (
    (typeAt(tokens, from)?.end ?? 0) >= to ||
    (label?.first === 0 && label.fields[0] === 'leader' && label.value >= to - from)
  );
};

const startsTitle = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token.text) || token.kind === 'number' || '«"“„”'.includes(token.text));

/** A name, titles and a number, as in British award lists: "Hargreaves, Susan Professor SRG23\\231045". */
export function awardAt({ text, tokens }: ProjectDraft, from: number, to: number) {
  const titled = afterTitles(tokens, from);
  let at = titled;
  while (
    at < to &&
    at - from < 10 &&
    (tokens[at]!.kind === 'word' ? isCapital(tokens[at]!.text) : ",'-.".includes(tokens[at]!.fold)) &&
    afterTitles(tokens, at) === at
  )
    at++;
  const titles = afterTitles(tokens, at);
  if ((titles === at && titled === from) || at - titled < 2) return undefined;
  const grant = grantIn(text, tokens, titles, Math.min(to, titles + 8));
  const name = trimItem(tokens, titled, at);
  return name && grant?.from === titles && /[A-Za-z]/.test(text.slice(grant.first, grant.end))
    ? { name, at, grant }
    : undefined;
}

/** Reads the facts that {@link awardAt} finds. Returns whether there is room for them. */
export function readAward(
  draft: ProjectDraft,
  { name, at, grant }: NonNullable<ReturnType<typeof awardAt>>,
): boolean {
  draft.rule = 'award list: name, title, number';
  if (!draft.setLeader(...name)) return false;
  draft.claim(at, grant.from, 'label');
  return draft.setGrant(grant.first, grant.end);
}

const PLACE_BEFORE = new Set('east west south north new st central western saint royal'.split(' '));

/** The end of an English university's name at `at`, directly before a title; `at` if there is none. */
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
