/** A labelled fact that is all of a list's item. */
export interface Fact {
  /** The field that it fills, or the label's own words. */
  field: string;
  /** Whether an entry may have several of it. */
  isMany: boolean;
  /** Whether its value is of the label's kind, so that it cannot be a title: "Periode: 2021–2024". */
  isSure: boolean;
  /** Whether the value may be one all the same; if not, the item is a title: "Periode: a history of time". */
  mayBe: boolean;
}

/** An item of a list: a fact, a picture without a name, or something else, which is an entry. */
export type Item = Fact | 'picture' | undefined;

/**
 * Finds the items that are lines of the item before them, as in lists from editors that make an item of each line.
 * A value of the label's kind is evidence enough. Another one is a line of the entry before it only where the same
 * label is used after two entries, or where it precedes another fact, one of them is sure, and no label is used
 * twice, which would show that one of them is a title.
 *
 * @param mayBeLogos Whether a picture may be an entry, as in a wall of logos that has names too: then a sure fact in
 *   the list, or one picture after each entry, shows that it is none.
 * @returns For each item the index of its entry: its own, or that of an earlier item.
 */
export function ownersOf(items: readonly Item[], mayBeLogos = false): number[] {
  const owners = items.map((_, i) => i);
  const runs = runsOf(items);
  if (runs[0]?.[0] === 0 && runs[0][1] === items.length) return owners;
  const uses = new Map<string, number>();
  for (const [from, to] of runs)
    for (const field of new Set(items.slice(from, to).map(fieldOf)))
      uses.set(field, (uses.get(field) ?? 0) + 1);
  const isWall = mayBeLogos && !items.some(isSure) && !alternate(items);
  for (const [from, to] of runs) {
    const run = items.slice(from, to);
    // no entry is before them
    if (from === 0 && (run[0] === 'picture' || isSure(run[0]))) continue;
    const isProven = run.some(isSure) && !isRepeated(run);
    const fields = new Set<string>();
    let owner = Math.max(0, from - 1);
    for (let i = Math.max(1, from); i < to; i++) {
      const item = items[i]!;
      const field = fieldOf(item);
      const belongs =
        item === 'picture'
          ? !isWall && !isRepeated(run)
          : item.isSure || (item.mayBe && (uses.get(field)! > 1 || (isProven && i < to - 1)));
      if (belongs && (!fields.has(field) || (item !== 'picture' && item.isMany))) {
        owners[i] = owner;
        fields.add(field);
      } else {
        owner = i;
        fields.clear();
      }
    }
  }
  return owners;
}

const fieldOf = (item: Item): string => (typeof item === 'object' ? item.field : 'picture');

const isSure = (item: Item): boolean => typeof item === 'object' && item.isSure;

/** Whether a field that an entry has once is there twice. */
function isRepeated(run: readonly Item[]): boolean {
  const single = run.filter((item) => item === 'picture' || !item?.isMany).map(fieldOf);
  return new Set(single).size < single.length;
}

/** Ranges of neighbouring items that are not entries by themselves. */
function runsOf(items: readonly Item[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  items.forEach((item, i) => {
    if (item === undefined) return;
    const last = runs.at(-1);
    if (last?.[1] === i) last[1]++;
    else runs.push([i, i + 1]);
  });
  return runs;
}

/** Whether each of several entries has one picture after it and nothing else, as in no wall of logos. */
const alternate = (items: readonly Item[]): boolean =>
  items.length > 3 &&
  items.length % 2 === 0 &&
  items.every((item, i) => item === (i % 2 ? 'picture' : undefined));
