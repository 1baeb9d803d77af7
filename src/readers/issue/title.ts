import { issueLabelOf } from '../words/issue-labels.js';
import { monthNumber } from '../words/months.js';
import { isCapital } from '../words/tokens.js';
import { endsSentence } from './clauses.js';
import type { IssueDraft } from './fields.js';
import { firstLine, OPENING, takeTitle } from './plain-title.js';
import {
  isJournalName,
  nameEnd,
  readJournalAfter,
  readJournalBefore,
  readJournalByIssn,
  readJournalOfKind,
  readLooseJournal,
  takeJournal,
} from './journal.js';
import { kindsIn, type KindHit } from './kind.js';

/** Reads kind, title and journal, which say what they are by their order and marks. */
export function readTitle(draft: IssueDraft, hint: [number, number] | undefined): void {
  const { record } = draft;
  const [start, end] = firstLine(draft);
  // "… A B, University of X, and C D, Y University Guest editors": nothing tells where the title ends
  readJournalByIssn(draft);
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
    // "Title. A special issue of Journal": what stands before the kind is the title
    const behind = readJournalOfKind(draft, kind.to, end);
    if (!readJournalBefore(draft, start, kind.from)) {
      if (!isProse(draft, start, kind.from) && !record.title) readUnquoted(draft, start, kind.from, true);
    }
    if (!record.title) readBehindKind(draft, { ...kind, to: behind ?? kind.to }, end);
  } else if (!record.title && !isInvitation(draft, start, end)) {
    const behind = readNumberedJournal(draft, start, end);
    readUnquoted(draft, behind ?? start, end, false);
  }
  readLooseJournal(draft);
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

/** "Nordic Welfare Research, Vol. 9, No. 2 (2024): Care across borders": gives the token behind the colon. */
function readNumberedJournal(draft: IssueDraft, start: number, end: number): number | undefined {
  const { tokens, spans } = draft;
  const numbers = spans.all.find(({ field }) => field === 'volume');
  const from = numbers ? draft.indexAt(numbers.start) : start;
  const behind = numbers ? draft.indexAt(numbers.end) : start;
  if (from <= start || behind >= end || tokens[behind]!.fold !== ':') return undefined;
  const name = nameEnd(draft, start, from);
  const isWhole = tokens.slice(name, from).every(({ kind }) => kind === 'mark');
  const isName = isWhole && isJournalName(tokens, start, name, true);
  return isName && takeJournal(draft, start, name, 'journal: before its numbers') ? behind + 1 : undefined;
}

/** What the page calls it; a call says what it calls for: "Call for Papers: Special Issue on …". */
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
/** Words that invite only right before the kind: "New special issue", "Our upcoming special issue". */
const ANNOUNCES = set(
  'a an et en new ny nytt upcoming kommende bidra bidrag contribute contributions our vart open apen now the forthcoming',
);

