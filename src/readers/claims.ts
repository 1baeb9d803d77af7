import { SMALL_WORDS } from './small-words.js';

/** A stretch of a text and what it was read as. */
export interface Span<Field extends string = string> {
  start: number;
  end: number;
  field: Field;
}

/** Punctuation and space that only separate: never part of a value, lost without loss. */
const EDGE = /[\s,;:.|/()[\]·•*–—-]/u;

/** Words that only join two facts ("og", "i samarbeid med"); alone they say nothing. */
const JOINING = new RegExp(
  `^(?:(?:${SMALL_WORDS}|samt|ja|ved|under|via|through|together|sammen|(?:samar|zusammenar|[ck]oo|collab)\\p{L}+)(?: |$))+$`,
  'iu',
);

/**
 * Reading by claims: recognisers claim stretches of one text for a field, and what nobody claims
 * stays over. So every word is in exactly one place, and none can get lost on the way.
 */
export class Claims<Field extends string = string> {
  readonly spans: Span<Field>[] = [];

  constructor(readonly text: string) {}

  /** Whether nothing in `[start, end)` is claimed yet. */
  free(start: number, end: number): boolean {
    return this.spans.every((span) => span.end <= start || span.start >= end);
  }

  /** Claims `[start, end)` and returns its text; undefined, and no claim, where it is taken or empty. */
  take(start: number, end: number, field: Field): string | undefined {
    if (end <= start || !this.free(start, end)) return undefined;
    this.spans.push({ start, end, field });
    return this.text.slice(start, end);
  }

  /** Gives back what was claimed for a field. */
  release(field: Field): void {
    this.spans.splice(0, this.spans.length, ...this.spans.filter((span) => span.field !== field));
  }

  /** Claims all that is left: words as `note`, and what only joins two claims ("og") as `label`. */
  takeNotes(note: Field, label: Field): string | undefined {
    const notes: string[] = [];
    for (const [start, end] of this.rest()) {
      const joins = JOINING.test(this.text.slice(start, end));
      const words = this.take(start, end, joins ? label : note)!;
      if (!joins) notes.push(words);
    }
    return notes.length ? notes.join('; ') : undefined;
  }

  /** The unclaimed runs in `[start, end)` that hold a word, without separators at their edges. */
  rest(start = 0, end = this.text.length): [number, number][] {
    const runs: [number, number][] = [];
    let at = start;
    for (const span of [...this.spans].sort((a, b) => a.start - b.start)) {
      if (span.end <= at) continue;
      if (span.start >= end) break;
      runs.push([at, span.start]);
      at = span.end;
    }
    runs.push([at, end]);
    return runs
      .map(([a, b]) => trimmed(this.text, a, b))
      .filter(([a, b]) => /[\p{L}\p{N}]/u.test(this.text.slice(a, b)));
  }
}

/** `[start, end)` without space and separators at its edges; a bracket opened inside keeps its close. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) {
    if (/[)\]]/.test(text[end - 1]!) && balanced(text.slice(start, end))) break;
    end--;
  }
  return [start, end];
}

/** Whether as many brackets close as open. */
function balanced(text: string): boolean {
  return (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0);
}
