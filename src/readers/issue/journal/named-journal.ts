import { issueLabelOf } from '../../words/issue-labels.js';
import { yearAt } from '../../words/date-tokens.js';
import { endsClause } from '../clauses.js';
import type { IssueDraft } from '../fields.js';
import { ARTICLES, isNameBehind, isSegment, LINKS, takeJournal } from './journal.js';
import {
  isCapital,
  isFieldName,
  isJournalName,
  isJournalNoun,
  NAMED,
  nameEnd,
  SMALL,
} from './journal-names.js';
import { kindsIn } from '../facts/kind.js';
import { OPENING } from '../title/plain-title.js';
import { ABOUT, isInvitation, namesIssue } from '../prose.js';
import { closeOf } from '../title/quoted-title.js';

/** Reads a journal's name after a label that otherwise has a date: "Publication: Journal of Care". */
export function readJournalOfLabel(draft: IssueDraft): void {
  const { tokens, record } = draft;
  const from = tokens.findIndex(
    (_, i) => tokens[i - 1]?.fold === ':' && issueLabelOf(tokens[i - 2]?.fold ?? '') === 'published',
  );
  if (from < 0 || !draft.isFree(from)) return;
  const to = nameEnd(draft, from, tokens.length);
  const isName = isJournalName(tokens, from, to, !!record.volume) || isFieldName(tokens, from, to);
  if (!isName || !isSegment(draft, to, tokens.length)) return;
  if (!takeJournal(draft, from, to, 'journal: after the word')) return;
  draft.label(tokens[from - 2]!.start, tokens[from]!.start);
}

/**
 * Reads a journal's name after the noun: "de la revue Rives et Récits", "Tidsskriftet Pergament inviterer", "the open
 * access journal Entropy"; after an issue, "next issue of Harbour Review", or after a call if a number follows,
 * "bidrag till Kaj nummer 2/2027".
 */
export function readNamedJournal(draft: IssueDraft): void {
  const { tokens, record } = draft;
  for (let i = 0; i + 1 < tokens.length && !record.journal?.name; i++) {
    if (!draft.isFree(i)) continue;
    if (tokens[i + 1]!.breaks) {
      readJournalBelow(draft, i);
      continue;
    }
    if (readBeforeSuffix(draft, i)) return;
    const noun = nounAt(draft, i);
    if (noun === undefined) {
      readLinkedJournal(draft, i);
      continue;
    }
    let lead = i;
    while (
      lead > 0 &&
      !tokens[lead]!.breaks &&
      (ARTICLES.has(tokens[lead - 1]!.fold) ||
        LINKS.has(tokens[lead - 1]!.fold) ||
        // "Die Redaktion der Zeitschrift …"
        /^reda[ck]/.test(tokens[lead - 1]!.fold))
    )
      lead--;
    const close = closeAt(draft, noun);
    const from = close ? noun + 1 : noun;
    const to = close ?? nameEnd(draft, from, tokens.length);
    const isBracket = tokens[i - 1]?.fold === '(' && tokens[to]?.fold === ')';
    if (!(isBracket || isOfCall(draft, lead)) || !isJournalName(tokens, from, to, true, true)) continue;
    if (!takeJournal(draft, from, to, 'journal: after the word')) continue;
    if (lead < from) draft.label(tokens[lead]!.start, tokens[from]!.start);
    if (close) draft.label(tokens[close]!.start, tokens[close]!.end);
  }
}

/** Reads a name before the Finnish word for a journal: "Nuoret ja Yhteisö -lehden teemanumero". */
function readBeforeSuffix(draft: IssueDraft, at: number): boolean {
  const { tokens } = draft;
  const [dash, noun] = tokens.slice(at, at + 2);
  if (dash!.fold !== '-' || !dash!.spaced || noun!.spaced || !/^leh(?:ti|den|teen|dessa)$/.test(noun!.fold))
    return false;
  let from = at;
  while (from > 0 && tokens[from - 1]!.kind === 'word' && draft.isFree(from - 1) && !tokens[from]!.breaks)
    from--;
  while (from < at && !isCapital(tokens[from]!.text)) from++;
  if (
    !isJournalName(tokens, from, at, true, true) ||
    !takeJournal(draft, from, at, 'journal: before the word')
  )
    return false;
  draft.label(dash!.start, noun!.end);
  return true;
}

