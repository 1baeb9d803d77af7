import type { Work } from '../slices.js';

/**
 * What the text of a JSON file says; anything but a text is taken as said already.
 *
 * @throws {TypeError} Where the text is no JSON, or ends before its data do.
 */
export function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  const text = json.replace(/^\uFEFF/, '').trim();
  if (!text) throw new TypeError('It is empty.');
  try {
    return JSON.parse(text);
  } catch (error) {
    const isOpen = /^[[{]/.test(text) && !/[\]}]$/.test(text);
    throw new TypeError(
      isOpen
        ? 'It ends in the middle of its data: it was not written or not sent to its end.'
        : `It is no JSON: ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** Characters that are parsed at once: a millisecond or two. */
const PIECE = 200_000;
/** Lists and objects that are looked into for pieces; data lie hardly ever deeper. */
const DEEPEST = 6;

/**
 * The same in pieces. `JSON.parse` takes a text as a whole: of a large one, the elements of its lists are
 * handed to it a few hundred at a time.
 */
export function* parsing(json: unknown): Work<unknown> {
  if (typeof json !== 'string' || json.length < 2 * PIECE) return parsed(json);
  try {
    const pieces = new Pieces(json);
    const value = yield* pieces.value(0);
    if (pieces.isAtEnd) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  // says what is wrong, and where
  return parsed(json);
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

  /** A comma goes on; else the closing mark must follow. */
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

  /** Goes on to what is no white space, and says what that is. */
  #skip(): string | undefined {
    this.#space.lastIndex = this.#at;
    this.#at += this.#space.exec(this.text)?.[0].length ?? 0;
    return this.text[this.#at];
  }

  /** Where the value at a place ends, if within so many characters. */
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

  /** Where as many whole elements as are parsed at once end; undefined where the first is larger. */
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

  /** Brackets, commas and the beginnings of strings, from a place on; what stands in strings is passed over. */
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

  /** Behind the mark that closes the string which opens at a place. */
  #endOfString(from: number): number | undefined {
    for (let at = this.text.indexOf('"', from + 1); at >= 0; at = this.text.indexOf('"', at + 1)) {
      let slashes = 0;
      while (this.text[at - 1 - slashes] === '\\') slashes++;
      if (slashes % 2 === 0) return at + 1;
    }
    return undefined;
  }
}
