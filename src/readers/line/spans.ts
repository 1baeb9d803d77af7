import { classOf, DIGIT, LETTER } from '../../records/letters.js';

/** A range of text and the field it was read as; inferred spans name their rule. */
export interface Span<Field extends string = string> {
  start: number;
  end: number;
  field: Field;
  rule?: string;
}

const EDGE = new Set(' \n,;:.|/()[]·•*–—-_'.split(''));

/**
 * Ranges of a text that are claimed for fields. Unclaimed words remain, so each word is in exactly one place and none
 * is lost. Claiming never throws; it returns `undefined` for a range that is empty, outside the text or partly claimed.
 */
export class Spans<Field extends string = string> {
  /** Sorted by start. */
  readonly all: Span<Field>[] = [];

  constructor(readonly text: string) {}

  /** Index of the first span that ends after `at`. */
  #after(at: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether nothing in `[start, end)` is claimed. */
  isFree(start: number, end: number): boolean {
    const next = this.all[this.#after(start)];
    return !next || next.start >= end;
  }

  /** The span that contains an offset. */
  at(offset: number): Span<Field> | undefined {
    const span = this.all[this.#after(offset)];
    return span && span.start <= offset ? span : undefined;
  }

  /** Claims `[start, end)` for a field and returns its text, or `undefined` if it cannot be claimed. */
  claim(start: number, end: number, field: Field, rule?: string): string | undefined {
    if (!(end > start && start >= 0 && end <= this.text.length)) return undefined;
    const index = this.#after(start);
    const next = this.all[index];
    if (next && next.start < end) return undefined;
    this.all.splice(index, 0, rule === undefined ? { start, end, field } : { start, end, field, rule });
    return this.text.slice(start, end);
  }

  /** Releases the spans that match a test. */
  unclaim(matches: (span: Span<Field>) => boolean): void {
    this.all.splice(0, this.all.length, ...this.all.filter((span) => !matches(span)));
  }

  /** Unclaimed runs in `[start, end)` that contain a letter or digit, without separators at their edges. */
  rest(start = 0, end = this.text.length): [number, number][] {
    const runs: [number, number][] = [];
    let at = start;
    const add = (from: number, to: number) => {
      const [a, b] = trimmed(this.text, from, to);
      if (b > a && hasWord(this.text, a, b)) runs.push([a, b]);
    };
    for (let i = this.#after(start); i < this.all.length && this.all[i]!.start < end; i++) {
      add(at, this.all[i]!.start);
      at = this.all[i]!.end;
    }
    add(at, end);
    return runs;
  }
}

/** Whether `[start, end)` contains a letter or digit of any script. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === LETTER || kind === DIGIT) return true;
  }
  return false;
}

/**
 * Removes white space and separators from the edges of `[start, end)`, but not a closing bracket that was opened
 * inside.
 */
function trimmed(text: string, start: number, end: number): [number, number] {
  // the closing mark of a quotation that was read as the title is removed with the separator after it
  while (
    start < end &&
    (EDGE.has(text[start]!) || ('»”“'.includes(text[start]!) && EDGE.has(text[start + 1] ?? ' ')))
  )
    start++;
  let open: number | undefined;
  while (end > start && EDGE.has(text[end - 1]!)) {
    // the full stop of an abbreviation: "M.A.", "e.V."
    if (text[end - 1] === '.' && text[end - 3] === '.' && !EDGE.has(text[end - 2]!)) break;
    if (text[end - 1] === ')' || text[end - 1] === ']') {
      // counted once for the whole range, then updated for each removed bracket
      open ??= balance(text, start, end);
      if (open >= 0) break;
      open++;
    }
    end--;
  }
  return [start, end];
}

/** Number of opening brackets minus closing brackets. */
function balance(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const mark = text[i];
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
  }
  return depth;
}
