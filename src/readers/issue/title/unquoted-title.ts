import { isCapital, type Token } from '../../words/tokens.js';
import { yearAt } from '../../words/date-tokens.js';
import { BY, isSubmission, issueLabelOf } from '../../words/issue-labels.js';
import { isSeason, monthNumber } from '../../words/months.js';
import { endsSentence } from '../clauses.js';
import { isLeading } from '../facts/deadline.js';
import { DATES, isDeadlineSentence } from '../facts/deadline-sentence.js';
import { isListOfPersons, readEditors } from '../facts/editors.js';
import type { IssueDraft } from '../fields.js';
import { takeJournal } from '../journal/journal.js';
import { AFTER_TITLE, isFieldName, isJournalName, nameEnd } from '../journal/journal-names.js';
import { takeTitle } from './plain-title.js';
import { isProse, namesIssue, PRINTED } from '../prose.js';
import { SMALL_WORDS } from '../../words/small-words.js';

/** Reads an unquoted title, and the journal after its full stop. */
export function readUnquoted(draft: IssueDraft, start: number, end: number, journalFollows: boolean): void {
  const { tokens, spans, text } = draft;
  if (start >= end) return;
  const limit = end < tokens.length ? tokens[end]!.start : text.length;
  const [run] = spans.rest(tokens[start]!.start, limit);
  if (!run) return;
  const first = afterDate(draft, draft.indexAt(run[0]), end);
  if (isNotice(draft, first, end)) return;
  // a month: "the special issue of June 2027"
  const isMonth =
    monthNumber(tokens[first]!.fold) && tokens[first + 1]?.kind === 'number' && first + 2 >= end;
  if (isMonth || isDeadlineSentence(draft, first)) return;
  let stop = first;
  const last = draft.indexAt(run[1]);
  while (
    stop < last &&
    !(tokens[stop]!.fold === '|' && tokens[stop]!.spaced) &&
    !(tokens[stop]!.breaks && stop > first)
  )
    stop++;
  stop = beforePlace(tokens, first, beforeBracket(draft, first, stop));
  if (isListOfPersons(draft, first, stop))
    return void readEditors(draft, first, stop, 'editors: names before the role');
  const titleStop = readJournalInside(draft, first, stop, journalFollows);
  const words = tokens.slice(first, titleStop).filter(({ kind }) => kind === 'word');
  // no titles: "12(3), 44–60", "Numéro", "Important dates"
  const isNoTitle =
    (!words.length && titleStop > first + 1) ||
    // "Pour un prochain numéro"
    (words.length < 5 &&
      SMALL_WORDS.has(words[0]?.fold ?? '') &&
      namesIssue(words, words.length - 1, words.length)) ||
    isNumbered(tokens, first, titleStop, words) ||
    // "Ce", "Number VII, 2027", but not an entry of that word alone
    (titleStop - first < tokens.length &&
      words.every(
        ({ fold, text }, i) =>
          (SMALL_WORDS.has(fold) && !(i && isCapital(text))) ||
          fold === 'ce' ||
          (i > 0 && /^[IVXL]+$/.test(text)),
      )) ||
    (issueLabelOf(words[0]?.fold ?? '') === 'issue' &&
      words.slice(1).every(({ text }) => /^[IVXL]+$/.test(text))) ||
    // "Delta i nästa nummer"
    (words.length < 3 && NEXT.test(tokens[titleStop + 1]?.fold ?? '')) ||
    // "Bidrag til Byen nummer 2/2027"
    (titleStop < tokens.length &&
      !tokens[titleStop]!.breaks &&
      !draft.isFree(titleStop) &&
      namesIssue(tokens, titleStop - 1, titleStop)) ||
    (words.length === 1 && PRINTED.test(words[0]!.fold)) ||
    isCut(draft, first, titleStop) ||
    (words.length < 3 && (tokens[titleStop]?.breaks ?? false) && DATES.test(words.at(-1)?.fold ?? ''));
  if (titleStop > first && !isNoTitle)
    takeTitle(
      draft,
      tokens[first]!.start,
      titleStop < tokens.length
        ? Math.min(tokens[titleStop - 1]!.end, run[1] + 1)
        : tokens[titleStop - 1]!.end,
      'title: unquoted',
    );
}

