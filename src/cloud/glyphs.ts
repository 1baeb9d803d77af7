/*
 * The shapes of letters, read once for a font and used for all words: reading each letter once is some
 * ten times faster than drawing each word, which is what most word clouds spend their time on.
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
  /** Leftmost and rightmost ink. Equal where there is none. */
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
  /** What is drawn as one unit, its advance in em, its first row and its runs by row at 48 rows to the em. */
  glyphs: [unit: string, advance: number, top: number, rows: number[][]][];
  /** Pairs that stand nearer or farther than their advances say, and by how much, in em. */
  kerning: [first: string, second: string, em: number][];
}

/** Advances are rounded to what most fonts are drawn in, so that every browser's sums are the same. */
const round = (em: number): number => Math.round(em * 2048) / 2048;

export class GlyphTable {
  readonly font: string;
  xHeight = 0;
  overshoot = 0;
  readonly #glyphs = new Map<string, Glyph>();
  readonly #kerning = new Map<number, number>();

  constructor(font: string) {
    this.font = font;
  }

  static from(data: GlyphData): GlyphTable {
    const table = new GlyphTable(data.font);
    table.xHeight = data.xHeight;
    table.overshoot = data.overshoot;
    for (const [unit, advance, top, rows] of data.glyphs) table.add(unit, advance, top, rows);
    for (const [first, second, em] of data.kerning) table.kern(table.get(first), table.get(second), em);
    return table;
  }

  has(unit: string): boolean {
    return this.#glyphs.has(unit);
  }

  /** A unit that the table does not have takes a full em for each character, so that it overlaps nothing. */
  get(unit: string): Glyph {
    return this.#glyphs.get(unit) ?? this.#addBox(unit);
  }

  /** @param rows - Runs of ink in each row from `top`, at 48 rows to the em. */
  add(unit: string, advance: number, top: number, rows: readonly number[][]): Glyph {
    const ink = inkOf(rows, EM, top);
    const first = Math.min(...rows.map((row) => row[0] ?? Infinity));
    const last = Math.max(...rows.map((row) => row.at(-1) ?? -Infinity));
    let solid: Ink | undefined;
    const glyph: Glyph = {
      id: this.#glyphs.size,
      advance: round(advance),
      left: ink.rows ? first / EM : 0,
      right: ink.rows ? last / EM : 0,
      ink,
      get solid() {
        return (solid ??= inkOf(withoutCounters(rows), EM, top));
      },
      above: boxesBetween(ink, -Infinity, Math.floor(-(this.xHeight + this.overshoot) * EM)),
      below: boxesBetween(ink, Math.ceil(this.overshoot * EM), Infinity),
    };
    this.#glyphs.set(unit, glyph);
    return glyph;
  }

  #addBox(unit: string): Glyph {
    const width = Array.from(unit).length;
    return this.add(
      unit,
      width,
      Math.round(-0.9 * EM),
      Array<number[]>(Math.round(1.15 * EM)).fill([0, width * EM]),
    );
  }

  hasKerning(first: Glyph, second: Glyph): boolean {
    return this.#kerning.has(pairOf(first, second));
  }

  kern(first: Glyph, second: Glyph, em: number): void {
    this.#kerning.set(pairOf(first, second), round(em));
  }

  /** How much farther apart two letters stand than their advances say, in em. */
  kerning(first: Glyph, second: Glyph): number {
    return this.#kerning.get(pairOf(first, second)) ?? 0;
  }

  toJSON(): GlyphData {
    const units = new Map(Array.from(this.#glyphs, ([unit, { id }]) => [id, unit]));
    return {
      font: this.font,
      xHeight: this.xHeight,
      overshoot: this.overshoot,
      glyphs: Array.from(this.#glyphs, ([unit, { advance, ink }]) => [
        unit,
        advance,
        ink.top,
        Array.from({ length: ink.rows }, (_, row) =>
          Array.from(ink.runs.subarray(ink.starts[row], ink.starts[row + 1])),
        ),
      ]),
      kerning: Array.from(this.#kerning)
        .filter(([, em]) => em)
        .map(([pair, em]) => [units.get(Math.floor(pair / PAIR))!, units.get(pair % PAIR)!, em]),
    };
  }
}

const PAIR = 1 << 16;
const pairOf = (first: Glyph, second: Glyph): number => first.id * PAIR + second.id;

function inkOf(rows: readonly number[][], em: number, top: number): Ink {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, y) => (starts[y + 1] = starts[y]! + row.length));
  return { em, top, rows: rows.length, starts, runs: Int16Array.from(rows.flat()) };
}

/** Half as many rows and columns; a cell with any ink is ink. */
export function halved(ink: Ink): Ink {
  const top = ink.top >> 1;
  const bottom = (ink.top + ink.rows + 1) >> 1;
  const rows: number[][] = [];
  for (let y = top; y < bottom; y++) {
    const runs: [number, number][] = [];
    for (const row of [2 * y - ink.top, 2 * y + 1 - ink.top]) {
      if (row < 0 || row >= ink.rows) continue;
      for (let i = ink.starts[row]!; i < ink.starts[row + 1]!; i += 2)
        runs.push([ink.runs[i]! >> 1, (ink.runs[i + 1]! + 1) >> 1]);
    }
    rows.push(joined(runs.sort((a, b) => a[0] - b[0])));
  }
  return inkOf(rows, ink.em / 2, top);
}

function joined(runs: readonly [number, number][]): number[] {
  const flat: number[] = [];
  for (const [from, to] of runs)
    if (flat.length && from <= flat.at(-1)!) flat[flat.length - 1] = Math.max(flat.at(-1)!, to);
    else flat.push(from, to);
  return flat;
}

/**
 * Fills what ink encloses. A gap between two runs of a row is open when it reaches, by gaps above or below,
 * to where there is no ink on one side.
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
  return rows.map((row, y) =>
    joined(
      Array.from({ length: row.length / 2 }, (_, i) => {
        const closed = gaps[y]![i] && !gaps[y]![i]!.open;
        return [row[2 * i]!, closed ? gaps[y]![i]!.to : row[2 * i + 1]!] as [number, number];
      }),
    ),
  );
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
