import { grantIn } from '../words/grants.js';
import { statusOfTokens } from '../words/statuses.js';
import { leadingAcronym } from '../words/acronyms.js';
import { isFunderName, isFunderShortName } from '../words/funders.js';
import { endsSentence, valueEnd } from '../line/sentences.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { trimItem } from '../line/enumerations.js';
import { bareAcronym } from '../words/bare-acronym.js';
import { isInstitutionAlone } from '../words/institution-alone.js';
import { afterAmount } from '../words/money.js';
import type { FurtherLabels } from './labels.js';
import { MORE_PROJECT_LABELS } from '../words/more-label-words.js';
import { findPeriods } from '../words/period-finder.js';
import { isCapital } from '../words/tokens.js';
import { aboutStart } from './about.js';
import { readBracket, readParts } from './bracket.js';
import { readColumns } from './columns.js';
import type { ProjectDraft } from './draft.js';
import { readFunding } from './funding.js';
import type { GrantReader, TitleZone } from './title-zone.js';
import { readAuthor, readLead } from './lead.js';
import { readMonths, readPayer } from './habits.js';
import { readPassive } from './passive.js';
import { habitsOf, type ListHabits } from './list-habits.js';
import { readCoordinator } from './organisations.js';
import { readPart } from './part.js';
import { quotedTitle } from './quoted-title.js';
import { readRoleInside } from './role.js';
import { readBefore, readSentenceAbout } from './sentence.js';
import { readMarkedTail, readTail } from './tail.js';
import { findSentenceTitle, type SentenceTitle } from './sentence-title.js';
import { readSentenceFacts, readFactsBefore } from './sentence-facts.js';

/** Functions that read facts without labels, by order, marks and names. */
export interface ProjectInference {
  /** Labels of further languages. */
  labels: FurtherLabels;
  /** The reader of entries of lists of grants, where it is fetched. */
  grants?: GrantReader;
  /** The range of tokens where the title stands, once the facts around it are read; a hinted one stays as it is. */
  title: (
    draft: ProjectDraft,
    zone: TitleZone,
    hint?: [from: number, to: number],
  ) => [from: number, to: number];
  /** A line after the first that holds one fact and nothing else. */
  later: (draft: ProjectDraft, from: number, to: number, isLong?: boolean) => void;
  /** Habits that the lines of a list share. */
  habitsOf: (lines: readonly string[]) => ListHabits;
}

/**
 * Inference of the facts around a title. Conservative: evidence in the line itself, never a list of
 * names, and nothing where two readings are possible.
 */
export const projectInference: ProjectInference = {
  labels: { words: MORE_PROJECT_LABELS },
  title: inferTitle,
  later: inferLater,
  habitsOf,
};

