/** Changes of the entries: each gives a new desk and leaves the old one as it is. */
import { anyWording } from '../../records/pick-text.js';
import type { RecordOf } from '../../readers/files/kinds.js';
import type { Text } from '../../records/types.js';
import { fieldsOf, withField } from './fields.js';
import type { Problem } from './field.js';
import type { Desk, Draft, Entry, Kind } from './types.js';

const placeOf = ({ entries }: Desk, key: number): number => {
  const place = entries.findIndex((entry) => entry.key === key);
  if (place < 0) throw new RangeError(`There is no entry ${key}.`);
  return place;
};

/** A desk with `count` entries from a place replaced by others, which get new keys. */
function spliced({ entries, next }: Desk, place: number, count: number, drafts: readonly Draft[]): Desk {
  const added = drafts.map((draft, i): Entry => ({ ...draft, key: next + i }));
  return {
    entries: [...entries.slice(0, place), ...added, ...entries.slice(place + count)],
    next: next + added.length,
  };
}

function changed(desk: Desk, key: number, change: (entry: Entry) => Entry): Desk {
  const place = placeOf(desk, key);
  return { ...desk, entries: desk.entries.with(place, change(desk.entries[place]!)) };
}

/** Entries of a new input in the place of all others. */
export const filled = (drafts: readonly Draft[], from = 1): Desk =>
  spliced({ entries: [], next: from }, 0, 0, drafts);

/** Adds entries after the last of their kind. */
export function appended(desk: Desk, drafts: readonly Draft[]): Desk {
  return drafts.reduce((result, draft) => {
    const last = result.entries.findLastIndex(({ kind }) => kind === draft.kind);
    return spliced(result, last < 0 ? result.entries.length : last + 1, 0, [draft]);
  }, desk);
}

/** Sets a field from what a person has written; a reason instead of a desk if it cannot be taken. */
export function edit(desk: Desk, key: number, name: string, value: string): Desk | Problem {
  const entry = desk.entries[placeOf(desk, key)]!;
  const record = withField(entry.kind, entry.record, name, value);
  if (typeof record === 'string') return record;
  const edited = entry.edited.includes(name) ? entry.edited : [...entry.edited, name];
  return changed(desk, key, () => ({ ...entry, record, edited }));
}

export const confirm = (desk: Desk, key: number, confirmed: boolean): Desk =>
  changed(desk, key, (entry) => ({ ...entry, confirmed }));

export const confirmAll = (desk: Desk): Desk => ({
  ...desk,
  entries: desk.entries.map((entry) => (entry.confirmed ? entry : { ...entry, confirmed: true })),
});

export const remove = (desk: Desk, key: number): Desk => spliced(desk, placeOf(desk, key), 1, []);

/** Puts entries in the place of one, such as the parts it was split into. */
export const replace = (desk: Desk, key: number, drafts: readonly Draft[]): Desk =>
  spliced(desk, placeOf(desk, key), 1, drafts);

/** The entry of the same kind before another, which that one can be joined with or moved before. */
export function before({ entries }: Desk, key: number): Entry | undefined {
  const place = entries.findIndex((entry) => entry.key === key);
  return entries.slice(0, Math.max(0, place)).findLast(({ kind }) => kind === entries[place]!.kind);
}

/** The entry of the same kind after another. */
export function behind({ entries }: Desk, key: number): Entry | undefined {
  const place = entries.findIndex((entry) => entry.key === key);
  return entries.slice(place + 1).find(({ kind }) => kind === entries[place]?.kind);
}

/** Moves an entry one place among those of its kind. */
export function move(desk: Desk, key: number, by: -1 | 1): Desk {
  const other = by < 0 ? before(desk, key) : behind(desk, key);
  if (!other) return desk;
  const [from, to] = [placeOf(desk, key), placeOf(desk, other.key)];
  const entries = [...desk.entries];
  [entries[from], entries[to]] = [entries[to]!, entries[from]!];
  return { ...desk, entries };
}

/**
 * Joins an entry with the one before it. What persons have set stays; facts that only one of them had are kept.
 *
 * @param read Reads the two lines as one.
 */
export function join(desk: Desk, key: number, read: (kind: Kind, line: string) => Draft | undefined): Desk {
  const first = before(desk, key);
  if (!first) return desk;
  const second = desk.entries[placeOf(desk, key)]!;
  const line = first.line && second.line ? `${first.line}\n${second.line}` : '';
  const draft = (line && read(first.kind, line)) || { ...first, confirmed: false };
  const edited = new Set<string>();
  let { record } = draft;
  const take = (from: Entry, name: string) => {
    const value = fieldsOf(from.kind, from.record)
      .find((each) => each.name === name)
      ?.get(from.record);
    const next = value && withField(first.kind, record, name, value);
    if (next && typeof next !== 'string') record = next;
  };
  for (const entry of [second, first])
    for (const name of entry.edited) {
      take(entry, name);
      edited.add(name);
    }
  for (const entry of [first, second])
    for (const { name, get } of fieldsOf(first.kind, entry.record))
      if (
        name !== 'note' &&
        !fieldsOf(first.kind, record)
          .find((each) => each.name === name)
          ?.get(record)
      )
        if (get(entry.record)) take(entry, name);
  const joined: Draft = { ...draft, record, edited: [...edited], confirmed: false };
  return replace(remove(desk, key), first.key, [joined]);
}

/** Keys to sort by. */
export type SortBy = 'name' | 'date' | 'weight';

/** Sorts the entries of a kind among themselves: by name, newest first, or heaviest first. The sort is stable. */
export function sort(desk: Desk, kind: Kind, by: SortBy, lang = 'nb'): Desk {
  const { compare } = new Intl.Collator([lang, 'nb'], { numeric: true });
  const own = desk.entries.filter((entry) => entry.kind === kind);
  const sorted = own.toSorted((a, b) =>
    by === 'name'
      ? compare(nameOf(a), nameOf(b))
      : by === 'weight'
        ? weightOf(b) - weightOf(a)
        : dateOf(b) < dateOf(a)
          ? -1
          : Number(dateOf(b) > dateOf(a)),
  );
  let at = 0;
  return { ...desk, entries: desk.entries.map((entry) => (entry.kind === kind ? sorted[at++]! : entry)) };
}

const weightOf = ({ record }: Draft) => (record as { weight?: number }).weight ?? 0;

/** The date that shows how new an entry is; entries without one come last. */
function dateOf({ record }: Draft): string {
  const { start, deadline, published, end, year } = record as unknown as Record<string, string | undefined>;
  return start ?? deadline ?? published ?? end ?? year ?? '';
}

/** The words that an entry is called by. */
export function nameOf({ record }: Draft): string {
  const { title, name, term, text, label } = record as unknown as Record<string, Text | undefined>;
  return anyWording(title ?? name ?? term ?? text ?? label ?? '');
}

/** The records of a kind. */
export const recordsOf = <K extends Kind>({ entries }: Desk, kind: K): RecordOf[K][] =>
  entries.flatMap((entry) => (entry.kind === kind ? [entry.record as RecordOf[K]] : []));
