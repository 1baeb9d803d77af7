import { leadingAcronym } from '../words/acronyms.js';
import { isFunderShortName } from '../words/funders.js';
import { valueEnd } from '../line/sentences.js';
import { bareAcronym } from '../words/bare-acronym.js';
import { isInstitutionAlone } from '../words/institution-alone.js';
import type { FurtherLabels, ProjectLabel } from './labels/labels.js';
import { MORE_PROJECT_LABELS } from '../words/more-label-words.js';
import { afterTitles, personAt } from '../words/people.js';
import { isOwnPeriod } from '../words/own-period.js';
import { findPeriods } from '../words/period-finder.js';
import { isAllCapitals, isCapital, type Token } from '../words/tokens.js';
import { aboutStart } from './sentences/about.js';
import { readBracket } from './around-title/bracket.js';
import { readColumns } from './around-title/columns.js';
import type { ProjectDraft } from './draft.js';
import { hasGrantSigns } from './grants/grant-signs.js';
import type { GrantReader, TitleZone } from './title/title-zone.js';
import { readAuthor } from './around-title/author-before.js';
import { readLead } from './around-title/lead.js';
import { readMonths, readPayer } from './lists/habits.js';
import { readPeriodApart } from './around-title/period-apart.js';
import { readProjectName } from './around-title/name-before.js';
import { readPassive } from './sentences/passive.js';
import { habitsOf, type ListHabits } from './lists/list-habits.js';
import { readCoordinator, readLeader } from './facts/organisations.js';
import { quotedTitle } from './title/quoted-title.js';
import { readRoleInside } from './facts/role.js';
import { readBefore } from './sentences/sentence.js';
import { readKindBehind } from './title/head.js';
import { endBefore } from './around-title/sentence-behind.js';
import { readMarkedTail, readTail } from './around-title/tail.js';
import { readUnreadParts } from './around-title/unread-parts.js';
import { keepSentences } from './sentences/fragments.js';
import { findSentenceTitle } from './sentences/sentence-title.js';
import type { SentenceTitle } from './sentences/title-before-verb.js';
import { isProjectWord } from './sentences/project-word.js';
import { readSentenceDates } from './sentences/sentence-dates.js';
import { readSentenceFacts, readFactsBefore } from './sentences/sentence-facts.js';
import {
  closeOf,
  readBetween,
  readBracketPeriods,
  readPeriodAlone,
  isBehindLeader,
} from './around-title/between.js';
import { inferLater } from './other-lines/later-line.js';
import { readNameAboveLabel } from './other-lines/acronym-above.js';
import { readLineAbove } from './other-lines/line-above.js';
import { readTold } from './sentences/told.js';

/** Functions that read unlabelled facts from word order, punctuation and names. */
export interface ProjectInference {
  /** Labels in other languages. */
  labels: FurtherLabels;
  /** Whether an entry may belong to a list of grants, which has its own reader. */
  mayBeGrant: (text: string, tokens?: readonly Token[]) => boolean;
  /** The reader of entries in lists of grants, if it is loaded. */
  grants?: GrantReader;
  /** Reads a first line that is a fact, and returns the position of the title below it. */
  above: (draft: ProjectDraft, labels: readonly ProjectLabel[]) => TitleZone | undefined;
  /** The token range of the title, after reading the facts around it; a hinted range is returned unchanged. */
  title: (
    draft: ProjectDraft,
    zone: TitleZone,
    hint?: [from: number, to: number],
  ) => [from: number, to: number];
  /** Reads a line after the first that consists of a single fact. */
  later: (draft: ProjectDraft, from: number, to: number, isLong?: boolean) => void;
  /** Reads the person with a role, and facts of a grant, among the unread words of a line after the first. */
  parts: (draft: ProjectDraft, from: number, to: number) => unknown;
  /** Reads the parts of the first line that are left, and keeps sentences with facts whole. */
  rest: (draft: ProjectDraft) => void;
  /** Patterns shared by the lines of a list. */
  habitsOf: (lines: readonly string[]) => ListHabits;
  /** Reads a period that marks set apart, also inside the title, and returns the rest of the title. */
  period: (draft: ProjectDraft, title: [start: number, end: number]) => [start: number, end: number];
}

/**
 * Infers the facts around a title. Conservative: it needs evidence in the line itself, uses no lists of names, and reads
 * nothing that is ambiguous.
 */
