/*
 * The taken cells of the picture: one bit a cell, 32 columns to an integer. The exact board has copies, each at half
 * the resolution of the one before, in which a cell is taken if any of its four is: on the copy where it has 12 to 24
 * cells to the em (32 to 64 for nested words), a large word is placed as quickly as a small one.
 */

/** Columns in a whole number of the board. */
export const BITS = 32;

/** Tests look up to this many rows beyond the last one. */
const ROWS_BELOW = 64;

/** A block is 32 columns of one row; its number holds the row above this many bits, its column of blocks below. */
const COLUMN_BITS = 12;
export const blockOf = (row: number, column: number): number => (row << COLUMN_BITS) | column;
export const rowOf = (block: number): number => block >> COLUMN_BITS;
export const columnOf = (block: number): number => block & ((1 << COLUMN_BITS) - 1);

/** A cloud is at most this much wider than it is tall as long as it has room. */
const MAX_STRETCH = 2.2;

export class Board {
  readonly width: number;
  readonly height: number;
  /** Whole numbers in a row. */
  readonly stride: number;
  /** Index at which row 0 begins. The padding before it is never taken and stands for the space left of and above the board. */
  readonly origin: number;
  readonly bits: Int32Array;
  /** Rows from the first to one past the last with anything taken. */
  first = Infinity;
  last = 0;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.stride = Math.ceil(width / BITS);
    this.origin = this.stride + 8;
    this.bits = new Int32Array(this.stride * (height + ROWS_BELOW) + 2 * this.origin);
  }

  /** Takes over columns `from` to `to` (in blocks) and rows `top` to `bottom` of this board from one of twice its size. */
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

  reach(first: number, last: number): void {
    if (first < this.first) this.first = first;
    if (last > this.last) this.last = last;
  }

  /**
   * All blocks, by the distance of their middle from the board's: first those that a growing ellipse of the board's
   * shape reaches first, or a growing box with rounded corners.
   */
  blocksFromMiddle(shape: 'ellipse' | 'box'): Int32Array {
    const { stride, height, width } = this;
    // Both are norms: the ellipse of p = 2, and p = 6, a box whose corners are a little round.
    const p = shape === 'ellipse' ? 2 : 6;
    // in a box as flat as a line of text, words would be scattered along it
    const stretch = Math.min(MAX_STRETCH, width / height);
    const across = Float64Array.from(
      { length: stride },
      (_, column) => (Math.abs(column * BITS + BITS / 2 - width / 2) / stretch) ** p,
    );
    const farthest = Math.max(across[0]!, across[stride - 1]!) + (height / 2) ** p;
    const distances = new Int32Array(stride * height);
    // the number of blocks nearer than each distance, which is the place of the first one at it
    const places = new Int32Array(distanceOf(farthest, p) + 2);
    for (let row = 0, i = 0; row < height; row++) {
      // rows below the middle are as far from it as those above
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

/** In quarters of a row. The general root takes ten times as long. */
const distanceOf = (sum: number, p: 2 | 6) =>
  ((p === 2 ? Math.sqrt(sum) : Math.cbrt(Math.sqrt(sum))) * 4) | 0;

/** ORs each pair of neighbouring bits into one: 16 bits from 32. */
function pairs(bits: number): number {
  let v = (bits | (bits >>> 1)) & 0x55555555;
  v = (v | (v >>> 1)) & 0x33333333;
  v = (v | (v >>> 2)) & 0x0f0f0f0f;
  v = (v | (v >>> 4)) & 0x00ff00ff;
  return (v | (v >>> 8)) & 0xffff;
}