function inferTitle(
  draft: ProjectDraft,
  zone: TitleZone,
  hint?: [from: number, to: number],
): [from: number, to: number] {
  if (zone.isRead && zone.title) {
    if (zone.title[1] < zone.to) readBetween(draft, zone.title[1]);
    return zone.title;
  }
  if (zone.before) readBefore(draft, ...zone.before);
  hint ??= zone.title;
  const { tokens } = draft;
  let from = readMonths(draft, zone.from);
  let to = readSentenceAbout(draft, from, zone.to);
  if (!hint) from = readAcronymColumn(draft, readLead(draft, from, to), to);
  const named = hint ? undefined : findSentenceTitle(draft, from, to);
  if (named) return titleFromSentence(draft, named, from, zone.to);
  const quoted = hint ? undefined : quotedTitle(draft, from, to);
  const title = quoted?.[1] ?? hint?.[1] ?? from;
  // markup around a whole line does not say where its title ends
  if (hint && hint[0] === from && hint[1] === draft.lines[0]![1]) {
    const end = readMarkedTail(draft, ...hint);
    draft.rule = undefined;
    return [from, end];
  }
  if (quoted || hint) {
    // "«Title» (2019–2022) er et prosjekt …"
    const close = tokens[title]?.fold === '(' ? closeOf(draft, title, to) : -1;
    if (close > 0) readBracket(draft, title + 1, close, draft.slice(quoted?.[0] ?? hint![0], title));
    readPassive(draft, title, to);
    const rest = readTail(draft, title, to, [quoted?.[0] ?? hint![0], title]);
    readBehind(draft, title, to);
    readBetween(draft, to);
    draft.rule = undefined;
    return quoted && isSubtitle(draft, title, rest) ? [quoted[0], rest] : (quoted ?? hint!);
  }
  to = readPayer(draft, from, to);
  const about = aboutStart(tokens, from, to);
  if (about < to) {
    readAbout(draft, about, to);
    to = about;
  }
  to = readTail(draft, from, to);
  const roles = readRoleInside(draft, from, to);
  if (roles < to) readPeriodAlone(draft, roles + 1, to);
  to = readColumns(draft, from, roles, zone.to);
  from = readAuthor(draft, readPeriodBefore(draft, from, to), to);
  const bare = draft.record.acronym ? 0 : bareAcronym(draft.slice(from, to));
  if (bare) {
    draft.rule = 'acronym before the words it stands for';
    if (draft.setAcronym(from, from + 1)) from++;
  }
  readBetween(draft, zone.to);
  draft.rule = undefined;
  return [from, to];
}

/** "«Water and land». Rivers of the north": whether unread words after a quotation continue the title, as no sentence ends there. */
const isSubtitle = ({ tokens, spans }: ProjectDraft, from: number, to: number): boolean =>
  to - from > 2 &&
  tokens[from]!.fold === '.' &&
  isCapital(tokens[from + 1]!.text) &&
  !'.!?'.includes(tokens[to - 1]!.fold) &&
  tokens[to]?.fold !== '.' &&
  spans.isFree(tokens[from]!.start, tokens[to - 1]!.end);

/** Reads the facts around a title that a sentence names. */
function titleFromSentence(
  draft: ProjectDraft,
  named: SentenceTitle,
  from: number,
  to: number,
): [from: number, to: number] {
  const { tokens } = draft;
  if (tokens[named.from - 1]?.fold === '(') draft.setAcronym(named.from - 2, named.from - 1);
  readFactsBefore(draft, from, named.from);
  readSentenceFacts(draft, named.rest, to);
  readBetween(draft, named.rest);
  draft.rule = undefined;
  return [named.from, named.isQuoted ? named.to : readTail(draft, named.from, named.to)];
}

/** Index of the first bracket that closes between two indexes, or -1. */
const closeOf = ({ tokens }: ProjectDraft, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.fold === ')') return i;
  return -1;
};

/** "SHORELINES | Sustaining Heritage on Rising Coasts | …": reads an acronym in a column before the title's. */
function readAcronymColumn(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  if (tokens[from + 1]?.fold !== '|' || from + 3 >= to) return from;
  const name = tokens[from]!;
  const title = draft.text.slice(
    tokens[from + 2]!.start,
    tokens[valueEnd(tokens, from + 2, to, '|') - 1]!.end,
  );
  if (isFunderShortName(name) || !leadingAcronym(`${name.text}: ${title}`)) return from;
  draft.rule = 'acronym before the words it stands for';
  return draft.setAcronym(from, from + 1) ? from + 2 : from;
}

/** Sentences about the project, after its title: its funder and leader; a long one without such a fact is the summary. */
function readAbout(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  readPassive(draft, from, to);
  const [a, b] = [tokens[from]!.fold === '.' ? from + 1 : from, tokens[to]?.fold === '.' ? to + 1 : to];
  const isWhole = '.!?'.includes(tokens[b - 1]!.fold) || b === draft.lines[0]![1];
  draft.rule = 'text after the title';
  if (isWhole && draft.isFree(a, b) && tokens[b - 1]!.end - tokens[a]!.start >= 60) draft.addSummary(a, b);
  // "… gefördert (2021–2023)"
  readBracketPeriods(draft, from + 1, to);
}

