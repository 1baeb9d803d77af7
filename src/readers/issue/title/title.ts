import { issueLabelOf } from '../../words/issue-labels.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { personAt } from '../../words/people.js';
import { isAllCapitals, isCapital, type Token } from '../../words/tokens.js';
import { readBehindKind } from './behind-kind.js';
import { readLooseEditors } from '../facts/editors.js';
import type { IssueDraft } from '../fields.js';
import { readJournalAfter, readJournalBefore, readJournalOfKind, takeJournal } from '../journal/journal.js';
import { lineEnd, readJournalAboveKind } from '../journal/journal-above.js';
import { readJournalFirst } from '../journal/journal-first.js';
import { AFTER_TITLE, isJournalName, isSeriesName, nameEnd } from '../journal/journal-names.js';
import { type KindHit, kindsIn } from '../facts/kind.js';
import { readJournalOfLabel, readNamedJournal } from '../journal/named-journal.js';
import { firstLine, OPENING, takeTitle } from './plain-title.js';
import { ABOUT, CALLING, isCallSentence, isInvitation, isProse } from '../prose.js';
import { quotedIn, readThemeBefore } from './quoted-title.js';
import { readTheme, readTitled } from './theme.js';
import { readUnquoted } from './unquoted-title.js';
import { readJournalByNumbers, readLooseJournal } from '../journal/journal-alone.js';
import { ANNOUNCES, INVITES, opensTitle, readKind, readKindBelow } from './kind-in-line.js';

/** Reads kind, title and journal by order and punctuation. */
export function readTitle(draft: IssueDraft, hint: [number, number] | undefined): void {
  const { record } = draft;
  const below = draft.isJournalFirst ? readJournalFirst(draft) : undefined;
  if (below) return readBelowJournal(draft, ...below);
  let [start, end] = firstLine(draft);
  readJournalOfLabel(draft);
  readNamedJournal(draft);
  readJournalByNumbers(draft);
  // the end of the title is unclear: "… A B, University of X, and C D, Y University Guest editors"
  if (endsWithRole(draft, start, end)) return void readKind(draft, start, end);
  // "Rundschau (RS) ⏎ Subject: CfA: Title"
  const call = isCallBelow(draft, start, end);
  if (call) {
    start = end;
    end = call;
  }
  const behind = readJournalAboveKind(draft, start, end);
  if (behind) {
    hint = undefined;
    start = end;
    end = behind;
  }
  const named = behindNumbered(draft, start, end);
  let kind = readLine(draft, hint, named, end);
  // separate lines: "Call for papers ⏎ Journal of Care ⏎ Special issue on Sleep"
  for (let lines = 0; lines < 5 && !record.title; lines++) {
    const isRead = leavesRoom(draft, start, end) || isInvitation(draft, start, end);
    const [next, stop] = firstLine(draft, isRead ? end : 0);
    if (next < end) break;
    if (isLineOfCall(draft, next, stop)) kind = readLine(draft, undefined, next, stop) ?? kind;
    else if (!leavesRoom(draft, next, stop) || isPerson(draft.tokens, next, stop)) break;
    start = next;
    end = stop;
  }
  if (!kind?.kind && record.title) readKindBelow(draft, end);
  readLooseJournal(draft);
  readLooseEditors(draft);
}

/** Reads the journal of a number before a colon, "Numéro 87 de Vents et Marées : Titre"; returns the token behind it. */
function behindNumbered(draft: IssueDraft, start: number, end: number): number {
  const at = draft.indexAt(numberAt(draft, start)?.end ?? 0);
  if (!at || isCapital(draft.tokens[at]?.text ?? '') || kindsIn(draft.tokens, start, end).length)
    return start;
  const to = draft.tokens[nameEnd(draft, at + 1, end)]?.fold === ':' && readJournalOfKind(draft, at, end);
  return to || start;
}

