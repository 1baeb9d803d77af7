/** The term that a form is counted as. */
export interface Merged {
  key: string;
  /** The form that is shown. */
  shown: string;
}

/**
 * Finds the term of each form that an editor joins with others. Groups that have a form in common are
 * one group; it is shown as the first form of that group which comes first by code points, so the
 * order of the groups makes no difference.
 */
export function mergeKeys(
  groups: readonly (readonly string[])[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, Merged> {
  const merged = new Map<string, Merged>();
  const firstByShown = groups
    .map((group) => group.map((text) => text.normalize('NFC').trim()).filter((text) => keyOf(text)))
    .filter((group) => group.length > 0)
    .sort(([a], [b]) => (a! < b! ? -1 : a! > b! ? 1 : 0));
  for (const group of firstByShown) {
    const keys = group.map(keyOf);
    const known = keys.flatMap((key) => merged.get(key) ?? []);
    const term = known.sort((a, b) => (a.shown < b.shown ? -1 : 1))[0] ?? { key: keys[0]!, shown: group[0]! };
    const joined = new Set(known.map(({ key }) => key));
    for (const [key, other] of merged) if (joined.has(other.key)) merged.set(key, term);
    for (const key of keys) merged.set(key, term);
  }
  return merged;
}