export const projectInference: ProjectInference = {
  labels: { words: MORE_PROJECT_LABELS },
  mayBeGrant: hasGrantSigns,
  above: readLineAbove,
  title: inferTitle,
  later: inferLater,
  parts(draft, from, to) {
    readTold(draft, from, to);
    if (draft.tokens.slice(from, from + 4).some(({ fold }) => isProjectWord(fold)))
      readPassive(draft, from, to);
    readSentenceDates(draft, from, to);
  },
  rest(draft) {
    readUnreadParts(draft);
    keepSentences(draft);
  },
  habitsOf,
  period: readPeriodApart,
};

function inferTitle(
  draft: ProjectDraft,
  zone: TitleZone,
  hint?: [from: number, to: number],
): [from: number, to: number] {
  if (zone.isRead && zone.title) {
    if (zone.title[1] < zone.to) {
      readTold(draft, zone.title[1], zone.to);
      readBetween(draft, zone.title[1]);
    }
    return zone.title;
  }
  readNameAboveLabel(draft, zone.from);
  if (zone.before) readBefore(draft, ...zone.before);
  hint ??= zone.title;
  const { tokens } = draft;
  let from = readMonths(draft, zone.from);
  // of the first line, or of a title below it
  const last = Math.max(zone.to, zone.from < draft.lines[0]![1] ? draft.lines[0]![1] : 0);
  const told = Math.min(zone.to, readTold(draft, from, last, false));
  let to = told > from ? told : zone.to;
  if (!hint) from = readAcronymColumn(draft, readLead(draft, from, to), to);
  const named = hint ? undefined : findSentenceTitle(draft, from, to);
  if (named) return titleFromSentence(draft, named, from, zone.to);
  const sentence = sentenceAt(draft, from, last);
  if (told === from && told < last && sentence[1] <= zone.to && !hint) return (draft.told = sentence);
  if (told > from && told < zone.to) readAbout(draft, told, zone.to);
  const quoted = hint ? undefined : quotedTitle(draft, from, to);
  const title = quoted?.[1] ?? hint?.[1] ?? from;
  // markup around a whole line does not show where the title ends
  if (hint && hint[0] === from && hint[1] === draft.lines[0]![1]) {
    const end = readMarkedTail(draft, ...hint);
    draft.rule = undefined;
    return [from, end];
  }
  if (hint && draft.habits?.years && from < hint[0]) readPeriodBefore(draft, from, to);
  if (hint && from < hint[0]) readProjectName(draft, from, hint[0]);
  if (quoted || hint) {
    // "«Title» (2019–2022) er et prosjekt …"
    const close = tokens[title]?.fold === '(' ? closeOf(draft, title, to) : -1;
    if (close > 0) readBracket(draft, title + 1, close, draft.slice(quoted?.[0] ?? hint![0], title));
    if (readNameBehind(draft, title, to)) {
      readBracketPeriods(draft, title, to);
      draft.rule = undefined;
      return quoted ?? hint!;
    }
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
  to = readKindBehind(draft, from, readTail(draft, from, endBefore(draft, from, to)));
  const roles = readRoleInside(draft, from, to);
  if (roles < to) readPeriodAlone(draft, roles + 1, to);
  to = readColumns(draft, from, roles, zone.to);
  from = readAuthor(draft, readPeriodBefore(draft, from, to), to);
  const isBare = !draft.record.acronym && isAllCapitals(tokens[from]?.text ?? '');
  const bare = isBare ? bareAcronym(draft.slice(from, to)) : 0;
  if (bare) {
    draft.rule = 'acronym before the words it stands for';
    if (draft.setAcronym(from, from + 1)) from++;
  }
  readBetween(draft, zone.to);
  readSentenceDates(draft, zone.to + Number(tokens[zone.to]?.fold === '.'), draft.lines[0]![1]);
  return [from, to];
}

/**
 * Reads a name and a position after a quoted title: "«…», Anna Berg, forsker ved Institutt for samfunn, Klinikk for
 * …". What follows describes the person.
 */
function readNameBehind(draft: ProjectDraft, at: number, to: number): boolean {
  const { tokens } = draft;
  const person = tokens[at]?.fold === ',' ? personAt(tokens, at + 1, to) : undefined;
  const end = person && (person.after > person.end ? person.end : person.after);
  const post = end ? tokens[end + 1] : undefined;
  const isPost =
    tokens[end ?? at]?.fold === ',' &&
    post?.kind === 'word' &&
    !isCapital(post.text) &&
    afterTitles(tokens, end! + 1) > end! + 1;
  draft.rule = 'name after the quoted title';
  return isPost && readLeader(draft, at + 1, person!.after);
}

/** Whether unread words after a quotation continue the title: "«Water and land». Rivers of the north", with no full stop. */
const isSubtitle = ({ tokens, spans }: ProjectDraft, from: number, to: number): boolean =>
  to - from > 2 &&
  tokens[from]!.fold === '.' &&
  isCapital(tokens[from + 1]!.text) &&
  !'.!?'.includes(tokens[to - 1]!.fold) &&
  tokens[to]?.fold !== '.' &&
  spans.isFree(tokens[from]!.start, tokens[to - 1]!.end);

/** The sentence at `from`, with a question mark or exclamation mark. */
export function sentenceAt({ tokens }: ProjectDraft, from: number, to: number): [from: number, to: number] {
  const end = valueEnd(tokens, from, to, '');
  return [from, end < to && '!?'.includes(tokens[end]!.fold) ? end + 1 : end];
}

/** Reads the facts around a title found in a sentence. */
function titleFromSentence(
  draft: ProjectDraft,
  named: SentenceTitle,
  from: number,
  to: number,
): [from: number, to: number] {
  readFactsBefore(draft, from, named.from);
  readSentenceFacts(draft, named.rest, to);
  readSentenceDates(draft, named.rest, to);
  readBetween(draft, named.rest);
  draft.rule = undefined;
  return [named.from, named.isQuoted ? named.to : readTail(draft, named.from, named.to)];
}

/** Reads an acronym in a column before the title: "SHORELINES | Sustaining Heritage on Rising Coasts | …". */
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

/** Reads sentences after the title: funder and leader, or the summary if a long sentence has neither. */
function readAbout(draft: ProjectDraft, from: number, to: number): void {
  const { tokens } = draft;
  const [a, b] = [tokens[from]!.fold === '.' ? from + 1 : from, tokens[to]?.fold === '.' ? to + 1 : to];
  readPassive(draft, a, to);
  const isWhole = '.!?'.includes(tokens[b - 1]!.fold) || b === draft.lines[0]![1];
  readSentenceDates(draft, a, b);
  draft.rule = 'text after the title';
  if (isWhole && draft.isFree(a, b) && tokens[b - 1]!.end - tokens[a]!.start >= 60) draft.addSummary(a, b);
  // "… gefördert (2021–2023)"
  readBracketPeriods(draft, from + 1, to);
}

/** Reads a recent, short period before the title if the line has other facts: "2021–2024 Title (Nord universitet)". */
function readPeriodBefore(draft: ProjectDraft, from: number, to: number): number {
  const { tokens, record } = draft;
  // "(2020–2023) Title"
  const close = tokens[from]?.fold === '(' ? closeOf(draft, from, to) : -1;
  if (close > from && to - close > 2 && isCapital(tokens[close + 1]!.text)) {
    const [own] = findPeriods(draft.slice(from + 1, close));
    draft.rule = 'period before the title';
    const isWhole = own?.shape === 'range' && own.end === draft.slice(from + 1, close).length;
    const isRecent = Number(own?.from?.slice(0, 4)) >= 2000 && isOwnPeriod(own!, '(');
    return isWhole && isRecent && draft.setPeriod(from + 1, close, own.from, own.to) ? close + 1 : from;
  }
  if (to - from < 3 || !(record.leader ?? record.coordinator ?? record.funding[0] ?? draft.habits.years))
    return from;
  const [hit] = findPeriods(draft.slice(from, Math.min(to, from + 10)));
  if (hit?.start !== 0 || hit.shape === 'single') return from;
  const [, periodEnd] = draft.rangeOf(tokens[from]!.start, tokens[from]!.start + hit.end);
  const first = Number(hit.from?.slice(0, 4));
  draft.rule = 'period before the title';
  // "Since 2021: Title", "2021 – present Title"
  const isClosed =
    hit.shape === 'range' || tokens[periodEnd]?.fold === ':' || tokens[periodEnd - 1]?.kind === 'word';
  const isOwn =
    first >= 2000 && Number(hit.to?.slice(0, 4) ?? first) - first <= 10 && to - periodEnd > 1 && isClosed;
  return isOwn && draft.setPeriod(from, periodEnd, hit.from, hit.to) ? periodEnd : from;
}

/** Reads the text after a marked-up title: a long text is the summary, an institution alone the coordinator. */
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
