import { afterOrdinal, isMark, numberAt, type Shape, yearAt } from './date-tokens.js';
import { isPartOfTime, isSeason } from './months.js';
import { namedAt } from './named-dates.js';
import type { Token } from './tokens.js';

const QUARTERS = new Set(
  'kvartal kvartalet quartal quarter kwartaal trimestre neljannes kvarthala kv'.split(' '),
);

const RANKS = new Map(
  'first second third fourth|forste andre tredje fjerde|forsta andra tredje fjarde|fyrste andre tredje fjerde'
    .split('|')
    .flatMap((row) => row.split(' ').map((word, i): [string, number] => [word, i + 1])),
);

export const quarterOf = ({ fold }: Pick<Token, 'fold'>): number | undefined =>
  fold.length === 2 && 'qk'.includes(fold[0]!) && '1234'.includes(fold[1]!) ? Number(fold[1]) : undefined;

/** A numbered quarter: 1. kvartal 2024, 4. Quartal 2025, 1er trimestre 2024. */
export function quarterAt(tokens: readonly Token[], at: number): Shape | undefined {
  const rank = Number(numberAt(tokens[at], 1) ?? (tokens[at]!.text.length === 1 ? tokens[at]!.text : 0));
  return rank > 0 && rank < 5 ? quarterYear(tokens, afterOrdinal(tokens, at + 1), rank) : undefined;
}

function quarterYear(tokens: readonly Token[], at: number, quarter: number): Shape | undefined {
  if (!QUARTERS.has(tokens[at]?.fold ?? '')) return undefined;
  return yearBehind(tokens, at + 1, { quarter });
}

/** A year after "of", a full stop, a comma or a slash. */
function yearBehind(tokens: readonly Token[], at: number, parts: Partial<Shape>): Shape | undefined {
  let i = at;
  if (isMark(tokens[i], '.,/-')) i++;
  if (BETWEEN.has(tokens[i]?.fold ?? '') && !tokens[i]!.breaks) i++;
  const year = tokens[i]?.breaks ? undefined : yearAt(tokens[i]);
  return year ? { to: i + 1, year, ...parts } : undefined;
}

const BETWEEN = new Set('of av af de des du van i in en im the le l'.split(' '));

/** A season, quarter or part of a year: "høsten 2024", "Q3 2025", "mid-2026", "slutten av mai 2026". */
export function vagueAt(tokens: readonly Token[], at: number): Shape | undefined {
  const token = tokens[at]!;
  const quarter = quarterOf(token);
  if (quarter) return yearBehind(tokens, at + 1, { quarter });
  if (isSeason(token.text)) {
    const second = isMark(tokens[at + 1], '/') && tokens[at + 2] && isSeason(tokens[at + 2]!.text) ? 2 : 0;
    return yearBehind(tokens, at + 1 + second, { inexact: true });
  }
  const rank = RANKS.get(token.fold);
  if (rank && tokens[at + 1]) return quarterYear(tokens, at + 1, rank);
  if (!isPartOfTime(token.fold)) return undefined;
  let i = at + 1;
  while (i < at + 3 && (isMark(tokens[i], '-') || BETWEEN.has(tokens[i]?.fold ?? ''))) i++;
  const inner = tokens[i];
  if (!inner || inner.breaks || inner.kind === 'mark') return undefined;
  const date =
    inner.kind === 'word' ? namedAt(tokens, i) : yearAt(inner) ? { to: i + 1, year: inner.text } : undefined;
  return date && { ...date, inexact: true };
}
