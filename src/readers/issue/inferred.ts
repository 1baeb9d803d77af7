import { AND, AS, WITH } from '../words/small-words.js';
import { issueLabelOf } from '../words/issue-labels.js';
import { isCapital } from '../words/tokens.js';
import { readCall } from './facts/call.js';
import { readDeadline } from './facts/deadline.js';
import { keepSentence } from './facts/deadline-sentence.js';
import { readEditorLines, readEditors } from './facts/editors.js';
import { kindsIn } from './facts/kind.js';
import { italicJournals } from './journal/italic-journals.js';
import { takeJournal } from './journal/journal.js';
import { startWithJournals } from './journal/journal-first.js';
import { newsAmongCalls } from './news.js';
import { readMarkedEditors } from './facts/marked-editors.js';
import { endsClause } from './clauses.js';
import type { IssueDraft, IssueInference } from './fields.js';
import { personAt } from '../words/people.js';
import { readStatus } from './facts/status-words.js';
import { readTitle } from './title/title.js';

/** Reads facts without labels: by words such as "edited by", by order, and by quotation marks. */
export const readInferred: IssueInference = Object.assign(
  (
    draft: IssueDraft,
    hint: [start: number, end: number] | undefined,
    journal?: [start: number, end: number],
  ): void => {
    if (journal && !draft.record.journal?.name) takeItalic(draft, ...journal);
    readCall(draft);
    if (!draft.record.deadline) readDeadline(draft, true);
    readEditedBy(draft);
    readEditorsBeforeRole(draft);
    if (!draft.record.editors.length) readMarkedEditors(draft);
    readStatus(draft);
    readYear(draft);
    readTitle(draft, hint);
    keepSentence(draft);
  },
  { startWithJournals, newsAmongCalls, italicJournals },
);

/** Claims a journal in italics, and the noun before it: "der Zeitschrift". */
function takeItalic(draft: IssueDraft, start: number, end: number): void {
  const { tokens } = draft;
  const from = draft.indexAt(start);
  if (!takeJournal(draft, from, draft.indexAt(end), 'journal: in italics')) return;
  let lead = from;
  while (lead > 0 && !tokens[lead]!.breaks && BEFORE.test(tokens[lead - 1]!.fold)) lead--;
  if (lead < from) draft.label(tokens[lead]!.start, tokens[from]!.start);
}

/** Words between a kind and the name of its journal. */
const BEFORE = /^(?:of|the|in|i|av|de|du|la|der|\w*zeitschrift|tidss?krift(?:et|en)?|revue|revista|journal)$/;

/** Reads a recent year alone in brackets as the year of publication: "Borders of Care (2022)". */
function readYear(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 2; i < tokens.length - 1; i++) {
    const [open, year, close, next] = tokens.slice(i - 1, i + 3);
    const isAlone = open!.fold === '(' && close!.fold === ')' && /^(?:199|20[0-3])\d$/.test(year!.fold);
    const isEnd = !next || next.breaks || (next.kind === 'mark' && ',.;|'.includes(next.fold));
    if (!isAlone || !isEnd || record.published || !draft.isFree(i)) continue;
    if (draft.take(open!.start, close!.end, 'published', 'published: year in a bracket'))
      record.published = year!.fold;
  }
}

const BY = new Set('v by av af von van par door de por di da'.split(' '));
/** Verbs before names, and last words of verbs: "… bestaat uit", "… besteht aus". */
const IS = new Set(['are', 'is', 'er', 'ar', 'sind', 'sont', 'uit', 'aus']);

/**
 * Reads editors after a role: "edited by A and B", "gästredigerats av A", "Guest editors A and B", "The guest editors
 * of the issue are A and B".
 */