/** "Submit to the Journal ⏎ Rooms and Rhythms": the line below a noun that ends another one. */
function readJournalBelow(draft: IssueDraft, at: number): void {
  const { tokens } = draft;
  if (!NAMED.has(tokens[at]!.fold) || !ARTICLES.has(tokens[at - 1]?.fold ?? '')) return;
  const to = nameEnd(draft, at + 1, tokens.length);
  if (tokens[to]?.breaks && isOfCall(draft, at) && isJournalName(tokens, at + 1, to, true, true))
    takeJournal(draft, at + 1, to, 'journal: after the word');
}

/** The first token of a name after the noun at `at`, if there is such a noun. */
function nounAt({ tokens }: IssueDraft, at: number): number | undefined {
  const { fold, text, breaks } = tokens[at]!;
  const before = tokens[at - 1];
  // a segment after a mark: "« Titre » – Revue Rives"
  const isApart = before?.kind === 'mark' && !breaks && /^(?:revue|revista|rivista)$/.test(fold);
  const isNoun =
    isJournalNoun(fold) &&
    (!isCapital(text) ||
      /(?:e[nt]|mo)$/.test(fold) ||
      (/zeitschrift$/.test(fold) && OPENING.includes(tokens[at + 1]!.text)) ||
      isApart ||
      ARTICLES.has(before?.fold ?? '') ||
      LINKS.has(before?.fold ?? ''));
  if (!isNoun) return undefined;
  const next = tokens[at + 1]!;
  // a name that includes the noun: "der Zeitschrift für Raum und Rede", "das Jahrbuch für Raum"
  const isWhole =
    /^(?:revue|re?i?vista)$/.test(fold) &&
    isCapital(text) &&
    isCapital(next.text) &&
    !isNameBehind(tokens, at);
  if (isWhole || fold === 'jahrbuch' || (isCapital(text) && /^(?:de|di|du|fur|for|of)$/.test(next.fold)))
    return at;
  // an adjective before the name: "la rivista internazionale Sponde"
  const from = next.kind === 'word' && !isCapital(next.text) && !SMALL.has(next.fold) ? at + 2 : at + 1;
  const name = tokens[from]?.text ?? '';
  return isCapital(name) || (name && OPENING.includes(name)) ? from : undefined;
}

/** The mark that closes a quoted name at `at`. */
const closeAt = (draft: IssueDraft, at: number): number | undefined =>
  `${OPENING}'`.includes(draft.tokens[at]?.text ?? '?') ? closeOf(draft, at, draft.tokens.length) : undefined;

/** Prepositions between an issue and its journal. */
const OF = /^(?:of|av|af|de|du|des|der|della|dell|del|di|da|do|in)$/;
/** Prepositions between a call or contributions and a journal. */
const FOR = /^(?:to|til|till|for|fur|pour|al?|alla|para|per)$/;
const ISSUE = /^(?:issue|nummer|numret|numro|numero|heft|ausgabe|utgave|edition)$/;

