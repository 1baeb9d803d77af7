/** Fields that are only written as literal cells. */
const ONLY_EXACT = new Set(['original', 'alternates']);

/** The field of a column that has no ordinary heading. */
export const exactFieldOf = (heading: string): string | undefined =>
  ONLY_EXACT.has(heading) ? heading : undefined;

/**
 * The value of a literal cell: a JSON string, list or object, such as `"=1+1"` or `["A; B", "C"]`. Undefined for other
 * cells, which are interpreted.
 */
export function exactCell(cell: string): unknown {
  if (!/^(?:"[^]*"|\[[^]*\]|\{[^]*\})$/.test(cell)) return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}
