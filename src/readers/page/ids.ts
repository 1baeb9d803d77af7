/** Makes the ids of a list unique, in place, by `-2`, `-3` …; an empty id becomes `entry`. */
export function uniqueIds<T extends { id: string }>(records: T[]): T[] {
  const used: UsedIds = new Map();
  for (const record of records) uniqueId(record, used);
  return records;
}

/** Ids that are used, with the number to try next, so that thousands of the same name do not count from 2 each. */
export type UsedIds = Map<string, number>;

/** Makes the id of a record one that is not used, in place, and takes it. */
export function uniqueId(record: { id: string }, used: UsedIds) {
  const base = record.id || 'entry';
  record.id = base;
  for (let n = used.get(base) ?? 2; used.has(record.id); used.set(base, n)) record.id = `${base}-${n++}`;
  used.set(record.id, 2);
}