/** Whether the title comes behind the kind: nothing or an invitation stands before it, or a colon or "on" follows. */
function opensTitle(draft: IssueDraft, start: number, { from, to }: KindHit): boolean {
  const { tokens } = draft;
  let first = start;
  while (first < from && (tokens[first]!.kind === 'mark' || !draft.isFree(first))) first++;
  if (first >= from || INVITES.has(tokens[first]!.fold)) return true;
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
const ABOUT = new Set(['on', 'om', 'about', 'zu', 'zum', 'uber', 'sur', 'over']);
const TOPIC_OF = new Set([
  'the',
  'topic',
  'theme',
  'temaet',
  'thema',
  'tema',
  'tittel',
  'tittelen',
  'title',
  'titled',
  'entitled',
  'med',
  'with',
  'er',
  'is',
  'of',
  'som',
]);

/** Words of a sentence that invites: no title has them where a kind or a call stands in the same sentence. */
const PROSE = new Set(
  (
    'we our you your invite invites inviting invited announce announces announced welcome welcomes seek seeks seeking has have will would please ' +
    'vi var vare du inviterer inbjuder soker onsker kommer skal ska vil nous notre vous lance lancent portera paraitra invitons souhaite wir laden suchen sucht ' +
    'planlegger planlagt planning publish publishes considering submit send skicka bidra'
  ).split(' '),
);

function isProse(draft: IssueDraft, start: number, end: number): boolean {
  return draft.tokens
    .slice(start, end)
    .some(
      ({ kind, fold, text }) => kind === 'word' && PROSE.has(fold) && !(fold === 'var' && text !== 'vår'),
    );
}

/** "… – call for special issue proposals" */
const callsFor = ({ tokens }: IssueDraft, start: number, end: number): boolean =>
  tokens
    .slice(start, end)
    .some(
      ({ fold }, i, words) =>
        fold === 'call' &&
        words[i + 1]?.fold === 'for' &&
        words.slice(i + 2, i + 5).some((word) => CALLS.has(word.fold)),
    );

/** Whether a line without a kind or a quoted title is a sentence that calls for something. */
const isInvitation = (draft: IssueDraft, start: number, end: number): boolean => {
  const first = draft.tokens.slice(start, Math.min(end, start + 4)).map(({ fold }) => fold);
  const calls = draft.tokens.slice(start, end).some(({ fold, kind }) => kind === 'word' && CALLS.has(fold));
  return (
    calls &&
    (isProse(draft, start, end) ||
      callsFor(draft, start, end) ||
      (first.includes('open') && first.includes('call')))
  );
};
const CALLS = new Set(
  'call calls papers submissions submission contributions abstracts proposals bidrag artikler artiklar manus manuskript issue nummer temanummer contributions beitrage articles dossier numero'.split(
    ' ',
  ),
);

/** "Special Issue: Title. Journal", "Special issue of Journal: Title", "special issue on Title edited by". */
function readBehindKind(draft: IssueDraft, kind: KindHit, end: number): void {
  const { tokens, record } = draft;
  let at = readJournalOfKind(draft, kind.to, end) ?? kind.to;
  const from = at;
  // "Nytt temanummer på vei: Barn i krise"
  let colon = at;
  while (colon < end && colon < at + 4 && tokens[colon]!.kind === 'word' && !isCapital(tokens[colon]!.text))
    colon++;
  if (colon > at && tokens[colon]?.fold === ':' && !ABOUT.has(tokens[at]!.fold)) at = colon;
  while (
    at < end &&
    draft.isFree(at) &&
    tokens[at]!.kind === 'mark' &&
    '.:-!|)'.includes(tokens[at]!.fold) &&
    !tokens[at]!.breaks
  )
    at++;
  if (at < end && draft.isFree(at) && ABOUT.has(tokens[at]!.fold)) at++;
  const about = at;
  while (
    at < end &&
    draft.isFree(at) &&
    at < about + 3 &&
    TOPIC_OF.has(tokens[at]!.fold) &&
    !isCapital(tokens[at]!.text)
  )
    at++;
  while (at < end && tokens[at]!.fold === ':') at++;
  if (at > from && at < end) draft.label(tokens[from]!.start, tokens[at]!.start);
  if (record.title || at >= end) return;
  // a sentence that goes on after its kind: "special issue will be published …"
  const hasLead = at > from;
  const isSentence = tokens[at]!.kind === 'word' && !isCapital(tokens[at]!.text) && !hasLead;
  if (isSentence || (!isCapital(tokens[at]!.text) && GOES_ON.has(tokens[at]!.fold))) return;
  // "Call for Papers: The Danish Journal of Higher Education"
  const name = nameEnd(draft, at, end);
  if (
    !kind.kind &&
    isJournalName(tokens, at, name, false) &&
    takeJournal(draft, at, name, 'journal: behind a call')
  )
    return;
  // "Temanummer 2/2027 Norsk filosofisk tidsskrift: Tillit og tvil"
  const isBefore = tokens[name]?.fold === ':' && name + 1 < end && isJournalName(tokens, at, name, false);
  if (isBefore && takeJournal(draft, at, name, 'journal: between kind and title'))
    return readUnquoted(draft, name + 1, end, false);
  readUnquoted(draft, at, end, true);
}
const GOES_ON = new Set(
  'is are will has have was er ar blir kommer skal ska vil now open ist sind wird est sont for to til till proposals'.split(
    ' ',
  ),
);

/** An unquoted title, and the journal behind its full stop. */
function readUnquoted(draft: IssueDraft, start: number, end: number, journalFollows: boolean): void {
  const { tokens, spans, text } = draft;
  if (start >= end) return;
  const limit = end < tokens.length ? tokens[end]!.start : text.length;
  const [run] = spans.rest(tokens[start]!.start, limit);
  if (!run) return;
  const first = draft.indexAt(run[0]);
  let stop = first;
  const last = draft.indexAt(run[1]);
  while (
    stop < last &&
    !(tokens[stop]!.fold === '|' && tokens[stop]!.spaced) &&
    !(tokens[stop]!.breaks && stop > first)
  )
    stop++;
  stop = beforeBracket(draft, first, stop);
  const titleStop = readJournalInside(draft, first, stop, journalFollows);
  if (titleStop > first)
    takeTitle(
      draft,
      tokens[first]!.start,
      titleStop < tokens.length
        ? Math.min(tokens[titleStop - 1]!.end, run[1] + 1)
        : tokens[titleStop - 1]!.end,
      'title: unquoted',
    );
}

/** Where a title ends before a bracket that tells a deadline. */
function beforeBracket(draft: IssueDraft, from: number, to: number): number {
  const { tokens } = draft;
  for (let i = from + 1, open = -1; i < to; i++) {
    if (tokens[i]!.fold === '(') open = i;
    else if (tokens[i]!.fold === ')') open = -1;
    else if (open > 0 && speaksOfElse(draft, i)) return open;
  }
  return to;
}

/** The journal at the end of an unquoted title, "… across the Globe. Frontiers in Psychology"; gives the token where the title ends. */
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
    // "(Ageing & Society, vol. 47, no. 2)": the numbers are claimed
    const isNumbered = isBracket && tokens[nameStop]?.fold === ',' && !draft.isFree(nameStop + 1);
    const closes = isBracket
      ? tokens[nameStop]?.fold === ')' || isNumbered
      : nameStop === end ||
        endsSentence(tokens, nameStop) ||
        tokens[nameStop]?.fold === '(' ||
        tokens[nameStop]?.fold === ',';
    // a comma or "in" is in many titles: the name must say that it is a journal
    if (!closes || !isJournalName(tokens, name, nameStop, (stops && expected) || isNumbered)) continue;
    if (!takeJournal(draft, name, nameStop, 'journal: behind the title')) continue;
    if (kind === 'word') draft.label(tokens[i]!.start, tokens[name]!.start);
    return tokens[i]!.text === '?' || tokens[i]!.text === '!' ? i + 1 : i;
  }
  return stopOfSentence(draft, from, to);
}
const LINK = new Set(['in', 'i']);
const STARTS = new Set(['call', 'guest', 'edited']);

