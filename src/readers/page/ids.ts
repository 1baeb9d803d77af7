/** Makes the ids of records unique, in place, by adding `-2`, `-3` …; an empty id becomes `entry`. */
export function uniqueIds<T extends { id: string }>(records: T[]): T[] {
  const used: UsedIds = new Map();
  for (const record of records) uniqueId(record, used);
  return records;
}

/** Ids in use, with the next number to try, so that thousands of equal names do not each count from 2. */
export type UsedIds = Map<string, number>;

/** Makes the id of a record unique, in place, and adds it to the used ids. */
export function uniqueId(record: { id: string }, used: UsedIds) {
  const base = record.id || 'entry';
  record.id = base;
  for (let n = used.get(base) ?? 2; used.has(record.id); used.set(base, n)) record.id = `${base}-${n++}`;
  used.set(record.id, 2);
}
