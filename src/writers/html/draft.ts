import { textOfWords } from './line.js';
import type { Line } from './line.js';
import { collapsed } from './markup.js';

/** Ways in which an entry has to be written because of other entries. */
export interface Given {
  /** Fields in parts that are taken literally. */
  fields: readonly string[];
  /** Whether the title is marked up as one. */
  isMarked: boolean;
}

/** An entry of a list as it is going to be written. */
export interface Draft {
  title: string;
  /** Text in brackets after the title. */
  short: string | undefined;
  url: string | undefined;
  /** Whether the title is marked up as one, which a link does too. */
  isMarked: boolean;
  lines: readonly Line[];
  /** The fields that are written in parts which are taken literally. */
  exact: ReadonlySet<string>;
}

/** An entry, and how its plain words are read. */
interface Entry {
  title: string;
  /** The field that may be in brackets after the title; it is one of the lines too. */
  short?: string;
  shortText?: string | undefined;
  url: string | undefined;
  lines: readonly Line[];
  /** The record, of which readers must get the fields that labels and the first line hold. */
  record: object;
  compared: readonly string[];
  /** The fields that a line holds, where that is not the one of its name. */
  holds: Readonly<Record<string, readonly string[]>>;
  /** Records that readers make of the plain words, with and without inference. */
  read: (draft: Draft) => readonly object[];
  /** Fields that are written in parts in any case, and whether the title is marked up. */
  given: Given;
}

/**
 * Chooses how each fact of an entry is written: in plain words where readers understand these as what is
 * meant, else in parts that are taken literally.
 */
export function draftOf(entry: Entry): Draft {
  const { title, url, short, holds } = entry;
  const exact = new Set(entry.given.fields);
  if (!isSeen(title)) exact.add('title');
  for (const { field, plain } of entry.lines)
    if (field !== 'title' && !(plain && isSeen(textOfWords(plain)))) exact.add(field);
  const isBracketed = short !== undefined && !exact.has(short);
  const draft = {
    title,
    short: isBracketed ? entry.shortText : undefined,
    url,
    isMarked: !!url || entry.given.isMarked,
    lines: isBracketed ? entry.lines.filter(({ field }) => field !== short) : entry.lines,
    exact,
  };
  for (;;) {
    const wrong = wrongFields(entry, draft);
    if (!wrong.size) return draft;
    if (draft.short !== undefined && short && (wrong.has(short) || wrong.has('title'))) {
      // a bracket that does not prove itself the title's acronym
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
    // a fact that no line of the entry states was read out of another one
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

/** Whether a text is seen as it is, in one line. */
export const isSeen = (text: string) => text !== '' && collapsed(text) === text;

/** The fields that readers of the plain words get wrong. */
function wrongFields({ record, compared, holds, read }: Entry, draft: Draft): Set<string> {
  const wrong = new Set<string>();
  const given = new Set([...draft.exact].flatMap((field) => holds[field] ?? [field]));
  const known = record as Record<string, unknown>;
  for (const one of read(draft)) {
    const found = one as Record<string, unknown>;
    if (!draft.exact.has('title') && found['title'] !== draft.title) wrong.add('title');
    for (const field of compared)
      if (!given.has(field) && !isSame(known[field], found[field])) wrong.add(field);
  }
  return wrong;
}

/** Whether two values hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

/** The text of a draft's plain words, as readers of a page get it. */
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