function readEditedBy(draft: IssueDraft): void {
  const { tokens, record } = draft;
  if (record.editors.length) return;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, fold } = tokens[i]!;
    if (kind !== 'word' || issueLabelOf(fold) !== 'editors' || !draft.isFree(i)) continue;
    // "La cura di …"
    if (fold === 'cura' && tokens[i - 1]?.text !== 'a') continue;
    let from = i + 1;
    // "hrsg. von", "red. av"
    if (tokens[from]?.fold === '.' && BY.has(tokens[from + 1]?.fold ?? '')) from++;
    // "sous la direction d'Anne Roux"
    const isElided = /^d['’]\p{Lu}/u.test(tokens[from]?.text ?? '');
    if (isElided) draft.split(from, tokens[from]!.start + 2);
    const isBy = isElided || BY.has(tokens[from]?.fold ?? '');
    // "Hrsg. v. Ida Berg"
    if (isBy) from += tokens[from]!.text === 'v' && tokens[from + 1]?.fold === '.' ? 2 : 1;
    else {
      // "editors of the special issue are A and B"
      let verb = from;
      while (
        verb < from + 6 &&
        tokens[verb]?.kind === 'word' &&
        !IS.has(tokens[verb]!.fold) &&
        !isCapital(tokens[verb]!.text)
      )
        verb++;
      if (IS.has(tokens[verb]?.fold ?? '')) from = verb + 1;
      // "(eds. A and B)"
      else if (
        tokens[from]?.fold === '.' &&
        (tokens[i]!.breaks || '(,.'.includes(tokens[i - 1]?.fold ?? '-'))
      )
        from++;
      else if (!isGuest(draft, i)) continue;
      // "sent to the guest editors, A and B, by …"
      else if (tokens[from]?.fold === ',' && /s$/.test(fold)) from++;
    }
    const first = draft.tokens[from];
    if (!first || first.kind !== 'word' || !isCapital(first.text) || (first.breaks && !isBy)) continue;
    const rule = isBy ? 'editors: edited by' : 'editors: guest editors';
    if (
      !(first.breaks
        ? readEditorLines(draft, from, rule)
        : readEditors(draft, from, draft.tokens.length, rule))
    )
      continue;
    let start = i;
    while (
      start > 0 &&
      tokens[start - 1]!.kind !== 'number' &&
      draft.isFree(start - 1) &&
      GUEST.has(tokens[start - 1]!.fold)
    )
      start--;
    while (start < i && tokens[start]!.kind === 'mark') start++;
    draft.label(tokens[start]!.start, first.start);
    return;
  }
}

const GUEST = new Set(
  'vierailevat vieraileva guest gjeste gast special issue the - invited invites sous la a'.split(' '),
);
const isGuest = ({ tokens }: IssueDraft, at: number): boolean =>
  tokens[at - 1]?.fold === 'guest' ||
  (tokens[at - 1]?.fold === '-' && tokens[at - 2]?.fold === 'guest') ||
  /^vierailev/.test(tokens[at - 1]?.fold ?? '') ||
  /^(?:gjeste|gast|gaeste|vieras)/.test(tokens[at]!.fold);

/** Maximum length of a list of names before a role, in tokens. */
const MAX_LIST = 120;

/** Reads a clause of editors before their role: "Title. A B, University of X, and C D, Y University Guest editors". */
function readEditorsBeforeRole(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 2; i < tokens.length && !record.editors.length; i++) {
    if (issueLabelOf(tokens[i]!.fold) !== 'editors' || !isGuest(draft, i) || !draft.isFree(i)) continue;
    const next = tokens[i + 1];
    if (next && !next.breaks && next.kind !== 'mark') continue;
    const role =
      tokens[i - 1]!.fold === 'guest' || tokens[i - 1]!.fold === '-'
        ? i - (tokens[i - 1]!.fold === '-' ? 2 : 1)
        : i;
    let from = role;
    while (
      from > 0 &&
      role - from < MAX_LIST &&
      !tokens[from]!.breaks &&
      draft.isFree(from - 1) &&
      !endsClause(tokens, from - 1)
    )
      from--;
    // only after a mark or on a separate line; in a running title, nothing shows where the names start
    if (from === 0 && role > 0 && !startsList(draft, from, role)) continue;
    let end = role;
    while (end > from && (tokens[end - 1]!.kind === 'mark' || AS.has(tokens[end - 1]!.fold))) end--;
    // "…, with A B and C D as guest editors"
    const given = tokens.slice(from, end).findLastIndex(({ fold }) => WITH.has(fold));
    const isGiven = given >= 0 && AS.has(tokens[role - 1]!.fold);
    if (isGiven) from += given + 1;
    // "Special Issue: “Title” (guest editors: …"
    if (kindsIn(tokens, from, end).length) continue;
    if (!readEditors(draft, from, end, 'editors: names before the role')) continue;
    draft.label(tokens[isGiven ? role - 1 : role]!.start, tokens[i]!.end);
    if (isGiven) draft.label(tokens[from - 1]!.start, tokens[from - 1]!.end);
  }
}

/** Whether text starts with a person's name, followed by punctuation. */
function startsList({ tokens }: IssueDraft, from: number, to: number): boolean {
  const person = personAt(tokens, from, to);
  return (
    person !== undefined &&
    (person.after >= to || ',(;'.includes(tokens[person.after]!.fold) || AND.has(tokens[person.after]!.fold))
  );
}