/** Reads a period that fills a bracket. */
function readBracketPeriods(draft: ProjectDraft, from: number, to: number): void {
  for (let i = from; i < to - 1; i++) {
    if (draft.tokens[i]!.fold !== '(') continue;
    const close = closeOf(draft, i, Math.min(to + 1, draft.tokens.length));
    if (close < 0) return;
    readPeriodAlone(draft, i + 1, close);
    i = close;
  }
}

/** "2021–2024 Title (Nord universitet)": a recent, short period before the title, if the line has other facts of a project. */
function readPeriodBefore(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  if (to - from < 3 || !(record.leader ?? record.coordinator ?? record.funding[0] ?? draft.habits.years))
    return from;
  const [hit] = findPeriods(draft.slice(from, Math.min(to, from + 10)));
  if (hit?.start !== 0 || hit.shape === 'single') return from;
  const [, periodEnd] = draft.rangeOf(tokens[from]!.start, tokens[from]!.start + hit.end);
  const first = Number(hit.from?.slice(0, 4));
  draft.rule = 'period before the title';
  // "Since 2021: Title"
  const isClosed = hit.shape === 'range' || (tokens[periodEnd]?.fold === ':' && hit.shape === 'open');
  const isOwn =
    first >= 2000 && Number(hit.to?.slice(0, 4) ?? first) - first <= 10 && to - periodEnd > 1 && isClosed;
  return isOwn && draft.setPeriod(from, periodEnd, hit.from, hit.to) ? periodEnd : from;
}

/** Reads self-explanatory facts between and after labelled ones: a period, and a funder followed by a sum. */
function readBetween(draft: ProjectDraft, from: number): void {
  const { tokens, spans } = draft;
  const last = draft.lines[0]![1];
  if (from >= last) return;
  readPassive(draft, from, last);
  for (const [start, end] of spans.rest(tokens[from]!.start, tokens[last - 1]!.end)) {
    const [a, b] = draft.rangeOf(start, end);
    // words beside a labelled fact in its bracket: "(PhD-prosjekt i samarbeid med …)"
    if (tokens[a - 1]?.fold === '(') {
      if (isBehindLeader(draft, a - 1)) {
        const close = closeOf(draft, a, b);
        // where the person works, or the period: "led by Anna Berg (2019–2022)"
        readPeriodAlone(draft, a, close > 0 ? close : b);
        if (close > 0) readPeriodAlone(draft, close + 1, b);
        continue;
      }
      if (readParts(draft, a, b)) continue;
    }
    // "Title (finansierat av Formas), Luleå tekniska universitet"
    const close = tokens[a - 1]?.fold === ',' ? a - 2 : a - 1;
    if (tokens[close]?.fold === ')' && !draft.record.leader && isInstitutionAlone(tokens, a, b)) {
      draft.rule = 'institution after the bracket';
      readCoordinator(draft, a, b);
      continue;
    }
    // "led by A B at NORCE (2022–2025)"
    readBracketPeriods(draft, a, b);
    // "(PI: A B; Co-I: C D; UKRI, 2022)": after another value in a bracket
    const before = draft.text.slice(Math.max(0, start - 300), start);
    const mark = before.lastIndexOf('(') > before.lastIndexOf(')') ? valueEnd(tokens, a, b, ';') : b;
    if (mark < b - 1) readParts(draft, mark + 1, b);
    const [hit] = findPeriods(draft.text.slice(start, Math.min(end, start + 60)));
    if (hit?.start !== 0 || hit.shape === 'single') {
      readPeriodAlone(draft, a, b);
      continue;
    }
    draft.rule = 'period between labelled facts';
    const [, periodEnd] = draft.rangeOf(start, start + hit.end);
    if (!draft.setPeriod(a, periodEnd, hit.from, hit.to)) continue;
    // "Completed in 2021"
    if (statusOfTokens(tokens.slice(a, periodEnd)) === 'finished') draft.record.status ??= 'finished';
    const colon = tokens.findIndex(({ fold }, i) => i > periodEnd && i < b && fold === ':');
    if (colon < 0 || afterAmount(tokens, colon + 1) < b) readPeriodAlone(draft, periodEnd, b);
    else {
      draft.rule = 'funder before a sum';
      readFunding(draft, periodEnd, colon, false);
    }
  }
}

