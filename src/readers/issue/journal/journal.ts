import { isSeason } from '../../words/months.js';
import { SMALL_WORDS } from '../../words/small-words.js';
import { isAllCapitals, type Token } from '../../words/tokens.js';
import type { IssueDraft } from '../fields.js';
import { OPENING } from '../title/plain-title.js';
import { kindsIn } from '../facts/kind.js';
import { CALLING } from '../prose.js';
import { closeOf } from '../title/quoted-title.js';
import {
  endsName,
  isCapital,
  isFieldName,
  isJournalName,
  isJournalNoun,
  NAMED,
  nameEnd,
  set,
  SMALL,
} from './journal-names.js';

/** Words before the number of an issue: "Ausgabe 1/2021". */
const ISSUE =
  /^(?:ausgabe|heft|nummer|numero|num|issue|vol(?:ume)?|band|hefte|edition|utgave|utgava|argang|jahrgang|tome)$/;

/** Claims a journal's name and the short form after it. Returns whether it did. */
export function takeJournal(draft: IssueDraft, at: number, to: number, rule: string): boolean {
  let from = at;
  const { tokens, record } = draft;
  // "Temanummer 3/2026: Title"
  const isKind = [to - 1, to - 2].some(
    (i) => i >= at && kindsIn(tokens, i, to).some((hit) => hit.kind && hit.to === to),
  );
  if (from >= to || isKind || (to - from === 1 && ISSUE.test(tokens[from]!.fold))) return false;
  // "Invitasjon til …"
  const last = tokens[to - 1]!;
  if (SMALL_WORDS.has(last.fold) && !isCapital(last.text)) return false;
  if (record.journal?.name) {
    // the same name again
    const isSame = draft.text.slice(tokens[from]!.start, tokens[to - 1]!.end) === record.journal.name;
    if (isSame) draft.label(tokens[from]!.start, tokens[to - 1]!.end);
    return isSame;
  }
  // "La Revue de Recherche", "Zeitschrift Raumkunde", "Revue Rives & Récits", "Tidsskriftet Pergament"
  const noun = /^(?:l[ae]s?|el|il)$/.test(tokens[from]!.fold) ? from + 1 : from;
  const isNoun = NAMED.has(tokens[noun]?.fold ?? '') && noun + 1 < to;
  const start = isNoun && isNameBehind(tokens, noun, to) ? noun + 1 : isNoun ? noun : from;
  if (start > from) draft.label(tokens[from]!.start, tokens[start]!.start);
  from = start;
  // "la revue accepte des articles"
  if (NAMED.has(tokens[from]!.fold) && !isCapital(tokens[from]!.text)) return false;
  const name = draft.take(tokens[from]!.start, tokens[to - 1]!.end, 'journal', rule);
  if (name !== undefined) {
    record.journal = { ...record.journal, name };
    // "Journal of Care (JOC)"
    const [open, short, close] = tokens.slice(to, to + 3);
    if (open?.fold === '(' && close?.fold === ')' && isAllCapitals(short!.text))
      draft.note(short!.start, short!.end);
  }
  return name !== undefined;
}

/** Whether the name starts behind the noun at `at`, which is part of others: "Revue Médicale Suisse", "Journal of Care". */
export function isNameBehind(tokens: readonly Token[], at: number, to = tokens.length): boolean {
  const { fold } = tokens[at]!;
  const [name, next] = tokens.slice(at + 1, to);
  if (!isCapital(name!.text)) return false;
  if (/^(?:zeitschrift|tidss?krift(?:et|en))$/.test(fold)) return true;
  // not "Revue Française de Sociologie", but "Revue Lectures Mobiles"
  return (
    /^(?:re|ri)v(?:ue|ista)$/.test(fold) &&
    (!next || /[sx]$/.test(name!.fold) || (!isCapital(next.text) && !/^d(?:e[sl]?|[iou])$/.test(next.fold)))
  );
}

export const LINKS = set(
  'in of i av af til till for fur to der des de del della di da do dans inom from fra fran a',
);

/** Whether a dedication starts here, which is part of the title: "in honor of", "til minne om". */
export const isTribute = (tokens: readonly Token[], at: number): boolean =>
  LINKS.has(tokens[at]?.fold ?? '') &&
  TRIBUTES.has(tokens[at + 1]?.fold ?? '') &&
  // "Special Issue of Memory Studies"
  !(tokens[at]!.fold === 'of' && isCapital(tokens[at + 1]!.text));
const TRIBUTES = set(
  'honor honour memory memoriam celebration commemoration recognition remembrance tribute minne minnet ehren gedenken hommage memoire',
);

