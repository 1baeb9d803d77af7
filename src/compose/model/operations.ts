/** Changes of the entries; each returns a new workspace. */
import { anyWording } from '../../records/pick-text.js';
import type { RecordOf } from '../../readers/files/kinds.js';
import type { Text } from '../../records/types.js';
import { fieldsOf, withField } from './fields.js';
import type { Problem } from './field.js';
import type { Workspace, Draft, Entry, Kind } from './types.js';

const placeOf = ({ entries }: Workspace, key: number): number => {
  const place = entries.findIndex((entry) => entry.key === key);
  if (place < 0) throw new RangeError(`There is no entry ${key}.`);
  return place;
};

/** Replaces `count` entries from a place by others, which get new keys. */
function spliced(
  { entries, next }: Workspace,
  place: number,
  count: number,
  drafts: readonly Draft[],
): Workspace {
  const added = drafts.map((draft, i): Entry => ({ ...draft, key: next + i }));
  return {
    entries: [...entries.slice(0, place), ...added, ...entries.slice(place + count)],
    next: next + added.length,
  };
}

function changed(workspace: Workspace, key: number, change: (entry: Entry) => Entry): Workspace {
  const place = placeOf(workspace, key);
  return { ...workspace, entries: workspace.entries.with(place, change(workspace.entries[place]!)) };
}

/** Starts a workspace with the entries of an input. */
export const filled = (drafts: readonly Draft[], from = 1): Workspace =>
  spliced({ entries: [], next: from }, 0, 0, drafts);

/** Adds entries, each after the last of its kind. */
export function appended(workspace: Workspace, drafts: readonly Draft[]): Workspace {
  return drafts.reduce((result, draft) => {
    const last = result.entries.findLastIndex(({ kind }) => kind === draft.kind);
    return spliced(result, last < 0 ? result.entries.length : last + 1, 0, [draft]);
  }, workspace);
}

/** Sets a field from entered text, or returns the reason why it is rejected. */
export function edit(workspace: Workspace, key: number, name: string, value: string): Workspace | Problem {
  const entry = workspace.entries[placeOf(workspace, key)]!;
  const record = withField(entry.kind, entry.record, name, value);
  if (typeof record === 'string') return record;
  const edited = entry.edited.includes(name) ? entry.edited : [...entry.edited, name];
  return changed(workspace, key, () => ({ ...entry, record, edited }));
}

export const confirm = (workspace: Workspace, key: number, confirmed: boolean): Workspace =>
  changed(workspace, key, (entry) => ({ ...entry, confirmed }));

export const confirmAll = (workspace: Workspace): Workspace => ({
  ...workspace,
  entries: workspace.entries.map((entry) => (entry.confirmed ? entry : { ...entry, confirmed: true })),
});

export const remove = (workspace: Workspace, key: number): Workspace =>
  spliced(workspace, placeOf(workspace, key), 1, []);

/** Replaces an entry by others, such as the parts it was split into. */
export const replace = (workspace: Workspace, key: number, drafts: readonly Draft[]): Workspace =>
  spliced(workspace, placeOf(workspace, key), 1, drafts);

/** The previous entry of the same kind. */
export function previousEntry({ entries }: Workspace, key: number): Entry | undefined {
  const place = entries.findIndex((entry) => entry.key === key);
  return entries.slice(0, Math.max(0, place)).findLast(({ kind }) => kind === entries[place]!.kind);
}

/** The next entry of the same kind. */
export function nextEntry({ entries }: Workspace, key: number): Entry | undefined {
  const place = entries.findIndex((entry) => entry.key === key);
  return entries.slice(place + 1).find(({ kind }) => kind === entries[place]?.kind);
}

/** Moves an entry one place among those of its kind. */
export function move(workspace: Workspace, key: number, by: -1 | 1): Workspace {
  const other = by < 0 ? previousEntry(workspace, key) : nextEntry(workspace, key);
  if (!other) return workspace;
  const [from, to] = [placeOf(workspace, key), placeOf(workspace, other.key)];
  const entries = [...workspace.entries];
  [entries[from], entries[to]] = [entries[to]!, entries[from]!];
  return { ...workspace, entries };
}

/**
 * Joins an entry with the one before it. Edited fields are kept, and so are facts that only one of the two has.
 *
 * @param read Reads the two lines as one.
 */
export function join(
  workspace: Workspace,
  key: number,
  read: (kind: Kind, line: string) => Draft | undefined,
): Workspace {
  const first = previousEntry(workspace, key);
  if (!first) return workspace;
  const second = workspace.entries[placeOf(workspace, key)]!;
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
  return replace(remove(workspace, key), first.key, [joined]);
}

/** Keys to sort by. */
export type SortBy = 'name' | 'date' | 'weight';

/** Sorts the entries of a kind by name, newest first, or heaviest first. The sort is stable. */
export function sort(workspace: Workspace, kind: Kind, by: SortBy, lang = 'nb'): Workspace {
  const { compare } = new Intl.Collator([lang, 'nb'], { numeric: true });
  const ofKind = workspace.entries.filter((entry) => entry.kind === kind);
  const sorted = ofKind.toSorted((a, b) =>
    by === 'name'
      ? compare(nameOf(a), nameOf(b))
      : by === 'weight'
        ? weightOf(b) - weightOf(a)
        : dateOf(b) < dateOf(a)
          ? -1
          : Number(dateOf(b) > dateOf(a)),
  );
  let at = 0;
  return {
    ...workspace,
    entries: workspace.entries.map((entry) => (entry.kind === kind ? sorted[at++]! : entry)),
  };
}

const weightOf = ({ record }: Draft) => (record as { weight?: number }).weight ?? 0;

/** The date to sort an entry by; `''` without one. */
function dateOf({ record }: Draft): string {
  const { start, deadline, published, end, year } = record as unknown as Record<string, string | undefined>;
  return start ?? deadline ?? published ?? end ?? year ?? '';
}

/** The display name of an entry. */
export function nameOf({ record }: Draft): string {
  const { title, name, term, text, label } = record as unknown as Record<string, Text | undefined>;
  return anyWording(title ?? name ?? term ?? text ?? label ?? '');
}

/** The records of a kind. */
export const recordsOf = <K extends Kind>({ entries }: Workspace, kind: K): RecordOf[K][] =>
  entries.flatMap((entry) => (entry.kind === kind ? [entry.record as RecordOf[K]] : []));
