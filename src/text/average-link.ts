/**
 * Average-link clustering: repeatedly joins the two groups that are closest on average, until none are close enough.
 * Each item starts as its own group; ties go to the first pair in the given order.
 *
 * @param closeness The closeness of two items; symmetric.
 * @param enough The closeness above which two groups are joined.
 */
export function averageLink<T>(
  items: readonly T[],
  closeness: (a: T, b: T) => number,
  enough: number,
): T[][] {
  const groups = items.map((item) => [item]);
  // Sums of closeness over all pairs of two groups; unlike averages, they can be added when groups join.
  const sums = items.map((a) => items.map((b) => (a === b ? 0 : closeness(a, b))));
  const alive = new Set(items.keys());
  for (;;) {
    let best: [number, number] | undefined;
    let closest = enough;
    for (const a of alive)
      for (const b of alive) {
        if (b <= a) continue;
        const average = sums[a]![b]! / (groups[a]!.length * groups[b]!.length);
        if (average > closest) [best, closest] = [[a, b], average];
      }
    if (!best) return [...alive].map((index) => groups[index]!);
    const [kept, gone] = best;
    groups[kept]!.push(...groups[gone]!);
    alive.delete(gone);
    for (const other of alive) {
      sums[kept]![other]! += sums[gone]![other]!;
      sums[other]![kept]! += sums[other]![gone]!;
    }
  }
}
