/*
 * Collision tests of bars against the occupied cells of a board. Each row is stored as the union of itself and the rows
 * below it, so that two such rows cover a whole band.
 */
import { meets, meetsRows } from './bit-tests.js';
import { BITS, columnOf, rowOf } from './board.js';
import type { Board } from './board.js';
import type { WordClass } from './board-words.js';
import type { CollisionShape } from './collision-shape.js';

/** Depth of the unions for upright bars, in rows. */
const UPRIGHT_ROWS = 8;

/** Collision tests for the words of one class in one direction. */
export class RowUnions {
  readonly #board: Board;
  readonly #upright: boolean;
  /** Unions of `#depth` rows each; two of them cover a band of up to twice the depth. */
  readonly #rowsBelow: Int32Array;
  #depth = 0;
  /** Distance between the two rows to test, in integers. */
  #apart = 0;
  #thickness = 0;

  constructor(board: Board, upright: boolean) {
    this.#board = board;
    this.#upright = upright;
    this.#rowsBelow = new Int32Array(board.bits.length);
  }

  begin({ length, thickness }: WordClass): void {
    const height = this.#upright ? length : thickness;
    this.#thickness = thickness;
    const depth = this.#upright ? UPRIGHT_ROWS : 1 << (31 - Math.clz32(height));
    if (depth !== this.#depth) this.#collectRows(depth);
    this.#apart = (height - depth) * this.#board.stride;
  }

  #collectRows(depth: number): void {
    const { bits, first, last, stride, origin } = this.#board;
    const rows = this.#rowsBelow;
    this.#depth = depth;
    rows.fill(0);
    const from = origin + Math.max(0, first - depth) * stride;
    const to = origin + last * stride;
    if (to <= from) return;
    rows.set(bits.subarray(from, to), from);
    for (let k = 1; k < depth; k *= 2) orRows(rows, from, to, k * stride);
  }

  /** Collisions of a bar of the class's thickness, centred at each column of a block, as bits. */
  meetsLeast(block: number, length: number): number {
    const { stride, origin, height } = this.#board;
    const row = rowOf(block);
    const x = columnOf(block) * BITS;
    if (!this.#upright)
      return meetsRows(
        this.#rowsBelow,
        origin + (row - (this.#thickness >> 1)) * stride,
        this.#apart,
        x - (length >> 1),
        length,
      );
    const top = row - (length >> 1);
    if (top < 0 || top + length > height) return -1;
    return this.#meetsUpright(origin + top * stride, length, x - (this.#thickness >> 1), this.#thickness);
  }

  /** Collisions of an upright bar; see {@link meets}. */
  #meetsUpright(row: number, height: number, x: number, width: number): number {
    const { bits, stride } = this.#board;
    if (height < UPRIGHT_ROWS) return meets(bits, row, height, stride, x, width);
    const hit = meets(this.#rowsBelow, row, height >> 3, UPRIGHT_ROWS * stride, x, width);
    if (hit === -1 || !(height & 7)) return hit;
    return hit | meets(this.#rowsBelow, row + (height - UPRIGHT_ROWS) * stride, 1, stride, x, width);
  }

  /** The subset of the positions in `room`, as bits, where the whole shape fits. */
  roomFor({ boxes, size, thickness }: CollisionShape, room: number, x: number, row: number): number {
    const { bits, stride, origin } = this.#board;
    if (thickness > this.#thickness) {
      const first = origin + (row + boxes[2]!) * stride;
      const height = boxes[3]! - boxes[2]!;
      const width = boxes[1]! - boxes[0]!;
      room &= ~(this.#upright
        ? this.#meetsUpright(first, height, x + boxes[0]!, width)
        : meetsRows(this.#rowsBelow, first, (height - this.#depth) * stride, x + boxes[0]!, width));
    }
    for (let i = 4; i < size && room; i += 4)
      room &= ~meets(
        bits,
        origin + (row + boxes[i + 2]!) * stride,
        boxes[i + 3]! - boxes[i + 2]!,
        stride,
        x + boxes[i]!,
        boxes[i + 1]! - boxes[i]!,
      );
    return room;
  }

  /** Updates the unions after blocks `from` to `to` of rows `top` to `bottom` have been filled. */
  update(from: number, to: number, top: number, bottom: number): void {
    const { bits, stride, origin } = this.#board;
    const rows = this.#rowsBelow;
    for (let row = Math.max(0, top - this.#depth + 1); row < bottom; row++) {
      const first = origin + Math.max(row, top) * stride;
      const last = origin + Math.min(row + this.#depth, bottom) * stride;
      for (let column = from; column < to; column++) {
        let union = rows[origin + row * stride + column]!;
        for (let i = first + column; i < last + column; i += stride) union |= bits[i]!;
        rows[origin + row * stride + column] = union;
      }
    }
  }
}

function orRows(rows: Int32Array, from: number, to: number, distance: number): void {
  for (let i = from; i < to; i++) rows[i]! |= rows[i + distance]!;
}