/** A title ends before a second sentence that speaks of something else than the issue. */
function stopOfSentence(draft: IssueDraft, from: number, to: number): number {
  const { tokens } = draft;
  let other = to - 1;
  while (other > from && !speaksOfElse(draft, other)) other--;
  for (let i = from + 1; i + 1 < to; i++)
    if (endsSentence(tokens, i) && (i < other || AFTER_TITLE.has(tokens[i + 1]!.fold)))
      return tokens[i]!.fold === '.' ? i : i + 1;
  return to;
}

/** Whether a word speaks of a deadline, or to the reader. */
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
const AFTER_TITLE = new Set(
  'manuscripts manuscript papers abstracts contributions please proposals bidrag artikler artiklar manus guest deadline new extended call submissions submission open closed read les last download contact articles viewed impact frist ny edited'.split(
    ' ',
  ),
);

const CLOSING: Record<string, string> = { '«': '»', '“': '”“', '„': '“”', '"': '"', '”': '”' };
const BEFORE_QUOTED = new Set(
  'issue issues on om topic titled entitled kalt tittel tittelen title med of nummer nummeret temanummer temanummeret temanumret heft themenheft sonderheft collection tema temaet temat theme thema section dossier thematique about called uber zum sur numero'.split(
    ' ',
  ),
);

/** A quoted title; a title may also quote a word of its own, and then the marks do not hold it all. */
function quotedIn(draft: IssueDraft, start: number, end: number): [number, number] | undefined {
  const { tokens } = draft;
  for (let i = start; i < end; i++) {
    const mark = tokens[i]!;
    if (mark.kind !== 'mark' || !OPENING.includes(mark.text) || !draft.isFree(i)) continue;
    const close = closeOf(draft, i, end);
    if (close === undefined) continue;
    const before = tokens[i - 1];
    const isApart =
      i === start ||
      before === undefined ||
      before.kind === 'mark' ||
      !draft.isFree(i - 1) ||
      BEFORE_QUOTED.has(before.fold);
    const [from, to] = [tokens[i + 1]!.start, tokens[close - 1]!.end];
    if (to - from < 5 || !isApart) return undefined;
    // "“Care” in times of crisis": a word of the title
    const next = tokens[close + 1];
    const isPart =
      i === start &&
      next?.kind === 'word' &&
      !isCapital(next.text) &&
      close + 1 < end &&
      to - from < 24 &&
      !QUOTE_LINKS.has(next.fold);
    return isPart ? undefined : [from, to];
  }
  return undefined;
}
/** "Temat ”Med bilden i fokus” har …": the word says the kind. */
function readThemeBefore({ tokens, record, spans }: IssueDraft, at: number): void {
  const word = tokens[at - 1]?.kind === 'mark' ? tokens[at - 2] : tokens[at - 1];
  const kind = word && THEMES.get(word.fold);
  if (kind && record.kind === undefined && spans.claim(word.start, word.end, 'kind')) record.kind = kind;
}
const THEMES = new Map([
  ['tema', 'Tema'],
  ['temat', 'Tema'],
  ['temaet', 'Tema'],
  ['theme', 'Theme'],
  ['thema', 'Thema'],
]);
const QUOTE_LINKS = new Set(['i', 'in', 'har', 'has', 'is', 'er']);

/** The longest quoted title, in tokens. */
const MAX_TITLE = 200;

function closeOf({ tokens }: IssueDraft, open: number, end: number): number | undefined {
  const mark = tokens[open]!.text;
  const closing = CLOSING[mark]!;
  let depth = 0;
  for (let i = open + 1; i < Math.min(end, open + MAX_TITLE); i++) {
    const { text } = tokens[i]!;
    if (mark === '«' && text === '«') depth++;
    else if (closing.includes(text) && tokens[i]!.kind === 'mark') {
      if (depth === 0) return i > open + 1 ? i : undefined;
      depth--;
    }
  }
  return undefined;
}
