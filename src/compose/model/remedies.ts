/** Fixes for findings of the content check. */
import type { Edit, Finding } from '../../check/types.js';
import { edit } from './operations.js';
import { fieldNamed, fieldsOf } from './fields.js';
import type { Workspace, Entry } from './types.js';

/** Changes of an entry's fields that fix a finding. */
export interface Remedy {
  changes: readonly { field: string; value: string }[];
  /** Whether it needs no review, since it consists of the finding's own edits. */
  isSafe: boolean;
}

type Values = Readonly<Record<string, string>>;

/** Fixes that need a person's decision, by rule. */
const CHOSEN: Readonly<Record<string, (entry: Entry, values: Values) => Remedy['changes']>> = {
  'title-language': (_, { guess = '' }) => [{ field: 'lang', value: guess }],
  'ended-but-ongoing': () => [{ field: 'status', value: 'finished' }],
  'deadline-passed': () => [{ field: 'status', value: 'closed' }],
  'near-duplicate-words': (entry, { word = '', meant = '' }) => replaced(entry, word, asIn(word, meant)),
  'two-spellings': (entry, { one = '', other = '' }) => replaced(entry, other, one),
};

/** The remedy for a finding; undefined if no change of a field fixes it. */
export function remedyFor(entry: Entry, { rule, edits, values = {} }: Finding): Remedy | undefined {
  const changes = edits?.length ? edited(entry, edits) : (CHOSEN[rule]?.(entry, values) ?? []);
  const real = changes.filter(({ field, value }) => {
    const known = fieldNamed(entry.kind, entry.record, field);
    return known && value && known.get(entry.record) !== value;
  });
  return real.length ? { changes: real, isSafe: !!edits?.length } : undefined;
}

/** Applies a remedy; changes that a field rejects are skipped. */
export const applyRemedy = (workspace: Workspace, key: number, { changes }: Remedy): Workspace =>
  changes.reduce((before, { field, value }) => {
    const after = edit(before, key, field, value);
    return typeof after === 'string' ? before : after;
  }, workspace);

/** Language prefix of a wording. */
const WORDING = /^[a-z]{2,3}(?:-[A-Za-z]+)*: /;

/** Maps edits of text nodes to changes of the fields that the text comes from. */
function edited(entry: Entry, edits: readonly Edit[]): Remedy['changes'] {
  const places = edits.map(({ node, start, end, text }) => {
    const found = placeInField(entry, node.data, start, end);
    return found && { ...found, to: found.from + end - start, text };
  });
  if (!places.every((place) => place !== undefined)) return [];
  const values = new Map<string, string>();
  // from the end of each value, so that the other offsets stay valid
  for (const { field, from, to, before, text } of places.sort((a, b) => b.from - a.from)) {
    const value = values.get(field) ?? before;
    values.set(field, value.slice(0, from) + text + value.slice(to));
  }
  return [...values].map(([field, value]) => ({ field, value: value.trim() }));
}

/** The field whose value contains a range of a text, preferring the longest line, with the offset in the value. */
function placeInField(entry: Entry, data: string, start: number, end: number) {
  let best: { field: string; from: number; before: string; length: number } | undefined;
  for (const field of fieldsOf(entry.kind, entry.record)) {
    const before = field.get(entry.record);
    let at = 0;
    for (const line of before.split('\n')) {
      const lead = WORDING.exec(line)?.[0].length ?? 0;
      for (const skipped of lead ? [lead, 0] : [0]) {
        const words = line.slice(skipped);
        const place = words ? data.indexOf(words) : -1;
        if (place < 0 || place > start || place + words.length < end) continue;
        if (words.length <= (best?.length ?? 0)) continue;
        best = { field: field.name, from: at + skipped + start - place, before, length: words.length };
      }
      at += line.length + 1;
    }
  }
  return best;
}

/** Replaces a word in all fields except within addresses. */
function replaced(entry: Entry, word: string, by: string): Remedy['changes'] {
  if (!word || !by) return [];
  const whole = new RegExp(`(\\S*//\\S*)|(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'gu');
  return fieldsOf(entry.kind, entry.record).flatMap(({ name, control, get }) => {
    if (control === 'address') return [];
    const before = get(entry.record);
    const value = before.replace(whole, (_, address?: string) => address ?? by);
    return value === before ? [] : [{ field: name, value }];
  });
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Copies an initial capital from one word to another. */
const asIn = (word: string, meant: string) =>
  /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
