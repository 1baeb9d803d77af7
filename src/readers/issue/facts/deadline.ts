import { datesIn, type TokenDate } from '../../words/dates.js';
import {
  ABSTRACTS,
  BY,
  CLOSED,
  CLOSES,
  EXTENDED,
  FORMERLY,
  FROM,
  issueLabelOf,
  isSubmission,
  NOW,
  OPENS,
  OTHER_DAYS,
  PAPERS,
  QUALIFIERS,
  TO,
} from '../../words/issue-labels.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import { endsClause } from '../clauses.js';
import type { IssueDraft } from '../fields.js';

type Purpose = 'papers' | 'abstracts' | undefined;

/** A date with words that identify it as a deadline. */
interface Mention {
  date: TokenDate;
  /** The first token of those words. */
  from: number;
  /** Whether a colon separates those words from the date. */
  labelled: boolean;
  purpose: Purpose;
  /** Whether it replaces an earlier deadline in the text. */
  isNew: boolean;
  isClosed: boolean;
}

/** Context that a date passes on to the next date in its sentence. */
interface Before {
  to: number;
  closes: boolean;
  opens: boolean;
  labelled: boolean;
  purpose: Purpose;
}

const MAX_LEAD = 24;

/**
 * Reads the date on which a call closes. A deadline for papers takes precedence over one for abstracts, and a new
 * deadline over the one it replaces. If several remain, or if no day is named ("våren 2027"), none is read.
 *
 * @param infer Whether words without a colon count: "submission deadline 20 Feb 2026".
 */
export function readDeadline(draft: IssueDraft, infer: boolean): void {
  const chosen = choose(mentionsIn(draft.tokens).filter(({ labelled }) => labelled || infer));
  if (!chosen) return;
  const { date, from, labelled, isClosed } = chosen;
  const rule = labelled ? undefined : 'deadline: words before a date';
  const first = Math.max(from, windowAt(draft.tokens, date.from));
  if (draft.take(draft.tokens[first]!.start, date.end, 'deadline', rule) === undefined) return;
  draft.record.deadline = date.date!;
  if (isClosed) draft.record.status = 'closed';
  claimLead(draft, from, first, labelled);
  const next = draft.tokens[date.to];
  if (next?.fold === BY_BEHIND) draft.label(next.start, next.end);
}

/** "by", behind its date in Finnish. */
const BY_BEHIND = 'mennessa';

/** The dates with words for a deadline, in order. */
function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let before: Before | undefined;
  for (const date of datesIn(tokens)) {
    const [from, chained] = leadOf(tokens, date.from, before?.to ?? 0);
    const chain: Before | undefined = chained ? before : undefined;
    const lead = tokens.slice(from, windowAt(tokens, date.from));
    const last = (set: ReadonlySet<string>) =>
      lead.findLastIndex(({ kind, fold }) => kind === 'word' && set.has(fold));
    const has = (set: ReadonlySet<string>) => last(set) >= 0;
    const colon =
      lead.some((_, i) => isLabelColon(lead, i)) || (lead.length > 0 && tokens[date.from]!.breaks);
    const arrow = lead.some(({ fold }) => fold === '→' || fold === '⇒');
    const joins =
      chain !== undefined &&
      lead.length < 4 &&
      (isDash(lead) || arrow || lead.some(({ fold }) => TO.has(fold)));
    const moves = has(EXTENDED) || arrow;
    const opens = !joins && last(OPENS) > last(CLOSES);
    const closes =
      !opens && !has(OTHER_DAYS) && isClosing(lead, tokens, date.to, { chain, colon, joins, moves, last });
    const purpose = purposeOf(lead, tokens, date.to) ?? (joins ? chain.purpose : undefined);
    const labelled = closes && (colon || chain?.labelled === true);
    // "the deadline was" still names the deadline
    const isFormer =
      (has(FORMERLY) && !isHead(lead, Math.max(0, last(FORMERLY) - 1))) ||
      (has(EXTENDED) && FROM.has(lead.at(-1)?.fold ?? ''));
    if (closes && !isFormer && isDay(date))
      mentions.push({
        date,
        from,
        labelled,
        purpose,
        isNew: moves || has(NOW) || (joins && chain.closes),
        isClosed: has(CLOSED),
      });
    before = { to: date.to, closes, opens, labelled, purpose };
  }
  return mentions;
}

/** The first token of a date, or of the window that it ends: "1–15 May 2027". */
const windowAt = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.fold === '-' && /^\d\d?$/.test(tokens[at - 2]?.text ?? '') ? at - 2 : at;

