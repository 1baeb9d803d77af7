import type { SpecialIssue } from '../../records/types.js';
import type { Claims } from '../claims.js';
import { IN, isJournal, readJournalAfter, readJournalInside, takeJournal } from './journal.js';
import { findKinds, type KindHit } from './kind.js';
import type { IssueField } from './line.js';
import { bulletAt, titleEdges, unquoted } from '../titles.js';

type Reading = Claims<IssueField>;

/** Reads kind, title and journal, which say what they are by their order and marks. */
export function readIssueTitle(claims: Reading, record: SpecialIssue, hint?: [number, number]): void {
  const { text } = claims;
  const [start, end] = firstLine(claims);
  const kind = readKind(claims, record, start, end);
  const title = hint && hint[1] > hint[0] && claims.free(...hint) ? hint : quotedIn(text, start, end);
  if (title) {
    takeTitle(claims, record, ...title);
    readJournalAfter(claims, record, title[1] + (hint ? 0 : 1), end);
  } else if (kind && opensTitle(text.slice(start, kind.start), text.slice(kind.end, end))) {
    readTitleAfter(claims, record, kind.end, end);
  } else {
    // "Title. A special issue of Journal": what stands before the kind is the title.
    if (kind) readJournalAfter(claims, record, kind.end, end);
    const theme = /^(?:tema|theme|thema): /iu.exec(text.slice(start, end))?.[0].length ?? 0;
    claims.take(start, start + theme, 'label');
    readUnquoted(claims, record, start + theme, kind?.start ?? end, kind !== undefined);
  }
  if (!record.title) takeTitle(claims, record, ...(claims.rest()[0] ?? [0, 0]));
  // "Nordic Journal of Social Research: Special issue on …"
  const before = kind && !record.journal?.name ? claims.rest(start, kind.start).at(-1) : undefined;
  if (before && isJournal(text.slice(...before), false)) takeJournal(claims, record, ...before);
  if (record.journal?.name === '') {
    // An ISSN without a name is no journal to show; it stays in the note.
    delete record.journal;
    claims.release('journal');
  }
}

/** The first line with words left, without its bullet or number. */
function firstLine(claims: Reading): [number, number] {
  const { text } = claims;
  const at = claims.rest()[0]?.[0] ?? 0;
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  const bullet = bulletAt(text.slice(start, end));
  claims.take(start, start + bullet, 'label');
  return [start + bullet, end];
}

/** What the page calls it; a call says what it calls for: "Call for Papers: Special Issue on …". */
function readKind(claims: Reading, record: SpecialIssue, from: number, to: number): KindHit | undefined {
  const hits = findKinds(claims.text.slice(from, to))
    .map((hit) => ({ ...hit, start: from + hit.start, end: from + hit.end }))
    .filter(({ start, end }) => claims.free(start, end));
  const kind = hits.find(({ call }) => !call) ?? hits[0];
  if (!kind) return undefined;
  record.kind = kind.kind;
  for (const { start, end, call } of hits) if (call || start === kind.start) claims.take(start, end, 'kind');
  const article =
    /(?<!\p{L})(?:an?|et|en|ein) $/iu.exec(claims.text.slice(from, kind.start))?.[0].length ?? 0;
  claims.take(kind.start - article, kind.start, 'label');
  return kind;
}

const INVITES =
  /^(?:an? |call|cfp|invit|innby|inbju|vi |we |v[aäe]lkommen|new|nytt? |upcoming|kommende|bidra|submit|contrib|our|vårt)/i;

/** Whether the title comes after the kind: nothing or an invitation stands before it, or a colon follows. */
const opensTitle = (before: string, after: string): boolean =>
  !before.trim() || INVITES.test(before.trimStart()) || /^ ?[:«"“„]|^ (?:on|om|zu) /u.test(after);

const QUOTED = /[«“„](?=\S)([^«»“”„\n]*(?:«[^«»\n]*»[^«»“”„\n]*)*)[»”“]|"(?=\S)([^"\n]+)"/u;
const BEFORE_TITLE =
  /(?:issue|on|om|num\p{L}+|tema\p{L}*|heft|collection|topic|titled|kalt|titt?el\p{L}*|med|of|i \p{Lu}\p{L}+) $/iu;

/** A quoted title; a title may also quote a word of its own, and then the marks do not hold it all. */
function quotedIn(text: string, from: number, to: number): [number, number] | undefined {
  const match = QUOTED.exec(text.slice(from, to));
  const inner = match?.[1] ?? match?.[2] ?? '';
  const before = text.slice(from, from + (match?.index ?? 0));
  if (!match || inner.length < 5 || (/[\p{L}\d] $/u.test(before) && !BEFORE_TITLE.test(before)))
    return undefined;
  return [from + match.index + 1, from + match.index + 1 + inner.length];
}

const JOURNAL_FIRST = new RegExp(
  `^ ${IN} (\\p{Lu}[^.:;|\\n«»“”"()]*?)(?:[.:] | [–-] | (?=on |om |\\()|$)`,
  'u',
);
const ABOUT = '(?:on|om|über|zum thema|zu|med (?:tema|tittel)\\p{L}*)(?: temaet| the topic of)? ';
const THEME_LABEL = '(?:tema|theme|topic|thema|title|titt?el|emne)(?: er| is)?: ?';
const THEME = new RegExp(`^[ .:–-]*(?:${ABOUT})?(?:${THEME_LABEL})?`, 'iu');

/** "Special Issue: Title. Journal", "Special issue of Journal: Title", "temanummer i Tidlig. Tema: Title". */
function readTitleAfter(claims: Reading, record: SpecialIssue, from: number, to: number): void {
  const { text } = claims;
  const [all, name] = JOURNAL_FIRST.exec(text.slice(from, to)) ?? [];
  if (all && name && claims.free(from, from + all.length)) {
    const at = from + all.indexOf(name, 2);
    takeJournal(claims, record, at, at + name.length);
    claims.take(from, at, 'label');
    from += all.length;
  }
  const theme = THEME.exec(text.slice(from, to))![0].length;
  claims.take(from, from + theme, 'label');
  readUnquoted(claims, record, from + theme, to, !name);
}

/** An unquoted title, and the journal after its full stop. */
function readUnquoted(
  claims: Reading,
  record: SpecialIssue,
  from: number,
  to: number,
  journalFollows: boolean,
): void {
  const [run] = claims.rest(from, to);
  if (!run) return;
  const bar = claims.text.slice(...run).indexOf(' |');
  const end = bar > 0 ? run[0] + bar : run[1];
  takeTitle(claims, record, run[0], readJournalInside(claims, record, run[0], end, journalFollows));
}

function takeTitle(claims: Reading, record: SpecialIssue, start: number, end: number): void {
  const [from, to] = unquoted(claims.text, ...titleEdges(claims.text, start, end));
  const title = claims.take(from, to, 'title');
  if (!title) return;
  record.title = title;
  // the marks around it begin or end no note
  if (/[«“„"]/.test(claims.text[from - 1] ?? '') && /[»”“"]/.test(claims.text[to] ?? '')) {
    claims.take(from - 1, from, 'label');
    claims.take(to, to + 1, 'label');
  }
}