/** The span of the number of an issue that starts at a token. */
const numberAt = (draft: IssueDraft, at: number) =>
  draft.spans.all.find(({ field, start }) => field === 'volume' && draft.indexAt(start) === at);

/**
 * Reads the words before a kind with a number as a journal if the title follows on its own line or behind a colon:
 * "Wave Studies special issue 3/2027 ⏎ Title". In Finnish, they stay a note: "Meren aikakauskirjan teemanumero 3/2027".
 */
function isJournalOfNumber(draft: IssueDraft, start: number, { from, to }: KindHit, end: number): boolean {
  const { tokens } = draft;
  const number = numberAt(draft, to) ?? numberAt(draft, to - 1);
  const at = number ? draft.indexAt(number.end) : 0;
  const isAbove = at >= end && at < tokens.length && isTitleLine(draft, end, lineEnd(draft, end));
  if (!at || !(isAbove || tokens[at]?.fold === ':')) return false;
  if (!/^(?:teema|erikois)/.test(tokens[from]!.fold)) {
    const name = nameEnd(draft, start, from);
    // "Wave Studies. Special issue 3/2027: Title"
    const isApart = name === from - 1 && '.,-|'.includes(tokens[name]!.fold) && opensName(draft, at + 1, end);
    return (
      (name === from || isApart) &&
      isJournalName(tokens, start, name, true, true) &&
      takeJournal(draft, start, name, 'journal: before the kind')
    );
  }
  draft.note(tokens[start]!.start, tokens[from - 1]!.end);
  return true;
}

/** Whether a title may start at a token: no label, call, journal or person. */
function opensName(draft: IssueDraft, at: number, end: number): boolean {
  const { tokens } = draft;
  const { fold, text } = tokens[at] ?? { fold: '', text: '' };
  return (
    at < end &&
    draft.isFree(at) &&
    (OPENING.includes(text) ||
      (isCapital(text) &&
        !AFTER_TITLE.has(fold) &&
        !issueLabelOf(fold) &&
        !isJournalName(tokens, at, nameEnd(draft, at, end), false)))
  );
}

/** Reads the line of the title below that of the journal. */
function readBelowJournal(draft: IssueDraft, start: number, end: number): void {
  const { tokens, record } = draft;
  if (kindsIn(tokens, start, end).length || OPENING.includes(tokens[start]!.text))
    readLine(draft, undefined, start, end);
  else takeTitle(draft, tokens[start]!.start, tokens[end - 1]!.end, 'title: unquoted');
  if (!record.kind && record.title) readKindBelow(draft, end);
  readLooseEditors(draft);
}

/** The end of the line below one without a call, if it starts with a call and a colon. */
function isCallBelow({ tokens }: IssueDraft, start: number, end: number): number | undefined {
  if (end >= tokens.length || kindsIn(tokens, start, end).length) return undefined;
  const label = tokens[end + 1]?.fold === ':' ? end + 2 : end;
  const [hit] = kindsIn(tokens, label, Math.min(tokens.length, label + 4));
  if (hit?.from !== label || hit.kind || tokens[hit.to]?.fold !== ':') return undefined;
  const next = tokens.findIndex(({ breaks }, i) => i > end && breaks);
  return next < 0 ? tokens.length : next;
}

/** Whether a title may stand below a line: no more than a short name and its number is left of it. */
const leavesRoom = (draft: IssueDraft, start: number, end: number): boolean =>
  draft.tokens.slice(start, end).filter(({ kind }, i) => kind === 'word' && draft.isFree(start + i)).length <
  3;

/** Whether a line below another one can hold a title, a journal, or a sentence that calls for something. */
const isLineOfCall = (draft: IssueDraft, start: number, end: number): boolean =>
  isTitleLine(draft, start, end) || !!journalAbove(draft, start, end) || isInvitation(draft, start, end);

