import { issueLabelOf } from '../words/issue-labels.js';
import { SMALL_WORDS } from '../words/small-words.js';
import { isCapital, type Token } from '../words/tokens.js';
import { readBehindKind } from './behind-kind.js';
import { endsSentence } from './clauses.js';
import type { IssueDraft } from './fields.js';
import {
  readJournalAfter,
  readJournalBefore,
  readJournalByIssn,
  readJournalByVolume,
  readJournalOfKind,
  readLooseJournal,
  takeJournal,
} from './journal.js';
import { isJournalName, nameEnd } from './journal-names.js';
import { type KindHit, kindsIn } from './kind.js';
import { firstLine, takeTitle } from './plain-title.js';
import { ABOUT, isInvitation, isProse } from './prose.js';
import { quotedIn, readThemeBefore } from './quoted-title.js';
import { readUnquoted } from './unquoted-title.js';

/** Reads kind, title and journal by their order and marks. */
export function readTitle(draft: IssueDraft, hint: [number, number] | undefined): void {
  const { record } = draft;
  const [start, end] = firstLine(draft);
  // "… A B, University of X, and C D, Y University Guest editors": nothing shows where the title ends
  readJournalByIssn(draft);
  readJournalByVolume(draft);
  if (endsWithRole(draft, start, end)) return void readKind(draft, start, end);
  const kind = readKind(draft, start, end);
  const marked = hint && hint[1] > hint[0] && draft.spans.isFree(...hint) ? hint : undefined;
  const quoted = marked ?? (record.title ? undefined : quotedIn(draft, start, end));
  if (quoted) {
    takeTitle(draft, ...quoted, marked ? undefined : 'title: quoted');
    readThemeBefore(draft, draft.indexAt(quoted[0]));
    if (kind && kind.from > start) readJournalBefore(draft, start, kind.from);
    if (kind) readJournalOfKind(draft, kind.to, end);
    readJournalAfter(draft, draft.indexAt(quoted[1]), end);
  } else if (kind && opensTitle(draft, start, kind)) {
    readBehindKind(draft, kind, end);
    if (kind.from > start) readJournalBefore(draft, start, kind.from, true);
  } else if (kind) {
    // "Title. A special issue of Journal": what is before the kind is the title
    draft.isTitled = kind.from > start && !isProse(draft, start, kind.from);
    const afterJournal = readJournalOfKind(draft, kind.to, end);
    if (!readJournalBefore(draft, start, kind.from)) {
      if (!isProse(draft, start, kind.from) && !record.title) readUnquoted(draft, start, kind.from, true);
    }
    if (!record.title) readBehindKind(draft, { ...kind, to: afterJournal ?? kind.to }, end);
  } else if (!record.title && !isInvitation(draft, start, end)) {
    const afterJournal = readNumberedJournal(draft, start, end);
    readUnquoted(draft, afterJournal ?? start, end, false);
  }
  if (!kind && record.title) readKindBelow(draft, end);
  readLooseJournal(draft);
}

/** "Ageing in Place ⏎ A special issue of Ageing & Society": the kind at the beginning of a later line, with its journal. */
function readKindBelow(draft: IssueDraft, from: number): void {
  const { tokens } = draft;
  for (let i = from; i < tokens.length; i++) {
    if (!tokens[i]!.breaks) continue;
    const at = ARTICLES.has(tokens[i]!.fold) ? i + 1 : i;
    let to = at;
    while (to < tokens.length && (to <= i || !tokens[to]!.breaks)) to++;
    const [hit] = at < to ? kindsIn(tokens, at, to) : [];
    if (!hit?.kind || hit.from !== at || !draft.isFree(at)) continue;
    const isAlone = hit.to >= to || '.,'.includes(tokens[hit.to]!.fold);
    if (readJournalOfKind(draft, hit.to, to) === undefined && !isAlone) continue;
    readKind(draft, at, to);
    return;
  }
}

/** Whether the words of a line end with "guest editors", and no editors were read before it. */
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

/** "Nordic Welfare Research, Vol. 9, No. 2 (2024): Care across borders": returns the token after the colon. */
function readNumberedJournal(draft: IssueDraft, start: number, end: number): number | undefined {
  const { tokens, spans } = draft;
  const numbers = spans.all.find(({ field }) => field === 'volume');
  const from = numbers ? draft.indexAt(numbers.start) : start;
  const afterNumbers = numbers ? draft.indexAt(numbers.end) : start;
  if (from <= start || afterNumbers >= end || tokens[afterNumbers]!.fold !== ':') return undefined;
  const name = nameEnd(draft, start, from);
  const isWhole = tokens.slice(name, from).every(({ kind }) => kind === 'mark');
  const isName = isWhole && isJournalName(tokens, start, name, true);
  return isName && takeJournal(draft, start, name, 'journal: before its numbers')
    ? afterNumbers + 1
    : undefined;
}

/** The page's term for the issue; in a call, the thing it calls for: "Call for Papers: Special Issue on …". */
function readKind(draft: IssueDraft, start: number, end: number): KindHit | undefined {
  const { tokens, record } = draft;
  const hits = kindsIn(tokens, start, end).filter(
    ({ from, to }) => draft.isFree(from) && draft.isFree(to - 1),
  );
  const kind = hits.find((hit) => hit.kind) ?? hits[0];
  if (!kind) return undefined;
  for (const { from, to, kind: name } of hits) {
    if (name && from !== kind.from) continue;
    draft.take(
      tokens[from]!.start,
      tokens[to - 1]!.end,
      name ? 'kind' : 'label',
      name ? 'kind: the word' : undefined,
    );
  }
  if (kind.kind) record.kind = kind.kind;
  const article = tokens[kind.from - 1];
  if (article && kind.from > start && ARTICLES.has(article.fold))
    draft.label(article.start, tokens[kind.from]!.start);
  return kind;
}

const ARTICLES = new Set(['a', 'an', 'et', 'en', 'ein', 'eine', 'un', 'une']);

const set = (words: string) => new Set(words.split(' '));

const INVITES = set(
  'call cfp invitation invitasjon innbydelse inbjudan vi we valkommen velkommen welcome inbjuder appel pour einladung utlysning announcing announcement submit',
);

/** Words that count as an invitation only right before the kind: "New special issue", "Our upcoming special issue". */
const ANNOUNCES = set(
  'a an et en new ny nytt upcoming kommende bidra bidrag contribute contributions our vart open apen now the forthcoming',
);

/** Whether the title comes after the kind: nothing or an invitation precedes the kind, or a colon or "on" follows it. */
function opensTitle(draft: IssueDraft, start: number, { from, to }: KindHit): boolean {
  const { tokens } = draft;
  let first = start;
  while (first < from && (tokens[first]!.kind === 'mark' || !draft.isFree(first))) first++;
  // "Call for papers for a special issue of Journal: Title"
  const isLead = (token: Token, i: number) => SMALL_WORDS.has(token.fold) || !draft.isFree(first + i);
  if (tokens.slice(first, from).every(isLead) || INVITES.has(tokens[first]!.fold)) return true;
  const isOneSentence = !tokens.slice(first, from).some((_, i) => endsSentence(tokens, first + i));
  if (
    isOneSentence &&
    ANNOUNCES.has(tokens[first]!.fold) &&
    (from - first < 6 || !isCapital(tokens[first]!.text))
  )
    return true;
  const next = tokens[to];
  return next !== undefined && !next.breaks && (next.fold === ':' || ABOUT.has(next.fold));
}