/** Reads the name after "issue of", or after "contributions to" if a number follows or it is quoted before its theme. */
function readLinkedJournal(draft: IssueDraft, at: number): void {
  const { tokens } = draft;
  const { fold, text } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || tokens[at]!.breaks) return;
  const kind = kindsIn(tokens, Math.max(0, at - 4), at).find(({ to }) => to === at);
  const isOf =
    OF.test(fold) &&
    (ISSUE.test(before.fold) || !!kind || (/^[°º]$/.test(before.text) && tokens[at - 2]!.fold === 'n'));
  const isFor = FOR.test(fold) && (!!kind || namesIssue(tokens, at - 1, at));
  // "Call for papers Rooms #45", "Call for Papers: Rooms 95 (2027)"
  const isColon = fold === ':' && !!tokens[at + 1];
  const isBare = !!kind && !kind.kind && (isColon || isCapital(text));
  if (!isOf && !isFor && !isBare) return;
  let from = isBare && !isColon ? at : at + 1;
  while (from < tokens.length && ARTICLES.has(tokens[from]!.fold) && !isCapital(tokens[from]!.text)) from++;
  const close = closeAt(draft, from);
  const start = close ? from + 1 : from;
  const to = close ?? nameEnd(draft, from, tokens.length);
  const next = tokens[close ? to + 1 : to];
  const [bare, number] = numberAfter(draft, to, kind ? fold : '');
  // a theme or the end must follow: "issue of “Journal” on Harbours"
  const isBeforeTheme =
    (isOf && (!next || next.breaks || endsClause(tokens, close ? to + 1 : to))) ||
    (!!next && !next.breaks && (next.fold === ':' || ABOUT.has(next.fold)));
  const isNumbered = number > to;
  const isName = (expected: boolean) => isJournalName(tokens, start, to, expected, true);
  const fits =
    to > start &&
    (close
      ? isBeforeTheme && isName(isOf || (!!next && next.fold !== ':'))
      : ((isNumbered ||
          (isOf && !kind && isSegment(draft, to, tokens.length)) ||
          (isOf && !!next && OPENING.includes(next.text) && !isJournalNoun(tokens[start]!.fold))) &&
          isName(true)) ||
        // "Nordiska och historiska studier 95 (2027)"
        (isBare && isNumbered && to - start < 7 && isJournalName(tokens, start, start + 1, true, true)));
  if (!fits || !takeJournal(draft, start, to, 'journal: after the kind')) return;
  if (from > at) draft.label(tokens[at]!.start, tokens[start]!.start);
  if (close) draft.label(tokens[close]!.start, tokens[close]!.end);
  if (bare)
    draft.record[tokens[bare + 1]?.fold === '/' ? 'issue' : 'volume'] ??= draft.take(
      tokens[bare]!.start,
      tokens[bare]!.end,
      'volume',
    );
}

/**
 * The token of a number without a word after a name, and the end of it: "#45", "95 (2027)", after "til" also "12". A
 * number that has been read counts.
 */
function numberAfter(draft: IssueDraft, at: number, link: string): [bare: number, to: number] {
  const { tokens } = draft;
  const isRead = draft.spans.all.some(
    ({ field, start }) => field === 'volume' && start === tokens[at]?.start,
  );
  if (isRead && tokens[at]!.kind !== 'mark') return [0, at + 1];
  const isMarked = tokens[at]?.fold === '#';
  const number = isMarked ? at + 1 : at;
  if (tokens[number]?.kind !== 'number' || tokens[number].text.length > 3) return [0, at];
  let to = number + 1;
  const isOfYear = tokens[to]?.fold === '/' && !!yearAt(tokens[to + 1]);
  if (isOfYear) to += 2;
  else if (tokens[to]?.fold === '(') {
    const close = tokens.slice(to, to + 5).findIndex(({ fold }) => fold === ')');
    if (close > 0) to += close + 1;
  }
  const isSure = isMarked || to > number + 1 || /^(?:to|till?)$/.test(link);
  const next = tokens[to];
  return isSure &&
    (!next || next.breaks || next.fold === ':' || OPENING.includes(next.text) || endsClause(tokens, to))
    ? [number, to]
    : [0, at];
}

/** Maximum number of tokens in a clause; repeated searches in longer ones would be slow. */
const MAX_CLAUSE = 40;

/**
 * Whether a noun phrase belongs to a call or an issue: words for one precede it in its clause, or it starts a clause
 * about one.
 */
function isOfCall(draft: IssueDraft, at: number): boolean {
  const { tokens } = draft;
  let from = at;
  while (
    from > 0 &&
    at - from < MAX_CLAUSE &&
    !tokens[from]!.breaks &&
    draft.isFree(from - 1) &&
    !(tokens[from - 1]!.fold === ':' || endsClause(tokens, from - 1))
  )
    from--;
  let end = at;
  while (
    end < Math.min(tokens.length, at + MAX_CLAUSE) &&
    (end === at || !tokens[end]!.breaks) &&
    !endsClause(tokens, end)
  )
    end++;
  const mark = tokens[at - 1]?.kind === 'mark' && !':('.includes(tokens[at - 1]!.fold);
  return (
    (from > 0 && !tokens[from]!.breaks && !draft.isFree(from - 1)) ||
    mark ||
    kindsIn(tokens, from, at).length > 0 ||
    namesIssue(tokens, from, at) ||
    (tokens[from - 1]?.fold !== ':' &&
      ((from === at && namesIssue(tokens, from, end)) || isInvitation(draft, from, end)))
  );
}