/**
 * Whether text is a piece of a sentence: its last word needs what has been read behind it, "Abstracts by [1 May 2027]", or
 * a word in lower case continues a sentence about the journal, "[Journal of Rooms] is calling".
 */
function isCut(draft: IssueDraft, from: number, to: number): boolean {
  const { tokens } = draft;
  const [before, first, last, next] = [tokens[from - 1], tokens[from]!, tokens[to - 1]!, tokens[to]];
  const isWord = ({ kind, text }: Token) => kind === 'word' && !isCapital(text);
  const needs = SMALL_WORDS.has(last.fold) && isWord(last) && next && !next.breaks && !draft.isFree(to);
  const isJournal = draft.spans.all.some(({ field, end }) => field === 'journal' && end === before?.end);
  const continues = isJournal && !first.breaks && isWord(first);
  return !!needs || continues;
}

/** The token after a date or number before a colon or dash, "Printemps 2027 : Ville", "1 May 2027 – Town", or after "Tema:". */
function afterDate({ tokens }: IssueDraft, at: number, end: number): number {
  let to = at;
  let parts = 0;
  while (to < end && isDated(tokens[to]!)) if (tokens[to++]!.kind !== 'mark') parts++;
  const mark = tokens[to];
  const { fold } = tokens[at]!;
  // "Tema: …", "Tema 3/2026: …", "Fristverlängerung: …"
  let colon = at + 1;
  while (issueLabelOf(fold) === 'theme' && colon < at + 4 && tokens[colon] && isDated(tokens[colon]!))
    colon++;
  const isLabel =
    to === at && (issueLabelOf(fold) === 'theme' || EXTENSION.test(fold)) && tokens[colon]?.fold === ':';
  if (isLabel) return colon + 1 < end ? colon + 1 : at;
  const hasYear = tokens.slice(at, to).some(yearAt);
  const isApart = mark?.fold === ':' || (mark?.fold === '-' && mark.spaced);
  return parts > 1 && hasYear && isApart && to + 1 < end ? to + 1 : at;
}

/** Words for a later deadline, before a colon. */
const EXTENSION =
  /^(?:(?:deadline|frist).*(?:verlang|forleng|forlang|verleng|exten)|(?:extended|verlangert|forlenget|forlangd|prolonge|prolongation|verlengd)$)/;

const isDated = ({ kind, text, fold }: Token): boolean =>
  kind === 'number' || fold === '/' || isSeason(text) || monthNumber(fold) !== undefined;

/**
 * Whether text is about submissions, and no title: "NOTE: Submission deadline …", "Submission of abstracts: soon", or a
 * sentence with the deadline, "Interested authors can send …".
 */
function isNotice(draft: IssueDraft, at: number, end: number): boolean {
  const { tokens } = draft;
  let colon = at;
  while (colon < end && colon < at + 6 && tokens[colon]!.kind === 'word' && !tokens[colon + 1]?.breaks)
    colon++;
  if (colon > at && tokens[colon]?.fold === ':') {
    const lead = tokens.slice(at, colon);
    return (
      (lead.length < 3 && colon + 1 < end && isDeadlineSentence(draft, colon + 1)) ||
      (isSubmission(lead[0]!.fold) &&
        lead.length > 1 &&
        lead.every((word) => isLeading(word) || word.fold === 'of'))
    );
  }
  let date = at;
  while (date < end && isLeading(tokens[date]!)) date++;
  // "Abstracts due 1 May 2027."
  if (date > at + 1 && date + 1 < end && isDated(tokens[date]!) && isDated(tokens[date + 1]!)) return true;
  let stop = at;
  while (stop < end && !endsSentence(tokens, stop) && !(tokens[stop]!.breaks && stop > at)) stop++;
  const day = draft.record.deadline && isProse(draft, at, Math.min(stop, at + 8));
  return !!day && tokens.slice(at, stop).some((_, i) => !draft.isFree(at + i)) && stop > at + 6;
}

