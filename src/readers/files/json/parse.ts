import { errorIn, placeIn, withoutLastCommas, wordsAt } from './faults.js';
import type { RowReport } from '../kinds.js';
import type { Work } from '../slices.js';

/**
 * Parses the text of a JSON file; anything but a string is returned unchanged. Trailing commas are reported and ignored.
 *
 * @throws {TypeError} If the text is not valid JSON or is cut off.
 */
export function parsed(json: unknown, report: RowReport = () => {}): unknown {
  if (typeof json !== 'string') return json;
  const text = json.replace(/^\uFEFF/, '');
  if (!text.trim()) throw new TypeError('It is empty.');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { sound, commas } = withoutLastCommas(text);
    const at = errorIn(sound);
    const isOpen = /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text);
    if (at !== undefined || !commas.length)
      throw new TypeError(
        isOpen
          ? 'It ends in the middle of its data: it was not written or sent completely.'
          : `It is not valid JSON: ${wordsAt(text, at ?? 0)} in ${placeIn(text, at ?? 0)} was not expected.`,
        { cause },
      );
    report({
      row: 1,
      what: `It has a comma after the last element of a list or an object, which is not valid JSON${commas.length > 1 ? `, ${commas.length} times, first` : ''} in ${placeIn(text, commas[0]!)}.`,
      fix: 'It was read anyway, but other programs reject it: remove the comma.',
    });
    return JSON.parse(sound);
  }
}

/** Number of characters parsed at once, which takes one or two milliseconds. */
const PIECE = 200_000;
/** Maximum depth at which lists and objects are split; data is rarely nested deeper. */
const DEEPEST = 6;

/**
 * Parses like {@link parsed}, in slices: `JSON.parse` cannot be interrupted, so the elements of large lists are passed to
 * it a few hundred at a time.
 */
export function* parsing(json: unknown, report?: RowReport): Work<unknown> {
  if (typeof json !== 'string' || json.length < 2 * PIECE) return parsed(json, report);
  try {
    const pieces = new Pieces(json);
    const value = yield* pieces.value(0);
    if (pieces.isAtEnd) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  // throws an error with the reason and the place
  return parsed(json, report);
}

class Pieces {
  #at = 0;
  readonly #marks = /["[\]{},]/g;
  readonly #space = /[\s\uFEFF]*/y;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.#skip() === undefined;
  }

  *value(depth: number): Work<unknown> {
    const opening = this.#skip();
    const isSmall = this.#endOf(this.#at, PIECE) !== undefined;
    if (!isSmall && depth < DEEPEST && opening === '[') return yield* this.#list(depth);
    if (!isSmall && depth < DEEPEST && opening === '{') return yield* this.#object(depth);
    return this.#parse(this.#endOf(this.#at, Infinity) ?? this.text.length);
  }

  *#list(depth: number): Work<unknown[]> {
    const list: unknown[] = [];
    this.#at++;
    while (this.#skip() !== ']') {
      const end = this.#endOfElements();
      if (end === undefined) list.push(yield* this.value(depth + 1));
      else {
        const elements = JSON.parse(`[${this.text.slice(this.#at, end)}]`) as unknown[];
        for (const element of elements) list.push(element);
        this.#at = end;
      }
      yield this.#at / this.text.length;
      this.#afterElement(']');
    }
    this.#at++;
    return list;
  }

  *#object(depth: number): Work<object> {
    const entries: [string, unknown][] = [];
    this.#at++;
    while (this.#skip() !== '}') {
      const end = this.#endOfString(this.#at);
      if (this.text[this.#at] !== '"' || end === undefined) throw new SyntaxError();
      const key = this.#parse(end) as string;
      if (this.#skip() !== ':') throw new SyntaxError();
      this.#at++;
      entries.push([key, yield* this.value(depth + 1)]);
      yield this.#at / this.text.length;
      this.#afterElement('}');
    }
    this.#at++;
    return Object.fromEntries(entries);
  }

  /** Skips a comma, or expects the closing mark. */
  #afterElement(closing: string) {
    const next = this.#skip();
    if (next === ',') {
      this.#at++;
      if (this.#skip() === closing) throw new SyntaxError();
    } else if (next !== closing) throw new SyntaxError();
  }

  #parse(end: number): unknown {
    const value = JSON.parse(this.text.slice(this.#at, end)) as unknown;
    this.#at = end;
    return value;
  }

  /** Skips white space and returns the next character. */
  #skip(): string | undefined {
    this.#space.lastIndex = this.#at;
    this.#at += this.#space.exec(this.text)?.[0].length ?? 0;
    return this.text[this.#at];
  }

  /** End of the value at `from`; undefined if it is more than `within` characters away. */
  #endOf(from: number, within: number): number | undefined {
    let depth = 0;
    for (const [mark, at] of this.#structure(from)) {
      if (at - from > within) return undefined;
      if (mark === '[' || mark === '{') depth++;
      else if (depth === 0 && at > from) return at;
      else if (mark === ']' || mark === '}') depth--;
      if (depth === 0 && mark !== ',') return mark === '"' ? this.#endOfString(at) : at + 1;
    }
    return undefined;
  }

  /** End of the complete elements within the next piece; undefined if the first is larger. */
  #endOfElements(): number | undefined {
    let depth = 0;
    let end: number | undefined;
    for (const [mark, at] of this.#structure(this.#at)) {
      if (at - this.#at > PIECE) return end;
      if (mark === '[' || mark === '{') depth++;
      else if (depth === 0 && (mark === ']' || mark === '}')) return at;
      else if (mark === ']' || mark === '}') depth--;
      else if (mark === ',' && depth === 0) end = at;
    }
    throw new SyntaxError();
  }

  /** Brackets, commas and opening quotation marks from `from` on; contents of strings are skipped. */
  *#structure(from: number): Generator<[mark: string, at: number]> {
    let next = from;
    for (;;) {
      this.#marks.lastIndex = next;
      const match = this.#marks.exec(this.text);
      if (!match) return;
      yield [match[0], match.index];
      const end = match[0] === '"' ? this.#endOfString(match.index) : match.index + 1;
      if (end === undefined) return;
      next = end;
    }
  }

  /** Index after the closing mark of the string that starts at `from`. */
  #endOfString(from: number): number | undefined {
    for (let at = this.text.indexOf('"', from + 1); at >= 0; at = this.text.indexOf('"', at + 1)) {
      let slashes = 0;
      while (this.text[at - 1 - slashes] === '\\') slashes++;
      if (slashes % 2 === 0) return at + 1;
    }
    return undefined;
  }
}
