import { trimItem } from '../../line/enumerations.js';
import { grantIn } from '../../words/grants.js';
import { afterTitles } from '../../words/people.js';
import { isCapital, type Token } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';

/** A name, titles and a number, as in British award lists: "Hargreaves, Susan Professor SRG23\\231045". */
export function awardAt({ text, tokens }: ProjectDraft, from: number, to: number) {
  const titled = afterTitles(tokens, from);
  let at = titled;
  while (
    at < to &&
    at - from < 10 &&
    (tokens[at]!.kind === 'word' ? isCapital(tokens[at]!.text) : ",'-.".includes(tokens[at]!.fold)) &&
    afterTitles(tokens, at) === at
  )
    at++;
  const titles = afterTitles(tokens, at);
  if ((titles === at && titled === from) || at - titled < 2) return undefined;
  const grant = grantIn(text, tokens, titles, Math.min(to, titles + 8));
  const name = trimItem(tokens, titled, at);
  return name && grant?.from === titles && /[A-Za-z]/.test(text.slice(grant.first, grant.end))
    ? { name, at, grant }
    : undefined;
}

/** Reads the facts that {@link awardAt} finds. Returns whether there is room for them. */
export function readAward(
  draft: ProjectDraft,
  { name, at, grant }: NonNullable<ReturnType<typeof awardAt>>,
): boolean {
  draft.rule = 'award list: name, title, number';
  if (!draft.setLeader(...name)) return false;
  draft.claim(at, grant.from, 'label');
  return draft.setGrant(grant.first, grant.end);
}

const PLACE_BEFORE = new Set('east west south north new st central western saint royal'.split(' '));

/** The end of an English university's name at `at`, directly before a title; `at` if there is none. */
export function institutionAt(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 5); i++) {
    const { fold, text } = tokens[i]!;
    if (!isCapital(text) && fold !== 'the') return at;
    if (fold !== 'university' && fold !== 'college') continue;
    if (tokens[i + 1]?.fold !== 'of') return i > at ? i + 1 : at;
    let end = i + 2;
    if (tokens[end]?.fold === 'the') end++;
    if (PLACE_BEFORE.has(tokens[end]?.fold ?? '')) end++;
    return Math.min(end + 1, to);
  }
  return at;
}
