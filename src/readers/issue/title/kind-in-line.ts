import { SMALL_WORDS } from '../../words/small-words.js';
import { isCapital, type Token } from '../../words/tokens.js';
import { endsSentence } from '../clauses.js';
import type { IssueDraft } from '../fields.js';
import { readJournalOfKind } from '../journal/journal.js';
import { isDetermined, type KindHit, kindsIn } from '../facts/kind.js';
import { ABOUT, namesIssue } from '../prose.js';

/**
 * Reads the kind in later lines, with its journal at the start of one: "Ageing in Place ⏎ A special issue of Ageing &
 * Society".
 */
export function readKindBelow(draft: IssueDraft, from: number): void {
  const { tokens } = draft;
  const kinds = kindsIn(tokens, from, tokens.length).filter(({ kind }) => kind);
  const [first] = kinds;
  // not "Read our special issues"
  if (!first || kinds.some(({ kind, to }) => kind !== first.kind || PLURAL.test(tokens[to - 1]!.fold)))
    return;
  for (let i = from; i < tokens.length; i++) {
    if (!tokens[i]!.breaks) continue;
    const at = ARTICLES.has(tokens[i]!.fold) ? i + 1 : i;
    let to = at;
    while (to < tokens.length && (to <= i || !tokens[to]!.breaks)) to++;
    // "Call for papers for a special issue of …"
    const hit = at < to ? kindsIn(tokens, at, to).find(({ kind }) => kind) : undefined;
    if (!hit?.kind || !draft.isFree(hit.from) || !isCallBefore(draft, at, hit.from)) continue;
    const isAlone = hit.to >= to || !draft.isFree(hit.to) || /^(?:[.,:]|to)$/.test(tokens[hit.to]!.fold);
    if (readJournalOfKind(draft, hit.to, to) === undefined && !isAlone) continue;
    readKind(draft, at, to);
    return;
  }
  // within a sentence, which stays whole in the note
  draft.record.kind = first.kind!;
}
const PLURAL = /(?:s|numre|numren|hefte|nummers)$/;

const isCallBefore = ({ tokens }: IssueDraft, from: number, to: number): boolean =>
  from === to ||
  (kindsIn(tokens, from, to)[0]?.from === from && to - from < 7) ||
  // "… til bidrag til følgende temanummer:", "A proposal of a special issue"
  (to - from < 20 && namesIssue(tokens, from, to));

/**
 * Reads the page's term for the issue; in a call, the term for what is called for: "Call for Papers: Special Issue on
 * …".
 */
export function readKind(draft: IssueDraft, start: number, end: number): KindHit | undefined {
  const { tokens, record } = draft;
  // "special issue 2/2027": its number is read
  const hits = kindsIn(tokens, start, end).filter(
    ({ from, to }) => draft.isFree(from) && (draft.isFree(to - 1) || to > from + 1),
  );
  const kind = hits.find((hit) => hit.kind) ?? hits[0];
  if (!kind) return undefined;
  for (const { from, to, kind: name } of hits) {
    if (name && from !== kind.from) continue;
    draft.take(
      tokens[from]!.start,
      tokens[draft.isFree(to - 1) ? to - 1 : to - 2]!.end,
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

/** Words at the start of an invitation. */
export const INVITES = set(
  'call cfp invitation invitasjon innbydelse inbjudan vi we valkommen velkommen welcome inbjuder appel pour einladung utlysning announcing announcement submit',
);

/** Words that are an invitation only directly before the kind: "New special issue", "Our upcoming special issue". */
export const ANNOUNCES = set(
  'a an et en new ny nyt nytt upcoming kommende bidra bidrag contribute contributions our vart open apen now the forthcoming',
);

/**
 * Whether the title comes after the kind: only an invitation or nothing precedes the kind, or a colon or "on" follows
 * it.
 */
export function opensTitle(draft: IssueDraft, start: number, { from, to }: KindHit): boolean {
  const { tokens } = draft;
  if (isDetermined(tokens, start, from)) return true;
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
