import { classOf, DIGIT, LETTER } from '../../records/letters.js';

/** A range of a text and the field it was read as; an inferred one names its rule. */
export interface Span<Field extends string = string> {
  start: number;
  end: number;
  field: Field;
  rule?: string;
}

const EDGE = new Set(' \n,;:.|/()[]·•*–—-_'.split(''));

/**
 * Ranges of one text claimed for fields. Unclaimed words are left over, so that every word is in exactly one
 * place and none is lost. Claiming never throws: a range that is empty, outside the text or partly claimed
 * gives `undefined`.
 */
export class Spans<Field extends string = string> {
  /** Sorted by their start. */
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

  /** Whether nothing in `[start, end)` is claimed yet. */
  isFree(start: number, end: number): boolean {
    const next = this.all[this.#after(start)];
    return !next || next.start >= end;
  }

  /** Claims `[start, end)` for a field and returns its text; `undefined`, and no claim, where that cannot be. */
  claim(start: number, end: number, field: Field, rule?: string): string | undefined {
    if (!(end > start && start >= 0 && end <= this.text.length)) return undefined;
    const index = this.#after(start);
    const next = this.all[index];
    if (next && next.start < end) return undefined;
    this.all.splice(index, 0, rule === undefined ? { start, end, field } : { start, end, field, rule });
    return this.text.slice(start, end);
  }

  /** Releases the spans that match a test. */
  unclaim(isGiven: (span: Span<Field>) => boolean): void {
    this.all.splice(0, this.all.length, ...this.all.filter((span) => !isGiven(span)));
  }

  /** The unclaimed runs in `[start, end)` that hold a letter or digit, without separators at their edges. */
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

/** Whether a letter or digit of any script is in `[start, end)`. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === LETTER || kind === DIGIT) return true;
  }
  return false;
}

/** `[start, end)` without space and separators at its edges; a bracket opened inside keeps its close. */
function trimmed(text: string, start: number, end: number): [number, number] {
  // the mark that closes a quotation read as the title goes with the separator after it
  while (
    start < end &&
    (EDGE.has(text[start]!) || ('»”“'.includes(text[start]!) && EDGE.has(text[start + 1] ?? ' ')))
  )
    start++;
  let open: number | undefined;
  while (end > start && EDGE.has(text[end - 1]!)) {
    if (text[end - 1] === ')' || text[end - 1] === ']') {
      // one count for the whole range; each bracket that is cut off changes it by one
      open ??= balance(text, start, end);
      if (open >= 0) break;
      open++;
    }
    end--;
  }
  return [start, end];
}

/** Number of opening brackets minus closing ones. */
function balance(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const mark = text[i];
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
  }
  return depth;
}