/** "ZfR 11/2", "June 2027": a short name or a month, and a number. */
function isNumbered(tokens: readonly Token[], from: number, to: number, words: readonly Token[]): boolean {
  const before = tokens[to - 2]?.fold ?? '';
  return (
    words.length === 1 &&
    to > from + 1 &&
    tokens[to - 1]!.kind === 'number' &&
    (/^[/:.]$/.test(before) || monthNumber(before) !== undefined)
  );
}

/** End of a title before the place and month of a meeting, as in mailing lists: "… – Uppsala 03/2027". */
function beforePlace(tokens: readonly Token[], from: number, to: number): number {
  const [month, slash, year] = tokens.slice(Math.max(from, to - 3), to);
  if (slash?.fold !== '/' || month!.text.length > 2 || !/^(?:20)?\d\d$/.test(year?.text ?? '')) return to;
  let at = to - 4;
  while (at > from && at > to - 8 && tokens[at]!.kind === 'word' && isCapital(tokens[at]!.text)) at--;
  return at > from && at < to - 4 && tokens[at]!.fold === '-' && tokens[at]!.spaced ? at : to;
}

/** Whether a square bracket at the end only adds to a title, all in capitals. */
const isAside = (tokens: readonly Token[], open: number, close: number): boolean =>
  tokens[close]!.fold === ']' &&
  tokens
    .slice(open + 1, close)
    .every(({ kind, text }, i) => (i || kind === 'word') && text === text.toUpperCase());

/** Words in a bracket that say what kind of notice this is. */
const ASIDE = /^(?:publi[ck]ation|web|pdf|info|event|online)$/;

/** End of a title before a bracket with a deadline; otherwise `to`. */
function beforeBracket(draft: IssueDraft, from: number, to: number): number {
  const { tokens } = draft;
  for (let i = from + 1, open = -1; i < to; i++) {
    if (tokens[i]!.fold === '(' || (tokens[i]!.fold === '[' && tokens[i]!.spaced)) open = i;
    // "Title [PDF]"
    else if (open > from + 1 && i === to - 1 && isAside(tokens, open, i)) return open;
    else if (tokens[i]!.fold === ')') open = -1;
    else if (open > 0 && (speaksOfElse(draft, i) || ASIDE.test(tokens[i]!.fold))) return open;
  }
  return to;
}

/**
 * Reads the journal at the end of an unquoted title, "… across the Globe. Frontiers in Psychology". Returns the token
 * where the title ends.
 */
