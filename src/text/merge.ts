/** The term under which a form is counted. */
export interface Merged {
  key: string;
  /** The form to display. */
  shown: string;
}

/**
 * Maps the key of each form in an editor's groups to its term. Groups that share a form are joined; the result is shown
 * as the first form of the group that sorts first by code points, so the order of the groups does not matter.
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
