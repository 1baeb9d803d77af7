/** A labelled fact that fills a list item. */
export interface Fact {
  /** The field, or the label's own words. */
  field: string;
  /** Whether an entry may have several values for it. */
  isMany: boolean;
  /** Whether its value fits the label, so that it cannot be a title: "Periode: 2021–2024". */
  isSure: boolean;
  /** Whether other values are possible too; if not, the item is a title: "Periode: a history of time". */
  mayBe: boolean;
}

/** A list item: a fact, a picture without a name, or, if undefined, an entry. */
export type Item = Fact | 'picture' | undefined;

/**
 * Finds items that are lines of the item before them, as in lists from editors that make an item of each line. A value
 * that fits its label is sufficient evidence. Other values belong to the entry before them only if the same label is
 * used after two entries, or if they precede another fact of a group that contains a sure fact and no repeated label,
 * which would be a title.
 *
 * @param mayBeLogos Whether a picture may be an entry, as in a wall of logos with some names. A sure fact in the list, or exactly one picture after each entry, shows that pictures are not entries.
 * @returns For each item, the index of its entry: its own, or that of an earlier item.
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
    // no entry precedes these items
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

/** Whether a field that an entry can have only once occurs twice. */
function isRepeated(run: readonly Item[]): boolean {
  const single = run.filter((item) => item === 'picture' || !item?.isMany).map(fieldOf);
  return new Set(single).size < single.length;
}

/** Ranges of adjacent items that are not entries by themselves. */
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

/** Whether each of several entries is followed by exactly one picture, unlike in a wall of logos. */
const alternate = (items: readonly Item[]): boolean =>
  items.length > 3 &&
  items.length % 2 === 0 &&
  items.every((item, i) => item === (i % 2 ? 'picture' : undefined));
