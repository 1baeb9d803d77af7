/*
 * The shapes of letters, read once per font and shared by all words, since drawing words and reading them back would
 * dominate the running time.
 */

/** Font size at which letters are read, in px: fine enough for words of 300 px, small enough for one canvas. */
export const EM = 48;

/** Ink by rows: `starts[y]` to `starts[y + 1]` is the range in `runs` for row y, as pairs of a first column and an exclusive end. */
export interface Ink {
  /** Rows and columns per em. */
  em: number;
  /** The first row, counted down from the baseline. */
  top: number;
  rows: number;
  starts: Int32Array;
  runs: Int16Array;
}

/** A letter or other unit of drawing. Lengths are in em, x from the origin, y down from the baseline. */
export interface Glyph {
  /** Index, for the kerning table. */
  id: number;
  advance: number;
  /** Leftmost and rightmost ink; equal if there is none. */
  left: number;
  right: number;
  ink: Ink;
  /** The ink with closed counters filled, as in an o or a b. */
  solid: Ink;
  /** Boxes around the ink above the x-height and below the baseline, as x0, x1, y0, y1. */
  above: number[];
  below: number[];
}

/** A font's letters as plain data, for a file or a worker. */
export interface GlyphData {
  /** Weight and family as in CSS, for information only. */
  font: string;
  /** Height of an x, and overshoot of round letters beyond it and the baseline, in em. */
  xHeight: number;
  overshoot: number;
  /** Units with their advance in em, their first row, and their runs by row at 48 rows per em. */
  glyphs: [unit: string, advance: number, top: number, rows: number[][]][];
  /** Kerning of pairs, in em. */
  kerning: [first: string, second: string, em: number][];
}

/** Rounds advances to the design units of most fonts, so that sums are the same in all browsers. */
const round = (em: number): number => Math.round(em * 2048) / 2048;

type Rows = readonly number[][];

/** A letter as read, before conversion for boards. */
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

  /** A unit's glyph; a missing unit gets a box of one em per character, so that it overlaps nothing. */
  get(unit: string): Glyph {
    let glyph = this.#glyphs.get(unit);
    if (!glyph) {
      if (!this.has(unit)) this.#addBox(unit);
      glyph = this.#glyphFrom(this.#drawings.get(unit)!);
      this.#glyphs.set(unit, glyph);
    }
    return glyph;
  }

  /** @param rows - Returns the runs of ink in each row from `top`, at 48 rows per em; called only if the letter is used. */
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

  /** Sets the kerning of a pair, in em; both units must be in the table. */
  kern(first: string, second: string, em: number): void {
    this.#kerning.set(pairOf(this.#drawings.get(first)!.id, this.#drawings.get(second)!.id), round(em));
  }

  /** Kerning between two letters, in em. */
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

/** Stand-in for unknown ink: a box from about the ascent to the descent, `advance` em wide. */
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

/** Ink at half the resolution; a cell with any ink counts as ink. */
export function halved(ink: Ink): Ink {
  const top = ink.top >> 1;
  const bottom = (ink.top + ink.rows + 1) >> 1;
  const rows: number[][] = [];
  for (let y = top; y < bottom; y++) rows.push(halfOfTwoRows(ink, 2 * y - ink.top));
  return inkOf(rows, ink.em / 2, top);
}

/** The runs of two consecutive rows at half the resolution, merged. */
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
 * Fills areas enclosed by ink. A gap between two runs of a row is open if it is connected, through gaps above or below,
 * to the outside.
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

/** Distance below which ink is put into the same box, in em. */
const NEAR = 0.16;

/** Boxes around the ink from row `from` to row `to`, as a flat list of x0, x1, y0, y1 in em. */
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
