/** Changes of an entry that put a finding of the content check right. */
import type { Edit, Finding } from '../../check/types.js';
import { edit } from './operations.js';
import { fieldNamed, fieldsOf } from './fields.js';
import type { Workspace, Entry } from './types.js';

/** Fields of an entry with the values they get. */
export interface Remedy {
  changes: readonly { field: string; value: string }[];
  /** Whether it needs no review: the finding's own edits. */
  isSafe: boolean;
}

type Values = Readonly<Record<string, string>>;

/** Remedies that a person chooses, by rule. */
const CHOSEN: Readonly<Record<string, (entry: Entry, values: Values) => Remedy['changes']>> = {
  'title-language': (_, { guess = '' }) => [{ field: 'lang', value: guess }],
  'ended-but-ongoing': () => [{ field: 'status', value: 'finished' }],
  'deadline-passed': () => [{ field: 'status', value: 'closed' }],
  'near-duplicate-words': (entry, { word = '', meant = '' }) => replaced(entry, word, asIn(word, meant)),
  'two-spellings': (entry, { one = '', other = '' }) => replaced(entry, other, one),
};

/** The remedy of a finding on an entry, if one of its fields can be changed so that the finding goes. */
export function remedyFor(entry: Entry, { rule, edits, values = {} }: Finding): Remedy | undefined {
  const changes = edits?.length ? edited(entry, edits) : (CHOSEN[rule]?.(entry, values) ?? []);
  const real = changes.filter(({ field, value }) => {
    const known = fieldNamed(entry.kind, entry.record, field);
    return known && value && known.get(entry.record) !== value;
  });
  return real.length ? { changes: real, isSafe: !!edits?.length } : undefined;
}

/** A desk with the changes of a remedy; those that a field does not take are left out. */
export const applyRemedy = (workspace: Workspace, key: number, { changes }: Remedy): Workspace =>
  changes.reduce((before, { field, value }) => {
    const after = edit(before, key, field, value);
    return typeof after === 'string' ? before : after;
  }, workspace);

/** Language before one of several wordings. */
const WORDING = /^[a-z]{2,3}(?:-[A-Za-z]+)*: /;

/** Fields with the edits of texts that hold their values. */
function edited(entry: Entry, edits: readonly Edit[]): Remedy['changes'] {
  const places = edits.map(({ node, start, end, text }) => {
    const found = placeInField(entry, node.data, start, end);
    return found && { ...found, to: found.from + end - start, text };
  });
  if (!places.every((place) => place !== undefined)) return [];
  const values = new Map<string, string>();
  // from the end of each value, so the places of the others stay true
  for (const { field, from, to, before, text } of places.sort((a, b) => b.from - a.from)) {
    const value = values.get(field) ?? before;
    values.set(field, value.slice(0, from) + text + value.slice(to));
  }
  return [...values].map(([field, value]) => ({ field, value: value.trim() }));
}

/** The field with the longest line that is around a place of a text, and the place in the field's value. */
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

/** Fields in which a word stands, with another in its place; addresses stay as they are. */
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

/** A word with a capital where another has one. */
const asIn = (word: string, meant: string) =>
  /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