interface Evidence {
  chain: Before | undefined;
  colon: boolean;
  joins: boolean;
  moves: boolean;
  last(set: ReadonlySet<string>): number;
}

/** Whether the words around a date identify it as the end of a call. */
function isClosing(
  lead: readonly Token[],
  tokens: readonly Token[],
  to: number,
  { chain, colon, joins, moves, last }: Evidence,
): boolean {
  // "… bis zum 30. April 2027 eingereicht werden"
  let verb = to;
  while (verb < to + 16 && tokens[verb] && !tokens[verb]!.breaks && !VERB.test(tokens[verb]!.fold)) verb++;
  const next = tokens[to]?.fold ?? '';
  // "Senest den 1. maj 2026 sendes abstract"
  const submits =
    lead.some(({ fold }) => isSubmission(fold)) || VERB.test(tokens[verb]?.fold ?? '') || isSubmission(next);
  const isWindow = last(OPENS) >= 0 || chain?.opens === true;
  if (lead.some((_, i) => isHead(lead, i))) return true;
  // "Extended to 30 November 2026", behind a date that is struck out
  const word = lead.find(({ kind }) => kind === 'word');
  if (moves && lead.length < 4 && EXTENDED.has(word?.fold ?? '') && lead.some(({ fold }) => TO.has(fold)))
    return true;
  if (chain && (joins || (chain.closes && (moves || lead.every(isLeading)))))
    return chain.closes || chain.opens;
  // "Full papers: 1 September 2026"
  if (colon && submits && lead.every(isLeading)) return true;
  // "send inn innen 1. mai 2026", "open until 31 March 2026"
  if (next === BY_BEHIND) return submits;
  const by = last(BY);
  if (by >= 0 && (by >= lead.length - 2 || lead.slice(by + 1).every(isOfTime))) return submits || isWindow;
  return (last(CLOSES) > last(OPENS) && isWindow) || (moves && submits);
}

/** German and Dutch verbs, which end the sentence. */
const VERB = /^(?:einge(?:re|sa)|einzure|einreichen|inge(?:di|zo)|senden$|zusenden|schicken$)/;

/** Whether a token is part of a time, "11:59 pm CET on", or of the words between the time and its date. */
export const isOfTime = ({ kind, fold, text }: Token): boolean =>
  kind === 'mark' ? ':.,('.includes(fold) : kind === 'number' || isAllCapitals(text) || TIMES.test(fold);
const TIMES = /^(?:am|pm|aoe|noon|midnight|on|the|of|end|den?|le|zum|kl|klokken|[a-z]+(?:day|dag|tag))$/;

/** Whether a word names a deadline: "deadline", "frist", "sista dag", "date limite". */
export function isHead(tokens: readonly Token[], at: number): boolean {
  const { kind, fold } = tokens[at]!;
  if (kind !== 'word') return false;
  if (issueLabelOf(fold) === 'deadline') return true;
  return DAYS.has(fold) && (LAST.has(tokens[at - 1]?.fold ?? '') || tokens[at + 1]?.fold === 'limite');
}
const DAYS = new Set(['dag', 'dagen', 'datum', 'dato', 'date', 'day', 'delai', 'paiva', 'fecha', 'data']);
const LAST = new Set(['sista', 'siste', 'last', 'latest', 'final', 'uiterste', 'dernier', 'viimeinen']);

/** Whether a token is a colon that is not part of a time such as "23:59". */
const isLabelColon = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.fold === ':' && (tokens[at + 1]?.spaced ?? true);

const isDash = (lead: readonly Token[]): boolean => lead.length === 1 && lead[0]!.fold === '-';
const WORDS_OF_LEAD = [QUALIFIERS, EXTENDED, BY, CLOSED, NOW, TO];

/** Whether a token only introduces a date: a mark, or a word in the label of a deadline. */
export const isLeading = (token: Token): boolean =>
  token.kind === 'mark' ||
  issueLabelOf(token.fold) === 'deadline' ||
  isSubmission(token.fold) ||
  WORDS_OF_LEAD.some((words) => words.has(token.fold));

/** Whether a date has a day or month, rather than a season or only a year. */
const isDay = ({ date, inexact, until }: TokenDate): boolean =>
  !!date && date.length > 4 && !inexact && !until;

/**
 * The first token of the words that introduce a date, and whether they continue from the previous date. They extend
 * back to that date, to the end of a clause, or to the start of the label.
 */