export const ARTICLES = set(
  'the den det die das la le les l el tidsskriftet tidskriften journalen journal zeitschrift revue',
);

/**
 * Reads a journal after the kind: "special issue of Social Text on …", "temanummer i Tidlig. Tema: …". Returns the
 * token after it.
 */
export function readJournalOfKind(draft: IssueDraft, at: number, limit: number): number | undefined {
  const { tokens } = draft;
  // "(Special Issue, Ecological Economics, forthcoming)"
  if (
    tokens[at]?.fold === ',' &&
    tokens.slice(0, at).findLast(({ fold }) => fold === '(' || fold === ')')?.fold === '('
  ) {
    const to = nameEnd(draft, at + 1, limit);
    const closes = tokens[to]?.fold === ',' || tokens[to]?.fold === ')';
    return closes &&
      isJournalName(tokens, at + 1, to, true, true) &&
      takeJournal(draft, at + 1, to, 'journal: after the kind')
      ? to
      : undefined;
  }
  if (!LINKS.has(tokens[at]?.fold ?? '') || at >= limit || isTribute(tokens, at)) return undefined;
  let from = at + 1;
  while (from < limit && ARTICLES.has(tokens[from]!.fold) && !isCapital(tokens[from]!.text)) from++;
  return takeLinked(draft, at, from, limit, 'journal: after the kind');
}

