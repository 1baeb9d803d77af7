import { textOfWords } from './line.js';
import type { Line } from './line.js';
import { collapsed } from './markup.js';

/** Constraints on an entry's form that come from other entries. */
export interface Constraints {
  /** Fields to write in the literal form. */
  fields: readonly string[];
  /** Whether the title is marked up as one. */
  isMarked: boolean;
}

/** The form in which an entry of a list will be written. */
export interface Draft {
  title: string;
  /** Text in brackets after the title. */
  short: string | undefined;
  url: string | undefined;
  /** Whether the title is marked up as one; a link counts as such. */
  isMarked: boolean;
  lines: readonly Line[];
  /** Fields written in the literal form. */
  exact: ReadonlySet<string>;
}

/** An entry to write, with the means to read its plain words back. */
interface Entry {
  title: string;
  /** The field that may follow the title in brackets; it is also one of the lines. */
  short?: string;
  shortText?: string | undefined;
  url: string | undefined;
  lines: readonly Line[];
  /** The record that readers must get back, as far as `compared` goes. */
  record: object;
  /** Fields stated by labels and the first line. */
  compared: readonly string[];
  /** Fields stated by a line, if other than the one it is named after. */
  holds: Readonly<Record<string, readonly string[]>>;
  /** Reads the plain words of a draft, without and with inference. */
  read: (draft: Draft) => readonly object[];
  /** Constraints that apply in any case. */
  constraints: Constraints;
}

/**
 * Chooses the form of each fact of an entry: plain words if readers understand them correctly, otherwise the
 * literal form.
 */
export function draftOf(entry: Entry): Draft {
  const { title, url, short, holds } = entry;
  const exact = new Set(entry.constraints.fields);
  if (!isSeen(title)) exact.add('title');
  for (const { field, plain } of entry.lines)
    if (field !== 'title' && !(plain && isSeen(textOfWords(plain)))) exact.add(field);
  const isBracketed = short !== undefined && !exact.has(short);
  const draft = {
    title,
    short: isBracketed ? entry.shortText : undefined,
    url,
    isMarked: !!url || entry.constraints.isMarked,
    lines: isBracketed ? entry.lines.filter(({ field }) => field !== short) : entry.lines,
    exact,
  };
  for (;;) {
    const wrong = wrongFields(entry, draft);
    if (!wrong.size) return draft;
    if (draft.short !== undefined && short && (wrong.has(short) || wrong.has('title'))) {
      // the readers do not accept the bracket as the title's acronym
      draft.short = undefined;
      draft.lines = entry.lines;
      continue;
    }
    if (!draft.isMarked && !exact.has('title')) {
      draft.isMarked = wrongFields(entry, { ...draft, isMarked: true }).size < wrong.size;
      if (draft.isMarked) continue;
    }
    const before = exact.size;
    for (const { field } of draft.lines)
      if (field !== 'title' && (holds[field] ?? [field]).some((name) => wrong.has(name))) exact.add(field);
    if (['title', 'url'].some((name) => wrong.has(name))) exact.add('title');
    if (exact.size > before) continue;
    // a field that the record lacks was read from some other line: find that line
    const culprit = [...draft.lines.map(({ field }) => field), 'title'].find(
      (field) =>
        !exact.has(field) && !wrongFields(entry, { ...draft, exact: new Set([...exact, field]) }).size,
    );
    if (culprit) exact.add(culprit);
    else if (!exact.has('title')) exact.add('title');
    else for (const { field } of draft.lines) exact.add(field);
    if (exact.size === before) return draft;
  }
}

/** Whether a text is displayed unchanged on one line: not empty, and with no white space to collapse. */
export const isSeen = (text: string) => text !== '' && collapsed(text) === text;

/** The fields that are misread from the plain words. */
function wrongFields({ record, compared, holds, read }: Entry, draft: Draft): Set<string> {
  const wrong = new Set<string>();
  const literal = new Set([...draft.exact].flatMap((field) => holds[field] ?? [field]));
  const known = record as Record<string, unknown>;
  for (const one of read(draft)) {
    const found = one as Record<string, unknown>;
    if (!draft.exact.has('title') && found['title'] !== draft.title) wrong.add('title');
    for (const field of compared)
      if (!literal.has(field) && !isSame(known[field], found[field])) wrong.add(field);
  }
  return wrong;
}

/** Whether two values are deeply equal, regardless of the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

/** The text of a draft's plain words, as it would be extracted from the page. */
export function plainTextOf({ title, short, lines, exact }: Draft): string {
  const first = exact.has('title') ? 'X' : firstLine({ title, short });
  const others = lines.flatMap(({ field, label, plain }) =>
    exact.has(field) || !plain ? [] : [`${label}: ${textOfWords(plain)}`],
  );
  return [first, ...others].join('\n');
}

/** The first line of an entry. */
export const firstLine = ({ title, short }: Pick<Draft, 'title' | 'short'>): string =>
  short === undefined ? title : `${title} (${short})`;
