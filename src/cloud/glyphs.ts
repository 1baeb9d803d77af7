/*
 * The shapes of letters, read once for a font and used for all words: most word clouds spend their time on drawing
 * each word and reading it back.
 */

/** Letters are read at this size, in px: fine enough for words of 300 px, small enough for one canvas. */
export const EM = 48;

/** Ink by rows: `starts[y]` to `starts[y + 1]` are the places in `runs` of row y, pairs of first column and one past the last. */
export interface Ink {
  /** Rows and columns to the em. */
  em: number;
  /** The first row, down from the baseline. */
  top: number;
  rows: number;
  starts: Int32Array;
  runs: Int16Array;
}

/** A letter, or whatever is drawn as one unit. Lengths are in em, x from the origin, y down from the baseline. */
export interface Glyph {
  /** Small whole number, for the table of kerning. */
  id: number;
  advance: number;
  /** Leftmost and rightmost ink. Equal if there is none. */
  left: number;
  right: number;
  ink: Ink;
  /** The same with the closed counters of an o or a b filled. */
  solid: Ink;
  /** Boxes around the ink above the x-height and below the baseline: x0, x1, y0, y1 of each. */
  above: number[];
  below: number[];
}

/** A font's letters as plain data, to be kept in a file or sent to a worker. */
export interface GlyphData {
  /** Weight and family as in CSS, for people. */
  font: string;
  /** Height of an x and how far round letters reach beyond it and the baseline, in em. */
  xHeight: number;
  overshoot: number;
  /** Each drawn unit, its advance in em, its first row and its runs by row at 48 rows to the em. */
  glyphs: [unit: string, advance: number, top: number, rows: number[][]][];
  /** Kerning of pairs: the space in addition to their advances, in em. */
  kerning: [first: string, second: string, em: number][];
}

/** Rounds advances to the units that most fonts are drawn in, so that sums are the same in every browser. */
const round = (em: number): number => Math.round(em * 2048) / 2048;

type Rows = readonly number[][];

/** A letter as it was read, before it is made ready for boards. */
interface Drawing {
  id: number;
  advance: number;
  top: number;
  rows: () => Rows;
}

export class GlyphTable {
  readonly font: string;
  xHeight = 0;
  overshoot = 0;
  readonly #drawings = new Map<string, Drawing>();
  readonly #glyphs = new Map<string, Glyph>();
  readonly #kerning = new Map<number, number>();

  constructor(font: string) {
    this.font = font;
  }

  static from(data: GlyphData): GlyphTable {
    const table = new GlyphTable(data.font);
    table.xHeight = data.xHeight;
    table.overshoot = data.overshoot;
    for (const [unit, advance, top, rows] of data.glyphs) table.add(unit, advance, top, () => rows);
    for (const [first, second, em] of data.kerning) table.kern(first, second, em);
    return table;
  }

  has(unit: string): boolean {
    return this.#drawings.has(unit);
  }

  /** A unit that the table does not have takes a full em for each character, so it overlaps nothing. */
  get(unit: string): Glyph {
    let glyph = this.#glyphs.get(unit);
    if (!glyph) {
      if (!this.has(unit)) this.#addBox(unit);
      glyph = this.#glyphFrom(this.#drawings.get(unit)!);
      this.#glyphs.set(unit, glyph);
    }
    return glyph;
  }

  /** @param rows - Returns the runs of ink in each row from `top`, at 48 rows to the em; called only for letters in use. */
  add(unit: string, advance: number, top: number, rows: () => Rows): void {
    this.#drawings.set(unit, { id: this.#drawings.size, advance: round(advance), top, rows });
  }

  #glyphFrom({ id, advance, top, rows: read }: Drawing): Glyph {
    const rows = read();
    const ink = inkOf(rows, EM, top);
    let first = Infinity;
    let last = -Infinity;
    for (const row of rows)
      if (row.length) {
        first = Math.min(first, row[0]!);
        last = Math.max(last, row[row.length - 1]!);
      }
    let solid: Ink | undefined;
    return {
      id,
      advance,
      left: ink.rows ? first / EM : 0,
      right: ink.rows ? last / EM : 0,
      ink,
      get solid() {
        return (solid ??= inkOf(withoutCounters(rows), EM, top));
      },
      above: boxesBetween(ink, -Infinity, Math.floor(-(this.xHeight + this.overshoot) * EM)),
      below: boxesBetween(ink, Math.ceil(this.overshoot * EM), Infinity),
    };
  }

  #addBox(unit: string): void {
    const advance = Array.from(unit).length;
    const { top, rows } = boxOf(advance);
    this.add(unit, advance, top, () => rows);
  }

  hasKerning(first: Glyph, second: Glyph): boolean {
    return this.#kerning.has(pairOf(first.id, second.id));
  }

  /** Both have to be in the table. */
  kern(first: string, second: string, em: number): void {
    this.#kerning.set(pairOf(this.#drawings.get(first)!.id, this.#drawings.get(second)!.id), round(em));
  }

  /** Space between two letters in addition to their advances, in em. */
  kerning(first: Glyph, second: Glyph): number {
    return this.#kerning.get(pairOf(first.id, second.id)) ?? 0;
  }

  toJSON(): GlyphData {
    const units = [...this.#drawings.keys()];
    return {
      font: this.font,
      xHeight: this.xHeight,
      overshoot: this.overshoot,
      glyphs: Array.from(this.#drawings, ([unit, { advance, top, rows }]) => [
        unit,
        advance,
        top,
        [...rows()],
      ]),
      kerning: Array.from(this.#kerning)
        .filter(([, em]) => em)
        .map(([pair, em]) => [units[Math.floor(pair / PAIR)]!, units[pair % PAIR]!, em]),
    };
  }
}

