/*
 * Occupied cells of the picture: one bit per cell, 32 columns per integer. The exact board has copies, each at half the
 * resolution of the one before, where a cell is occupied if any of its four is. Each word is searched for on the copy
 * where it has 12 to 24 cells per em (32 to 64 if nested), so that large words take no longer than small ones.
 */

/** Columns per integer. */
export const BITS = 32;

/** Padding rows below the last row, which tests may read. */
const ROWS_BELOW = 64;

/** A block is 32 columns of one row, numbered by its row, shifted by this many bits, and its column of blocks. */
const COLUMN_BITS = 12;
export const blockOf = (row: number, column: number): number => (row << COLUMN_BITS) | column;
export const rowOf = (block: number): number => block >> COLUMN_BITS;
export const columnOf = (block: number): number => block & ((1 << COLUMN_BITS) - 1);

/** Maximum aspect ratio of a cloud as it grows from the middle. */
const MAX_STRETCH = 2.2;

export class Board {
  readonly width: number;
  readonly height: number;
  /** Integers per row. */
  readonly stride: number;
  /** Index of row 0. The padding before it stays empty and serves as the space left of and above the board. */
  readonly origin: number;
  readonly bits: Int32Array;
  /** Range of occupied rows, with the end exclusive. */
  first = Infinity;
  last = 0;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.stride = Math.ceil(width / BITS);
    this.origin = this.stride + 8;
    this.bits = new Int32Array(this.stride * (height + ROWS_BELOW) + 2 * this.origin);
  }

  /** Updates columns `from` to `to` (in blocks) and rows `top` to `bottom` from a board of twice the resolution. */
  halve(larger: Board, from: number, to: number, top: number, bottom: number): void {
    const { bits } = larger;
    for (let row = top; row < bottom; row++) {
      const upper = larger.origin + 2 * row * larger.stride;
      const lower = 2 * row + 1 < larger.height ? upper + larger.stride : upper;
      for (let column = from; column < to; column++) {
        const i = 2 * column;
        const right = i + 1 < larger.stride ? bits[upper + i + 1]! | bits[lower + i + 1]! : 0;
        this.bits[this.origin + row * this.stride + column] =
          pairs(bits[upper + i]! | bits[lower + i]!) | (pairs(right) << 16);
      }
    }
    this.reach(top, bottom);
  }

  /** Extends the range of occupied rows. */
  reach(first: number, last: number): void {
    if (first < this.first) this.first = first;
    if (last > this.last) this.last = last;
  }

  /**
   * All blocks, sorted by the distance of their middle from the board's middle, measured by a growing ellipse or rounded
   * box of the board's proportions.
   */
  blocksFromMiddle(shape: 'ellipse' | 'box'): Int32Array {
    const { stride, height, width } = this;
    // p-norms: an ellipse for p = 2, a box with slightly rounded corners for p = 6
    const p = shape === 'ellipse' ? 2 : 6;
    // in a very flat box, words would otherwise be scattered along it
    const stretch = Math.min(MAX_STRETCH, width / height);
    const across = Float64Array.from(
      { length: stride },
      (_, column) => (Math.abs(column * BITS + BITS / 2 - width / 2) / stretch) ** p,
    );
    const farthest = Math.max(across[0]!, across[stride - 1]!) + (height / 2) ** p;
    const distances = new Int32Array(stride * height);
    // counting sort: the number of blocks nearer than each distance is the index of the first at that distance
    const places = new Int32Array(distanceOf(farthest, p) + 2);
    for (let row = 0, i = 0; row < height; row++) {
      // rows below the middle mirror those above
      const mirrored = (height - 1 - row) * stride;
      const isBelow = mirrored < i;
      const down = Math.abs(row + 0.5 - height / 2) ** p;
      for (let column = 0; column < stride; column++, i++) {
        const distance = isBelow ? distances[mirrored + column]! : distanceOf(across[column]! + down, p);
        distances[i] = distance;
        places[distance + 1]!++;
      }
    }
    for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!;
    const blocks = new Int32Array(distances.length);
    for (let row = 0, i = 0; row < height; row++)
      for (let column = 0; column < stride; column++, i++)
        blocks[places[distances[i]!]!++] = blockOf(row, column);
    return blocks;
  }
}

/** A distance in quarters of a row. `Math.pow` would take ten times as long. */
const distanceOf = (sum: number, p: 2 | 6) =>
  ((p === 2 ? Math.sqrt(sum) : Math.cbrt(Math.sqrt(sum))) * 4) | 0;

/** ORs each pair of neighbouring bits, which gives 16 bits from 32. */
function pairs(bits: number): number {
  let v = (bits | (bits >>> 1)) & 0x55555555;
  v = (v | (v >>> 1)) & 0x33333333;
  v = (v | (v >>> 2)) & 0x0f0f0f0f;
  v = (v | (v >>> 4)) & 0x00ff00ff;
  return (v | (v >>> 8)) & 0xffff;
}