function readJournalInside(draft: IssueDraft, from: number, to: number, expected: boolean): number {
  const { tokens, record } = draft;
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'mark' && '.,;'.includes(tokens[end - 1]!.fold)) end--;
  for (let i = from + 1; i < end && !record.journal?.name; i++) {
    const { fold, kind, spaced } = tokens[i]!;
    if (kind !== 'mark' && !(LINK.has(fold) && expected)) continue;
    const stops = endsSentence(tokens, i) && !STARTS.has(tokens[i + 1]?.fold ?? '');
    const isBracket = fold === '(';
    const isComma = fold === ',' || (fold === '-' && spaced) || fold === '|' || kind === 'word';
    if (!stops && !isBracket && !isComma) continue;
    let name = i + 1;
    if (isComma && (tokens[name]?.fold === 'in' || tokens[name]?.fold === 'i')) name++;
    const nameStop = nameEnd(draft, name, end);
    // numbers in the bracket are already claimed: "(Ageing & Society, vol. 47, no. 2)"
    const isNumbered = isBracket && tokens[nameStop]?.fold === ',' && !draft.isFree(nameStop + 1);
    const closes = isBracket
      ? tokens[nameStop]?.fold === ')' || isNumbered
      : nameStop === end ||
        tokens[nameStop]!.kind === 'number' ||
        endsSentence(tokens, nameStop) ||
        tokens[nameStop]?.fold === '(' ||
        tokens[nameStop]?.fold === ',';
    // "Title. Journal. Guest editors: …", unlike "Water trades. Carriers, washers and diggers"
    const isListed = tokens[nameStop]?.fold === ',' && /^\p{Ll}/u.test(tokens[nameStop + 1]?.text ?? '');
    const isBeforeEditors =
      stops &&
      !isListed &&
      record.editors.length > 0 &&
      // "Design of soft hinges. Machine Science and Theory. Guest editors: …"
      (expected ||
        (record.deadline !== undefined && isSmall(tokens, from, i) && isFieldName(tokens, name, nameStop)));
    // commas and "in" are frequent in titles, so the name must be clearly a journal
    // "Abstracts by 1 May. Guest editors: …"
    if (isSubmission(tokens[name]?.fold ?? '')) continue;
    if (!closes || !isJournalName(tokens, name, nameStop, isBeforeEditors || isNumbered)) continue;
    if (!takeJournal(draft, name, nameStop, 'journal: after the title')) continue;
    if (kind === 'word') draft.label(tokens[i]!.start, tokens[name]!.start);
    return tokens[i]!.text === '?' || tokens[i]!.text === '!' ? i + 1 : i;
  }
  return stopOfSentence(draft, from, to);
}

/** Whether several words of a title are in lower case, and none is capitalised behind the first. */
const isSmall = (tokens: readonly Token[], from: number, to: number): boolean => {
  const words = tokens
    .slice(from + 1, to)
    .filter(({ kind, fold }) => kind === 'word' && !SMALL_WORDS.has(fold));
  return words.length > 1 && words.every(({ text }) => !isCapital(text));
};

const LINK = new Set(['in', 'i']);

const STARTS = new Set(['call', 'guest', 'edited']);

const NEXT = /^(?:next|n[ae]st[ae]|kommende|upcoming|prochain|nachste[ns]?)$/;

/** End of a title before a second sentence that is not part of it. */
function stopOfSentence(draft: IssueDraft, from: number, to: number): number {
  const { tokens } = draft;
  let other = to - 1;
  while (other > from && !speaksOfElse(draft, other)) other--;
  for (let i = from + 1; i + 1 < to; i++)
    if (
      (endsSentence(tokens, i) &&
        (i < other || AFTER_TITLE.has(tokens[i + 1]!.fold) || isDeadlineSentence(draft, i + 1))) ||
      (tokens[i]!.fold === ';' && BY.has(tokens[i + 1]!.fold)) ||
      // "… to the next issue of"
      ((SMALL_WORDS.has(tokens[i]!.fold) || tokens[i]!.fold === 'till') &&
        NEXT.test(tokens[i + 1]!.fold) &&
        namesIssue(tokens, i + 2, i + 3))
    )
      return '?!'.includes(tokens[i]!.fold) ? i + 1 : i;
  return to;
}

/** Whether a word refers to a deadline, or addresses the reader. */
function speaksOfElse(draft: IssueDraft, at: number): boolean {
  const { kind, fold } = draft.tokens[at]!;
  const next = draft.tokens[at + 1];
  // "1 May 2027"
  if (kind === 'number') return next?.kind === 'word' && monthNumber(next.fold) !== undefined;
  if (kind !== 'word') return false;
  const isDated = next?.kind === 'number' && DATED.has(fold);
  return isDated || issueLabelOf(fold) === 'deadline' || isProse(draft, at, at + 1);
}

const DATED = new Set(
  'inlamning innlevering innsending submission submissions by innen innan senest senast bis avant'.split(' '),
);