/** Reads a line, and returns the kind in it. */
function readLine(
  draft: IssueDraft,
  hint: [number, number] | undefined,
  start: number,
  end: number,
): KindHit | undefined {
  const { record, tokens } = draft;
  const kind = readKind(draft, start, end);
  const marked = hint && hint[1] > hint[0] && draft.spans.isFree(...hint) ? hint : undefined;
  const quoted = marked ?? (record.title ? undefined : quotedIn(draft, start, end));
  if (quoted) {
    const [from, to] = quoted.map((offset) => draft.indexAt(offset)) as [number, number];
    const verb = tokens[to + 1];
    // "“Nordic Writings” seeks articles": the journal
    if (!marked && verb && !isCapital(verb.text) && CALLING.test(verb.fold)) {
      if (isCapital(tokens[from]!.text)) takeJournal(draft, from, to, 'journal: before the kind');
      return kind;
    }
    takeTitle(draft, ...quoted, marked ? undefined : 'title: quoted');
    readThemeBefore(draft, from);
    if (kind && kind.from > start) readJournalBefore(draft, start, kind.from, 'quoted');
    if (kind && from > kind.to + 1) readJournalBefore(draft, kind.to, from);
    else if (!kind && isInvitation(draft, start, end)) readJournalBefore(draft, start, from);
    if (kind) readJournalOfKind(draft, kind.to, end);
    readJournalAfter(draft, to, end);
  } else if (kind && opensTitle(draft, start, kind)) {
    readBehindKind(draft, kind, end);
    if (kind.from > start)
      readJournalBefore(draft, start, kind.from, ABOUT.has(tokens[kind.to]?.fold ?? '') ? 'on' : 'behind');
    const lead = tokens.slice(start, kind.from);
    // "Call zum Themenheft ⏎ Title"
    if (
      lead.length &&
      lead.every(
        ({ fold, kind }) =>
          kind === 'mark' || SMALL_WORDS.has(fold) || INVITES.has(fold) || ANNOUNCES.has(fold),
      )
    )
      draft.label(lead[0]!.start, tokens[kind.from]!.start);
  } else if (kind) {
    // the title precedes the kind: "Title. A special issue of Journal"
    draft.isTitled = kind.from > start && !isProse(draft, start, kind.from);
    const afterJournal = readJournalOfKind(draft, kind.to, end);
    const isLast = !draft.spans.rest(tokens[kind.to - 1]!.end, tokens[end]?.start).length;
    const series = isLast ? journalAbove(draft, start, kind.from, end) : undefined;
    if (
      !(kind.from > start && isJournalOfNumber(draft, start, kind, end)) &&
      !readJournalBefore(draft, start, kind.from, isDashed(draft, kind.to, end) ? 'behind' : undefined) &&
      !(series && takeJournal(draft, start, series, 'journal: before the kind'))
    ) {
      // not titles: a short name, "CFP: PMLA Special Issue, Forms of Waiting", and an adjective, "Aktueller Call for Papers"
      const words = tokens
        .slice(start, kind.from)
        .filter(({ kind, fold }, i) => kind === 'word' && !SMALL_WORDS.has(fold) && draft.isFree(start + i));
      const isShort =
        words.length === 1 &&
        (isAllCapitals(words[0]!.text) || !kind.kind) &&
        tokens[kind.from - 1]!.kind === 'word';
      const isCall =
        isProse(draft, start, kind.from) ||
        isCallSentence(draft, start, kind.from) ||
        // "A B is guest editor of a special issue"
        tokens
          .slice(start, kind.from)
          .some(({ fold }, i) => draft.isFree(start + i) && issueLabelOf(fold) === 'editors');
      if (!isShort && !isCall && !record.title) readUnquoted(draft, start, kind.from, true);
    }
    if (!record.title) readBehindKind(draft, { ...kind, to: afterJournal ?? kind.to }, end);
  } else if (record.title) return undefined;
  else if (isInvitation(draft, start, end)) {
    readJournalBefore(draft, start, end);
    readTheme(draft, start, end);
    if (!record.title) readTitled(draft, start, end);
  } else {
    const name = journalAbove(draft, start, end);
    if (name && takeJournal(draft, start, name, 'journal: a clause of its own')) return undefined;
    // "Annals of Care | Title"
    const bar = nameEnd(draft, start, end);
    const isBarred = tokens[bar]?.fold === '|' && bar + 2 < end && isJournalName(tokens, start, bar, false);
    if (isBarred && takeJournal(draft, start, bar, 'journal: a clause of its own')) start = bar + 1;
    readTitled(draft, start, end);
    if (!record.title) readUnquoted(draft, start, end, false);
  }
  return kind;
}

