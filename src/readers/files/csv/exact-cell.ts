/** Fields that only cells which are taken literally fill. */
const ONLY_EXACT = new Set(['original', 'alternates']);

/** The field of a column that no heading of tables names. */
export const exactFieldOf = (heading: string): string | undefined =>
  ONLY_EXACT.has(heading) ? heading : undefined;

/**
 * The value of a cell that is written to be taken literally: a JSON string, list or object, such as `"=1+1"` or
 * `["A; B", "C"]`. Undefined for all others, in whose words a reader looks for what they mean.
 */
export function exactCell(cell: string): unknown {
  if (!/^(?:"[^]*"|\[[^]*\]|\{[^]*\})$/.test(cell)) return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}
