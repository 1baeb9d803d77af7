/** Makes the ids of a list unique, in place, by `-2`, `-3` …; an empty id becomes `entry`. */
export function uniqueIds<T extends { id: string }>(records: T[]): T[] {
  // with the number to try next, so that thousands of the same name do not count from 2 each
  const taken = new Map<string, number>();
  for (const record of records) {
    const base = record.id || 'entry';
    record.id = base;
    for (let n = taken.get(base) ?? 2; taken.has(record.id); taken.set(base, n)) record.id = `${base}-${n++}`;
    taken.set(record.id, 2);
  }
  return records;
}