function leadOf(tokens: readonly Token[], at: number, previous: number): [from: number, chained: boolean] {
  let from = at;
  while (from > previous && at - from < MAX_LEAD && !tokens[from]!.breaks && !endsClause(tokens, from - 1))
    from--;
  // a label on a line of its own: "Manuscript deadline ⏎ 1 May 2027"
  if (from === at && from > previous && tokens[from]!.breaks) {
    let line = from - 1;
    while (line > previous && from - line < 7 && !tokens[line]!.breaks) line--;
    const label = tokens.slice(line, from);
    if (
      tokens[line]!.breaks &&
      label.every((word) => isLeading(word) && !CLOSED.has(word.fold)) &&
      label.some((_, i) => isHead(label, i))
    )
      return [line, false];
  }
  const stop = tokens[from - 1];
  // "abstracts: 1 March; papers: 1 May"
  const isContinued =
    from === previous + 1 &&
    (stop?.fold === ';' || stop?.fold === '.') &&
    !tokens[from]!.breaks &&
    isAim(tokens[from]!);
  const chained = previous > 0 && (from === previous || isContinued) && !(tokens[previous]?.breaks ?? false);
  return [labelStart(tokens, from, at, chained), chained];
}

const isAim = ({ fold }: Token): boolean => ABSTRACTS.has(fold) || PAPERS.has(fold) || fold === 'full';

/** Start of a label after words that are not part of it: "… of the 21st Century Submission deadline: ". */
function labelStart(tokens: readonly Token[], from: number, at: number, chained: boolean): number {
  let head = at - 1;
  while (head >= from && !isHead(tokens, head)) head--;
  if (head < from) {
    head = at - 1;
    while (head >= from && !isLabelColon(tokens, head)) head--;
  }
  if (head < from || chained) return from;
  let start = head;
  const capital = isCapital(tokens[head]!.text);
  while (start > from) {
    const word = tokens[start - 1]!;
    const isPart =
      word.kind === 'mark'
        ? '-('.includes(word.fold)
        : isLeading(word) || OTHER_DAYS.has(word.fold) || OPENS.has(word.fold);
    // the label starts with a capital: "… an abstract Deadline:"
    if (!isPart || (capital && word.kind === 'word' && !isCapital(word.text))) break;
    start--;
  }
  // a topic, not a kind of date: "Welfare after the Review Deadline:"
  if (start > from && capital)
    for (let i = head - 1; i >= start; i--) if (OTHER_DAYS.has(tokens[i]!.fold)) start = i + 1;
  while (start < head && tokens[start]!.kind === 'mark') start++;
  return start;
}

/** Purpose of a date, from words after it, "(abstracts)", "for full papers", or before it. */
function purposeOf(lead: readonly Token[], tokens: readonly Token[], to: number): Purpose {
  const after: Token[] = [];
  const opens = tokens[to];
  if (opens && !opens.breaks && BEHIND.has(opens.fold))
    for (let i = to + 1; i < to + 6 && tokens[i]?.kind === 'word' && !tokens[i]!.breaks; i++)
      after.push(tokens[i]!);
  for (const words of [after, lead]) {
    if (words.some(({ fold }) => ABSTRACTS.has(fold))) return 'abstracts';
    if (words.some(({ fold }) => PAPERS.has(fold))) return 'papers';
  }
  return undefined;
}
const BEHIND = new Set(['(', 'for', 'pour', 'av', 'fur', 'voor']);

function choose(mentions: readonly Mention[]): Mention | undefined {
  const papers = mentions.filter(({ purpose }) => purpose !== 'abstracts');
  const pool = papers.length ? papers : mentions;
  const moved = pool.filter(({ isNew }) => isNew);
  const explicit = pool.filter(({ purpose }) => purpose === 'papers');
  const left = moved.length ? moved.slice(-1) : explicit.length ? explicit : pool;
  return new Set(left.map(({ date }) => date.date)).size === 1 ? left[0] : undefined;
}

/**
 * Claims the words that introduce the chosen date: a whole label with its colon, otherwise words without further
 * meaning.
 */
function claimLead(draft: IssueDraft, from: number, to: number, labelled: boolean): void {
  const { tokens } = draft;
  let start = to;
  const isLabel = labelled && isHead(tokens, from);
  while (start > from && (isLabel || isLeading(tokens[start - 1]!))) start--;
  while (start < to && tokens[start]!.kind === 'mark' && tokens[start]!.fold !== '→') start++;
  if (start < to) draft.label(tokens[start]!.start, tokens[to]!.start);
}