/** Claims a name after "in" or "of", if it looks like one. Returns the token after it. */
function takeLinked(
  draft: IssueDraft,
  link: number,
  from: number,
  limit: number,
  rule: string,
): number | undefined {
  const { tokens } = draft;
  // "der Zeitschrift Pflegewissenschaft"
  // "des E-Journals Passagen"
  if (
    tokens[from]?.text === 'E' &&
    tokens[from + 1]?.fold === '-' &&
    /^journals?$/.test(tokens[from + 2]?.fold ?? '')
  )
    from += 3;
  else if (isJournalNoun(tokens[from]?.fold ?? '') && /^[\p{Lu}„“”«"]/u.test(tokens[from + 1]?.text ?? ''))
    from++;
  const close = OPENING.includes(tokens[from]?.text ?? '?') ? closeOf(draft, from, limit) : undefined;
  if (close !== undefined && isJournalName(tokens, from + 1, close, true, true)) {
    if (!takeJournal(draft, from + 1, close, rule)) return undefined;
    draft.label(tokens[link]!.start, tokens[from]!.end);
    draft.label(tokens[close]!.start, tokens[close]!.end);
    return close + 1;
  }
  let to = nameEnd(draft, from, limit);
  if (to > from && !isJournalName(tokens, from, to, true, true)) {
    // only the capitalised words: "Education Sciences now invites"
    to = from;
    while (
      to < limit &&
      draft.isFree(to) &&
      tokens[to]!.kind === 'word' &&
      (isCapital(tokens[to]!.text) ||
        (SMALL.has(tokens[to]!.fold) && tokens[to + 1] && isCapital(tokens[to + 1]!.text)))
    )
      to++;
    // "in Cultural perspectives on sound"
    const next = tokens[to];
    if (to === from + 1 && next?.kind === 'word' && !next.breaks && !endsName(next) && !SMALL.has(next.fold))
      return undefined;
  }
  // "the Craft and Technology journal"
  if (to > from + 1 && tokens[to - 1]!.text === 'journal') to--;
  if (to <= from || !(isJournalName(tokens, from, to, true, true) || isDated(draft, from, to)))
    return undefined;
  if (!takeJournal(draft, from, to, rule)) return undefined;
  draft.label(tokens[link]!.start, tokens[from]!.start);
  return to;
}

/** Whether capitalised words are a journal since the season of an issue follows: "Skoleforum Nord høst 2027". */
const isDated = ({ tokens }: IssueDraft, from: number, to: number): boolean =>
  isSeason(tokens[to]?.text ?? '') &&
  tokens.slice(from, to).every(({ kind, text }) => kind === 'word' && isCapital(text));

/**
 * Reads a journal after a title: "… in Education Sciences", ". Akademisk kvarter", ", Journal of Welfare", " | Barn".
 */
export function readJournalAfter(draft: IssueDraft, at: number, limit: number): void {
  const { tokens, record } = draft;
  if (record.journal?.name) return;
  let i = at;
  while (i < limit && !tokens[i]!.breaks && (tokens[i]!.kind === 'mark' || !draft.isFree(i)) && i < at + 6)
    i++;
  if (i >= limit || (tokens[i]!.breaks && i > at)) return;
  if (LINKS.has(tokens[i]!.fold) || PUBLISHED_IN.has(tokens[i]!.fold)) {
    let from = i + 1;
    while (
      from < limit &&
      (ARTICLES.has(tokens[from]!.fold) || LINKS.has(tokens[from]!.fold) || tokens[from]!.fold === ':') &&
      !isCapital(tokens[from]!.text)
    )
      from++;
    takeLinked(draft, i, from, limit, 'journal: after "in"');
    return;
  }
  if (!draft.isFree(i)) return;
  const to = nameEnd(draft, i, limit);
  // a place and a date: "« Les friches », Metz, 12-13 mai"
  const isPlace = to === i + 1 && tokens[to]?.fold === ',' && tokens[to + 1]?.kind === 'number';
  // "(Beiträge zur Raumkunde, Heft 2)", which could be a person's name
  const isNumbered = tokens[to]?.fold === ',' && ISSUE.test(tokens[to + 1]?.fold ?? '');
  if (
    to > i &&
    !isPlace &&
    isSegment(draft, to, limit) &&
    tokens[to]?.fold !== ':' &&
    isJournalName(tokens, i, to, true, isNumbered)
  )
    takeJournal(draft, i, to, 'journal: after the title');
}

const PUBLISHED_IN = set('published publisert publiseres erscheint publiceras paraitra');

/** Whether a name fills the space between two marks, so that no sentence continues after it. */
export function isSegment(draft: IssueDraft, to: number, limit: number): boolean {
  const next = draft.tokens[to];
  return to >= limit || next === undefined || next.breaks || next.kind === 'mark' || !draft.isFree(to);
}

/**
 * Reads a journal before the kind: "Nordic Journal of Social Research: Special issue on …", "Frontiers in Education
 * Research Topic: …"; if the title follows the kind, also "Housing Studies special issue on …".
 */
export function readJournalBefore(
  draft: IssueDraft,
  start: number,
  end: number,
  title?: 'on' | 'behind' | 'quoted',
): boolean {
  const { tokens } = draft;
  for (let i = start; i < end; i++) {
    const before = tokens[i - 1];
    const begins =
      i === start ||
      !before ||
      !draft.isFree(i - 1) ||
      (before.kind === 'mark' && '.:|,;-»”"!)'.includes(before.fold));
    if (!begins || tokens[i]!.kind !== 'word' || !draft.isFree(i)) continue;
    const to = nameEnd(draft, i, end);
    const isName =
      isJournalName(tokens, i, to, false) ||
      (title && isFieldName(tokens, i, to)) ||
      // "Water & Ways: special issue on Rivers", "Waterways invites contributions to a special issue"
      (title === 'on' && i === start && isSubject(draft, i, to, end)) ||
      // "CFP: Harbour Planner Special Issue: “Tides”"
      (title === 'quoted' && to === end && to > i + 1 && isJournalName(tokens, i, to, true));
    if (to > i && isName && (to >= end || isSegmentOrGoesOn(draft, to, end)))
      return takeJournal(draft, isNameBefore(draft, start, i) ? start : i, to, 'journal: before the kind');
  }
  return false;
}

/** Whether a name of two nouns fills the words before a kind, or a name is what calls for contributions. */
function isSubject({ tokens }: IssueDraft, from: number, to: number, end: number): boolean {
  const fills = tokens.slice(to, end).every(({ kind }) => kind === 'mark');
  const isPair = tokens.slice(from, to).some(({ fold }) => /^(?:&|and|og|och|und)$/.test(fold));
  const verb = tokens[to]?.text === 'now' ? to + 1 : to;
  const calls =
    (CALLING.test(tokens[verb]?.fold ?? '') || PLANS.test(tokens[verb]?.fold ?? '')) &&
    !isAllCapitals(tokens[from]!.text);
  return ((fills && isPair) || calls) && isJournalName(tokens, from, to, true);
}

/** Verbs of those who prepare an issue. */
const PLANS = /^(?:plan(?:s|en|t|legger|lagger|erar)|onsk(?:er|jer|ar)|samler)$/;

/** Whether a word and a mark at the start of the line belong to the name: "NORMA: International Journal for …". */
const isNameBefore = (draft: IssueDraft, start: number, at: number): boolean =>
  at === start + 2 &&
  (draft.tokens[start + 1]!.fold === ':' ||
    (draft.tokens[start + 1]!.fold === '-' && isAllCapitals(draft.tokens[start]!.text))) &&
  draft.isFree(start) &&
  draft.tokens[at]!.fold !== 'journal' &&
  isJournalName(draft.tokens, start, start + 1, true);

const isSegmentOrGoesOn = (draft: IssueDraft, to: number, end: number): boolean =>
  isSegment(draft, to, end) || endsName(draft.tokens[to]!) || draft.tokens[to]!.kind !== 'word';
