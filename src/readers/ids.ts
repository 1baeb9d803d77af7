/** Makes the ids of a list unique, in place, by `-2`, `-3` …; an empty id becomes `entry`. */
export function uniqueIds<T extends { id: string }>(records: T[]): T[] {
  const taken: TakenIds = new Map();
  for (const record of records) uniqueId(record, taken);
  return records;
}

/** Ids that are taken, with the number to try next, so that thousands of the same name do not count from 2 each. */
export type TakenIds = Map<string, number>;

/** Makes the id of a record one that is not taken, in place, and takes it. */
export function uniqueId(record: { id: string }, taken: TakenIds) {
  const base = record.id || 'entry';
  record.id = base;
  for (let n = taken.get(base) ?? 2; taken.has(record.id); taken.set(base, n)) record.id = `${base}-${n++}`;
  taken.set(record.id, 2);
}
