import { grantIn, type GrantHit } from '../../words/grants.js';
import { isCapital } from '../../words/tokens.js';
import type { ProjectDraft } from '../draft.js';
import { startsTitle } from './segments.js';

/**
 * Reads the number of at least five digits at the start of a line of an award list, and returns the start of the title:
 * "275577 Quality, Leadership and …". Undefined if there is none.
 */
export function readListNumber(draft: ProjectDraft, from: number, to: number): number | undefined {
  const first = draft.tokens[from]!;
  const second = draft.tokens[from + 1];
  const isNumber =
    first.kind === 'number' &&
    first.fold.length >= 5 &&
    first.fold.length < 10 &&
    second?.spaced &&
    isCapital(second.text) &&
    to - from > 3;
  if (!isNumber) return undefined;
  draft.rule = 'number before the title';
  return draft.setGrant(first.start, first.end) ? from + 1 : from;
}

/** Reads a labelled number before the title, and returns its start: "Projektnummer 412045: Title", "Projekt 12377 Title". */
export function readNumber(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const grant = grantIn(draft.text, tokens, from, Math.min(to, from + 8));
  if (!grant?.isLabelled || grant.from !== from || grant.to + 2 >= to) return from;
  const next = tokens[grant.to]!;
  const at = ':|'.includes(next.fold) || (next.fold === '-' && next.spaced) ? grant.to + 1 : grant.to;
  if (digitsOf(draft, grant) < 5 || (at === grant.to && !next.spaced) || !startsTitle(tokens[at]))
    return from;
  draft.rule = 'number before the title';
  if (!draft.setGrant(grant.first, grant.end)) return from;
  draft.claimText(grant.start, grant.first, 'label');
  return at;
}

/** Reads a long number before the title, and returns its start: "2021-03344 Att mäta …", "ANR-20-CE27-0009 | Travail et …". */
export function readGrant(draft: ProjectDraft, from: number, to: number): number {
  const { tokens } = draft;
  const grant = grantIn(draft.text, tokens, from, Math.min(to, from + 10));
  if (!grant || grant.isLabelled || grant.from !== from || to - grant.to <= 2) return from;
  const next = tokens[grant.to]!;
  draft.rule = 'number before the title';
  const isMark =
    next.fold === '|' ||
    (next.fold === ':' && /[A-Z]/.test(tokens[from]!.text) && isCapital(tokens[grant.to + 1]!.text));
  if (digitsOf(draft, grant) < 8 || !(isMark || isCapital(next.text))) return from;
  return draft.setGrant(grant.first, grant.end) ? grant.to + (isMark ? 1 : 0) : from;
}

const digitsOf = ({ text }: ProjectDraft, { first, end }: GrantHit): number =>
  text.slice(first, end).replace(/[^0-9]/g, '').length;