/** For a unit whose ink is not known: a box from about the ascent to the descent, as wide as its advance, in em. */
export function boxOf(advance: number): { top: number; rows: number[][] } {
  const row = [0, Math.ceil(advance * EM)];
  return {
    top: Math.round(-0.9 * EM),
    rows: Array.from({ length: Math.round(1.15 * EM) }, () => row),
  };
}

const PAIR = 1 << 16;
const pairOf = (first: number, second: number): number => first * PAIR + second;

function inkOf(rows: readonly number[][], em: number, top: number): Ink {
  const starts = new Int32Array(rows.length + 1);
  for (let y = 0; y < rows.length; y++) starts[y + 1] = starts[y]! + rows[y]!.length;
  const runs = new Int16Array(starts[rows.length]!);
  for (let y = 0; y < rows.length; y++) runs.set(rows[y]!, starts[y]!);
  return { em, top, rows: rows.length, starts, runs };
}

/** Half as many rows and columns; a cell with any ink is ink. */
export function halved(ink: Ink): Ink {
  const top = ink.top >> 1;
  const bottom = (ink.top + ink.rows + 1) >> 1;
  const rows: number[][] = [];
  for (let y = top; y < bottom; y++) rows.push(halfOfTwoRows(ink, 2 * y - ink.top));
  return inkOf(rows, ink.em / 2, top);
}

/** The runs of a row and the next one, half as long, and as one where they meet. */
function halfOfTwoRows({ starts, runs, rows }: Ink, row: number): number[] {
  const joined: number[] = [];
  let upper = starts[Math.max(0, row)]!;
  let lower = starts[row + 1]!;
  const upperEnd = lower;
  const lowerEnd = starts[Math.min(rows, row + 2)]!;
  while (upper < upperEnd || lower < lowerEnd) {
    const isUpper = lower >= lowerEnd || (upper < upperEnd && runs[upper]! < runs[lower]!);
    const i = isUpper ? upper : lower;
    if (isUpper) upper += 2;
    else lower += 2;
    const from = runs[i]! >> 1;
    const to = (runs[i + 1]! + 1) >> 1;
    const last = joined.length - 1;
    if (last >= 0 && from <= joined[last]!) joined[last] = Math.max(joined[last]!, to);
    else joined.push(from, to);
  }
  return joined;
}

/**
 * Fills what ink encloses. A gap between two runs of a row is open when it reaches, by gaps above or below,
 * to if there is no ink on one side.
 */
function withoutCounters(rows: readonly number[][]): number[][] {
  const gaps = rows.map((row) =>
    Array.from({ length: Math.max(0, row.length / 2 - 1) }, (_, i) => ({
      from: row[2 * i + 1]!,
      to: row[2 * i + 2]!,
      open: false,
    })),
  );
  const opensTo = (from: number, to: number, y: number): boolean => {
    const row = rows[y];
    if (!row?.length || from < row[0]! || to > row.at(-1)!) return true;
    return gaps[y]!.some((gap) => gap.open && gap.from < to && gap.to > from);
  };
  let changed = true;
  const openFrom = (y: number): void => {
    for (const gap of gaps[y]!)
      if (!gap.open && (opensTo(gap.from, gap.to, y - 1) || opensTo(gap.from, gap.to, y + 1)))
        changed = gap.open = true;
  };
  while (changed) {
    changed = false;
    for (let y = 0; y < rows.length; y++) openFrom(y);
    for (let y = rows.length - 1; y >= 0; y--) openFrom(y);
  }
  return rows.map((row, y) => {
    const filled = [...row];
    for (let i = gaps[y]!.length - 1; i >= 0; i--) if (!gaps[y]![i]!.open) filled.splice(2 * i + 1, 2);
    return filled;
  });
}

/** Ink nearer than this, in em, goes into one box. */
const NEAR = 0.16;

/** Boxes around the ink from row `from` to row `to`: as x0, x1, y0, y1 in em, one after the other. */
function boxesBetween(ink: Ink, from: number, to: number): number[] {
  let boxes: [x0: number, x1: number, y0: number, y1: number][] = [];
  const last = Math.min(ink.rows, to - ink.top);
  for (let row = Math.max(0, from - ink.top); row < last; row++)
    for (let i = ink.starts[row]!; i < ink.starts[row + 1]!; i += 2) {
      let box: [number, number, number, number] = [ink.runs[i]!, ink.runs[i + 1]!, row, row + 1];
      const apart = boxes.filter((other) => other[0] > box[1] + NEAR * EM || other[1] < box[0] - NEAR * EM);
      for (const other of boxes)
        if (!apart.includes(other))
          box = [
            Math.min(box[0], other[0]),
            Math.max(box[1], other[1]),
            Math.min(box[2], other[2]),
            Math.max(box[3], other[3]),
          ];
      boxes = [...apart, box];
    }
  return boxes.flatMap(([x0, x1, y0, y1]) => [x0 / EM, x1 / EM, (y0 + ink.top) / EM, (y1 + ink.top) / EM]);
}
