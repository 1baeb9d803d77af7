import type { ProjectDraft } from './draft.js';
import type { GrantPiece } from './grant-kinds.js';

/**
 * Whether pieces identify an entry of a list of grants: an amount or a role, and two other kinds of facts; an amount
 * counts as one of them.
 */
export function isEvident(draft: ProjectDraft, pieces: readonly GrantPiece[], isLed: boolean): boolean {
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const has = (...all: GrantPiece['kind'][]) => (all.some((kind) => kinds.has(kind)) ? 1 : 0);
  const [surname, given, next] = pieces;
  // a name on one line, a position or place on the next: "Thornbury, Dr Isolde"
  const isNamed =
    surname?.kind === 'words' &&
    surname.to - surname.from < 4 &&
    given?.kind === 'post' &&
    given.mark === ',' &&
    next?.mark === '\n' &&
    has('body');
  // "5 kr" is the price of something else
  const sum = pieces.some(({ kind, from, to }) => kind === 'amount' && LARGE.test(draft.slice(from, to)))
    ? 1
    : 0;
  const role = has('role') || isLed || isNamed ? 1 : 0;
  const others = has('period') + has('grant') + has('funder', 'scheme') + has('post') + (isNamed ? 1 : 0);
  // a line with only funder or scheme and period or number, and the title on another line
  const breaks = pieces.findIndex(({ mark }) => mark === '\n');
  const isHead =
    breaks > 0 &&
    has('funder', 'scheme') + has('period', 'grant') > 1 &&
    pieces.slice(0, breaks).every(({ kind }) => isFunding.has(kind));
  return isHead || (sum + role > 0 && 2 * sum + role + others > 2);
}

const isFunding = new Set<GrantPiece['kind']>(['funder', 'scheme', 'period', 'grant']);

/** Amounts of at least one thousand. */
const LARGE = /\d\D?\d{3}|\d\s?(?:[km]|mi|tusen|thou)/i;