/** Verbs that lead from a clause to its period: "… og pågår 2022–2025". */
const RUNS = new Set('pagar loper lober varer lauft loopt runs lasts gar'.split(' '));

/** A period that fills a sentence or clause of a run, or a funder's name that fills a sentence. */
function readPeriodAlone(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  for (let at = from, i = from; i <= to; i++) {
    if (i < to && !';|,'.includes(tokens[i]!.fold) && !endsSentence(tokens, i)) continue;
    const isSentence = tokens[at - 1]?.fold === '.' && tokens[i]?.fold !== ',';
    draft.rule = 'funder in a sentence of its own';
    if (isSentence && !SMALL_WORDS.has(tokens[at]?.fold ?? '') && isFunderName(tokens, at, i))
      readFunding(draft, at, i, true);
    while (at < i && (SMALL_WORDS.has(tokens[at]!.fold) || RUNS.has(tokens[at]!.fold))) at++;
    const end = tokens[i - 1]?.fold === '.' ? i - 1 : i;
    const text = draft.slice(at, end);
    const [hit] = text.length < 60 ? findPeriods(text) : [];
    draft.rule = 'grant number in a sentence of its own';
    const grant = isSentence ? grantIn(draft.text, tokens, at, end) : undefined;
    if (grant?.isLabelled && grant.from === at && grant.to === end && draft.setGrant(grant.first, grant.end))
      draft.claimText(grant.start, grant.first, 'label');
    draft.rule = 'period in a clause of its own';
    if (
      hit?.start === 0 &&
      hit.end === text.length &&
      hit.shape !== 'single' &&
      Number(hit.from?.slice(0, 4) ?? 2000) > 1989
    )
      draft.setPeriod(at, end, hit.from, hit.to);
    at = i + 1;
  }
}

/** Whether a bracket comes right after the leader's name: it holds the person's workplace. */
const isBehindLeader = ({ spans, tokens }: ProjectDraft, open: number): boolean =>
  spans.all.some(
    ({ field, end }) => field === 'leader' && end <= tokens[open]!.start && tokens[open]!.start - end < 3,
  );

function inferLater(draft: ProjectDraft, from: number, to: number, isLong = false): void {
  const span = trimItem(draft.tokens, from, to);
  draft.rule = 'funder in a sentence of its own';
  // "6th Framework Programme of the European Community (IST-2002-507634)", and no sentence
  if (isLong) {
    if (draft.tokens[to - 1]!.fold !== '.' && to - from < 20) readFunding(draft, from, to, false);
  } else if (span) readPart(draft, ...span, span[1]);
  draft.rule = undefined;
}

/** After a title that is marked: a long text is the summary; an institution alone coordinates. */
function readBehind(draft: ProjectDraft, from: number, to: number): void {
  const { tokens, spans } = draft;
  if (from >= to) return;
  draft.rule = 'text after the title';
  for (const [a, b] of spans.rest(tokens[from]!.start, tokens[to - 1]!.end)) {
    const [first, last] = draft.rangeOf(a, b);
    if (b - a >= 60) draft.addSummary(first, '.!?…'.includes(tokens[last]?.fold ?? '-') ? last + 1 : last);
    else readPeriodAlone(draft, first, last);
    if (!draft.isFree(first, last)) continue;
    if (isInstitutionAlone(tokens, first, last) && !isBehindLeader(draft, first)) {
      draft.rule = 'institution after the title';
      readCoordinator(draft, first, last);
    }
  }
}