/** Whether a dash and a title follow a kind, "Harbour Studies Special Issue – Tides", rather than a journal. */
const isDashed = (draft: IssueDraft, at: number, end: number): boolean =>
  draft.tokens[at]?.fold === '-' &&
  draft.tokens[at]!.spaced &&
  at + 2 < end &&
  !isJournalName(draft.tokens, at + 1, nameEnd(draft, at + 1, end), false);

/**
 * The end of a journal's name that fills a line above the title, or the text before the kind in it: "Journal of Care
 * (JOC) ⏎ Special issue on Sleep", "Studies in Education Special Issue ⏎ Title".
 */
function journalAbove(draft: IssueDraft, start: number, stop: number, end = stop): number | undefined {
  const { tokens } = draft;
  const name = nameEnd(draft, start, stop);
  const isWhole =
    name === stop || (tokens[name]!.fold === '(' && tokens[name + 2]?.fold === ')' && name + 3 >= stop);
  if (!isWhole || end >= tokens.length) return undefined;
  if (start > 0 && isJournalName(tokens, start, name, false)) return name;
  const below = lineEnd(draft, end);
  if (!isTitleLine(draft, end, below) && !isInvitation(draft, end, below)) return undefined;
  const isAbove = stop < end || (below < tokens.length && kindsIn(tokens, end, below).length > 0);
  return isJournalName(tokens, start, name, false) || (isAbove && isSeriesName(tokens, start, name))
    ? name
    : undefined;
}

/**
 * Whether a line further down may be the title: unread text that starts with a capital and is not a sentence, person or
 * address.
 */
function isTitleLine(draft: IssueDraft, start: number, end: number): boolean {
  const { tokens } = draft;
  const words = tokens.slice(start, end);
  if (words.length < 2 || words.length > 40) return false;
  if (kindsIn(tokens, start, end).some(({ kind }) => kind)) return true;
  const isQuoted = OPENING.includes(words[0]!.text);
  return (
    (isCapital(words[0]!.text) || isQuoted) &&
    words.every(({ fold }, i) => draft.isFree(start + i) && fold !== '@' && fold !== '|') &&
    (!isQuoted || '»”“"’'.includes(words.at(-1)!.text)) &&
    !'.:;,'.includes(words.at(-1)!.fold) &&
    (isQuoted || !isProse(draft, start, end)) &&
    // "Apertura: 15 de diciembre"
    !words.slice(0, 5).some(({ fold }, i) => fold === ':' && words[i + 1]?.kind === 'number') &&
    !isPerson(tokens, start, end) &&
    (isQuoted || !isJournalName(tokens, start, end, false))
  );
}

/** Whether text consists of a person, or of a person before a comma or bracket. */
function isPerson(tokens: readonly Token[], at: number, end: number): boolean {
  const person = personAt(tokens, at, end);
  return person !== undefined && (person.after >= end || ',('.includes(tokens[person.after]!.fold));
}

/** Whether a line ends in "guest editors" although no editors have been read. */
function endsWithRole({ tokens, record }: IssueDraft, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && tokens[last]!.kind === 'mark') last--;
  const word = tokens[last];
  return (
    last > start &&
    word !== undefined &&
    !record.editors.length &&
    issueLabelOf(word.fold) === 'editors' &&
    GUEST.has(tokens[last - 1]!.fold)
  );
}

const GUEST = new Set(['guest', 'invited', 'special']);
