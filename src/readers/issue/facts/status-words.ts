import { findDates } from '../../words/dates.js';
import { ARTICLES } from '../../words/small-words.js';
import type { Token } from '../../words/tokens.js';
import { endsClause } from '../clauses.js';
import type { IssueDraft } from '../fields.js';
import { stateOf } from './status.js';

const set = (words: string) => new Set(words.split(' '));

/** Words for a call, its submissions or their deadline, folded; those in the first set may follow other words. */
const SUBMISSIONS = set('submission submissions call');
const CALLS = set(
  'calls deadline deadlinen frist fristen innleveringsfristen innsending innsendingen innsendinga invitasjon invitasjonen inbjudan ' +
    'utlysning utlysningen utlysinga indkaldelse indkaldelsen einreichung einreichungen einreichfrist einreichungsfrist appel ' +
    'oproep inzendtermijn haku kutsu kirjoituskutsu',
);
const AUXILIARIES = set('is are has have er ar ist sind est on now na nu jetzt');
/** Words for a state only if they follow a word for a call. */
const CLOSED = set('over expired clos clot utgatt utgangen umme vorbei paattynyt');
const RECEIVES = set(
  'submission submissions bidrag contributions papers artikler manus abstracts manuscripts innsending proposals',
);

/**
 * Reads the state in words: "Submission Closed", "Open" on a line, "Fristen er gått ut", "(appel clos)", "åpen for
 * bidrag", "udkommet sommeren 2025".
 */
export function readStatus(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i < tokens.length && !record.status; i++) {
    const { fold, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    const state = isLine(tokens, i) ? stateOf(fold) : undefined;
    if (state && takeState(draft, i, i)) record.status = state;
    else if (SUBMISSIONS.has(fold) || (CALLS.has(fold) && opensClause(tokens, i))) readCallState(draft, i);
    else if (/^apent?$|^open$/.test(fold) && tokens[i + 1]?.fold === 'for') {
      const what = tokens[i + 2];
      if (
        what?.kind === 'word' &&
        RECEIVES.has(what.fold) &&
        draft.take(tokens[i]!.start, what.end, 'status', 'status: words')
      )
        record.status = 'open';
    } else if (stateOf(fold) === 'published' && i > 0 && tokens[i - 1]!.kind === 'mark')
      readPublished(draft, i);
  }
}

/** Whether a word is a line of several, as badges above a title are. */
const isLine = (tokens: readonly Token[], at: number): boolean =>
  tokens.length > 1 && (at === 0 || tokens[at]!.breaks) && (tokens[at + 1]?.breaks ?? true);

/** Reads the state after a word for a call, if nothing else follows in the clause. */
function readCallState(draft: IssueDraft, call: number): void {
  const { tokens, record } = draft;
  let at = call + 1;
  while (AUXILIARIES.has(tokens[at]?.fold ?? '')) at++;
  // "gått ut"
  if (tokens[at]?.fold === 'gatt' && tokens[at + 1]?.fold === 'ut') at++;
  const fold = tokens[at]?.fold ?? '';
  const isClosed = CLOSED.has(fold) || (fold === 'ut' && tokens[at - 1]!.fold === 'gatt');
  const state = isClosed ? 'closed' : stateOf(fold);
  const next = tokens[at + 1];
  const isEnd = !next || next.breaks || next.kind === 'mark';
  if (state && state !== 'published' && isEnd && takeState(draft, call, at)) record.status = state;
}

const takeState = (draft: IssueDraft, from: number, last: number): boolean =>
  draft.take(draft.tokens[from]!.start, draft.tokens[last]!.end, 'status', 'status: words') !== undefined;

/** Seasons, in the forms used in dates. */
const SEASON =
  /^(?:spring|summer|autumn|fall|winter|var|varen|sommer|sommeren|host|hosten|vinter|vinteren|sommaren|forar|foraret|efterar|efteraret|fruhjahr|herbst)$/;

/** Reads a clause of publication, optionally with a date: "published March 2024", "Ilmestynyt 2023". */
function readPublished(draft: IssueDraft, at: number): void {
  const { tokens, record, text } = draft;
  let end = at + 1;
  while (end < tokens.length && end < at + 5 && !tokens[end]!.breaks && tokens[end]!.kind !== 'mark') end++;
  const next = tokens[end];
  if (next && !next.breaks && !endsClause(tokens, end) && !',)'.includes(next.fold)) return;
  const words = tokens
    .slice(at + 1, end)
    .filter(({ fold }) => !SEASON.test(fold) && fold !== 'in' && fold !== 'i');
  const rest = words.length ? text.slice(words[0]!.start, tokens[end - 1]!.end) : '';
  const [date] = rest ? findDates(rest) : [];
  const isYear = words.length === 1 && RECENT.test(rest);
  const isDate = date?.start === 0 && date.end === rest.length && RECENT.test(rest);
  if (rest && !isYear && !isDate) return;
  if (!takeState(draft, at, end - 1)) return;
  record.status = 'published';
  if (isYear) record.published ??= rest;
  else if (date?.date && !date.inexact) record.published ??= date.date;
}

const RECENT = /(?<!\d)(?:199|20[0-4])\d(?!\d)/;

/** Whether a word is the first in its clause, optionally after an article. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const first = ARTICLES.has(tokens[at - 1]?.fold ?? '') ? at - 1 : at;
  return first === 0 || tokens[first]!.breaks || tokens[first - 1]!.kind === 'mark';
}
