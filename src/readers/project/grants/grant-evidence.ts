import type { ProjectDraft } from '../draft.js';
import { isCapital } from '../../words/tokens.js';
import { isTitleShaped, namesScheme, type GrantPiece } from './grant-kinds.js';

/**
 * Whether pieces identify an entry of a list of grants: an amount or a role, and two other kinds of facts; an amount
 * counts as one of them.
 */
export function isEvident(
  draft: ProjectDraft,
  pieces: readonly GrantPiece[],
  isLed: boolean,
  least: number,
): boolean {
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
  const number = has('grant') || pieces.some(({ isNumbered }) => isNumbered) ? 1 : 0;
  const others = has('period') + number + has('funder', 'scheme') + has('post') + (isNamed ? 1 : 0);
  // "University of Leeds ($399,000): …"
  const isPaid =
    given?.kind === 'amount' &&
    (surname?.kind === 'body' ||
      (surname?.kind === 'words' && !isTitleShaped(draft, surname.from, surname.to))) &&
    [given.to, given.to + 1].some((at) => draft.tokens[at]?.fold === ':')
      ? 1
      : 0;
  return (
    isHead(draft, pieces) ||
    (has('role') && isDatedHead(draft, pieces)) ||
    (sum + role > 0 && 2 * sum + role + others + isPaid > least)
  );
}

const isFunding = new Set<GrantPiece['kind']>(['funder', 'scheme', 'period', 'grant']);

/**
 * Whether an entry starts with facts about its funding: a line with a funder or scheme and a period or number, "NSF,
 * 2021–2024", or a funder and a scheme before the title, "ERC, Starting Grant 2020, …", "ERC Advanced Grant 2019: …".
 */
function isHead(draft: ProjectDraft, pieces: readonly GrantPiece[]): boolean {
  const end = pieces.findIndex(({ kind }) => !isFunding.has(kind));
  const next = pieces[end];
  if (end < 1 || !next) return false;
  const head = pieces.slice(0, end);
  const has = (...all: GrantPiece['kind'][]) => head.some(({ kind }) => all.includes(kind));
  const payers = head.filter(({ kind }) => kind === 'funder' || kind === 'scheme');
  const isNumbered =
    payers.length > 0 && (has('period', 'grant') || payers.some((payer) => payer.isNumbered));
  const isScheme = payers.some(
    (payer) => payer.kind === 'funder' && (has('scheme') || namesScheme(draft, payer)),
  );
  // "2020 Researcher Grant Scheme⏎Title⏎Associate Investigator"
  const isOwn = has('scheme') && pieces.some(({ kind }) => kind === 'role');
  return next.mark === '\n'
    ? isNumbered || isScheme || isOwn
    : isScheme && next.mark !== '' && isTitleAt(draft, next);
}

const isTitleAt = (draft: ProjectDraft, { kind, from, to }: GrantPiece): boolean =>
  kind === 'quoted' || (kind === 'words' && isCapital(draft.tokens[from]!.text) && to - from > 2);

/** Whether an entry starts with its period and a colon: "2021–2024: …". */
function isDatedHead({ tokens }: ProjectDraft, [first, next]: readonly GrantPiece[]): boolean {
  return (
    first?.kind === 'period' &&
    next?.kind === 'words' &&
    first.period!.shape === 'range' &&
    tokens[first.to]?.fold === ':' &&
    isCapital(tokens[next.from]!.text)
  );
}

/** Amounts of at least one thousand. */
const LARGE = /\d\D?\d{3}|\d\s?(?:[kmt](?:nok|sek|dkk|kr|eur|€)?(?![a-z])|mi|tusen|thou)/i;
