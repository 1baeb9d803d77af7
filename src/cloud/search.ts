/*
 * Search for room for a word on a board, nearest to the middle first. A word is tested by a few boxes: the band from
 * baseline to x-height, which every letter fills, and the parts above and below it, so that small words fit between
 * ascenders and descenders.
 *
 * The board only fills up: a place without room for a word never has room for another of the same size. So words of
 * similar thickness form a class, which keeps the blocks that may still have room, by length.
 */
import { bitsBetween, nearestBit } from './bit-tests.js';
import { BITS, blockOf, columnOf, rowOf } from './board.js';
import type { Board } from './board.js';
import type { WordClass } from './board-words.js';
import type { CollisionShape } from './collision-shape.js';
import { LENGTH_STEP, RoomList, twiceAsLong } from './room-lists.js';
import type { Candidates } from './room-lists.js';
import { RowUnions } from './row-unions.js';

/** Maximum distance of a word from its earlier place, in thicknesses of its band. */
const NEARBY = 5;
/** Number of blocks tested at a time. */
const BATCH = 256;
const UNTRIED = 0xffff;

/** Search for words of one direction on one board. */
export class Search {
  /** Id of the current class. */
  classId = -1;
  readonly unions: RowUnions;
  readonly #board: Board;
  readonly #blocks: Int32Array;
  readonly #upright: boolean;
  /** For each tested block, the columns where the smallest band of the class had room, as bits. */
  readonly #free: Int32Array;
  /** For each block, the smallest length known not to fit. */
  readonly #tooLong: Uint16Array;
  #height = 0;
  #rooms: RoomList[] = [];
  #candidates: (Candidates | undefined)[] = [];
  #nextBlock = 0;
  /** The middle of the band of the last word that found room. */
  x = 0;
  y = 0;

  constructor(board: Board, blocks: Int32Array, upright: boolean) {
    this.#board = board;
    this.#blocks = blocks;
    this.#upright = upright;
    this.#free = new Int32Array(board.stride * board.height);
    this.#tooLong = new Uint16Array(this.#free.length);
    this.unions = new RowUnions(board, upright);
  }

  begin(wordClass: WordClass): void {
    const { id, length, thickness } = wordClass;
    this.classId = id;
    this.#height = this.#upright ? length : thickness;
    this.#tooLong.fill(UNTRIED);
    this.#candidates = [];
    this.#rooms = [new RoomList(length)];
    this.#nextBlock = 0;
    this.unions.begin(wordClass);
  }

  /** The list with the longest bars up to `length`; creates missing lists. */
  #roomsFor(length: number): RoomList {
    let list = this.#rooms.at(-1)!;
    while (list.length * LENGTH_STEP < length)
      this.#rooms.push((list = new RoomList(Math.ceil(list.length * LENGTH_STEP), list)));
    let i = this.#rooms.length - 1;
    while (this.#rooms[i]!.length > length) i--;
    return this.#rooms[i]!;
  }

  /** The next block with room for a bar of the list's length, or -1. */
  #next(list: RoomList): number {
    if (list.complete) return -1;
    if (!list.source) return this.#testNew(list);
    const { stride } = this.#board;
    for (;;) {
      const block: number =
        list.read < list.source.count ? list.source.blocks[list.read]! : this.#next(list.source);
      if (block < 0) {
        list.complete = true;
        return -1;
      }
      list.read++;
      const i = rowOf(block) * stride + columnOf(block);
      if (this.#tooLong[i]! <= list.length) continue;
      if (this.#free[i]! & ~this.unions.meetsLeast(block, list.length)) return list.add(block);
      this.#tooLong[i] = list.length;
    }
  }

  /** Tests batches of blocks that are new to the class until one has room, and returns it; -1 if there is none. */
  #testNew(list: RoomList): number {
    const { stride, height } = this.#board;
    const blocks = this.#blocks;
    const free = this.#free;
    const half = this.#height >> 1;
    const before = list.count;
    let next = this.#nextBlock;
    while (list.count === before && next < blocks.length) {
      const end = Math.min(next + BATCH, blocks.length);
      for (; next < end; next++) {
        const block = blocks[next]!;
        const row = rowOf(block);
        if (row < half || row + this.#height - half > height) continue;
        const room = ~this.unions.meetsLeast(block, list.length);
        free[row * stride + columnOf(block)] = room;
        if (room) list.add(block);
      }
    }
    this.#nextBlock = next;
    if (list.count > before) return list.blocks[before]!;
    list.complete = true;
    return -1;
  }

  /** Finds room and sets `x` and `y`; returns false if there is none. */
  find(shape: CollisionShape): boolean {
    const { stride, width, height } = this.#board;
    const left = -shape.x0;
    const right = width - shape.x1;
    const top = -shape.y0;
    const bottom = height - shape.y1;
    if (left > right || top > bottom) return false;
    const candidates = (this.#candidates[shape.length] ??= {
      blocks: new Int32Array(64),
      count: 0,
      source: this.#roomsFor(shape.length),
      read: 0,
    });
    const { source } = candidates;
    let { blocks } = candidates;
    const old = candidates.count;
    let kept = 0;
    // first the blocks that earlier words of this length did not rule out, then new ones
    for (let i = 0; ; i++) {
      let block: number;
      if (i < old) block = blocks[i]!;
      else {
        block = candidates.read < source.count ? source.blocks[candidates.read]! : this.#next(source);
        if (block < 0) break;
        candidates.read++;
      }
      const row = rowOf(block);
      const x = columnOf(block) * BITS;
      const free = row * stride + columnOf(block);
      if (this.#tooLong[free]! <= shape.length) continue;
      if (kept === blocks.length) blocks = candidates.blocks = twiceAsLong(blocks);
      blocks[kept++] = block;
      if (row < top || row > bottom) continue;
      let room = this.#free[free]! & bitsBetween(left - x, right - x);
      if (!room) continue;
      room &= ~this.unions.meetsLeast(block, shape.length);
      if (!room) {
        this.#tooLong[free] = shape.length;
        kept--;
        continue;
      }
      room = this.unions.roomFor(shape, room, x, row);
      if (!room) continue;
      this.x = x + nearestBit(room, width / 2 - x);
      this.y = row;
      if (i < old) {
        blocks.copyWithin(kept, i + 1, old);
        kept += old - i - 1;
      }
      candidates.count = kept;
      return true;
    }
    candidates.count = kept;
    return false;
  }

  /** Like `find`, but only within {@link NEARBY} of a point, nearest first. */
  findNear(shape: CollisionShape, x: number, y: number): boolean {
    const { stride, width, height } = this.#board;
    const reach = NEARBY * shape.thickness;
    const [row, column] = [Math.round(y), Math.round(x)];
    let nearest = Infinity;
    for (let step = 0; step <= 2 * reach && step / 2 < nearest; step++) {
      const at = row + (step & 1 ? (step + 1) / 2 : -step / 2);
      if (at < -shape.y0 || at > height - shape.y1) continue;
      const last = Math.min(stride - 1, (column + reach) >> 5);
      for (let block = Math.max(0, (column - reach) >> 5); block <= last; block++) {
        const from = block * BITS;
        let room = bitsBetween(-shape.x0 - from, width - shape.x1 - from);
        if (room) room &= ~this.unions.meetsLeast(blockOf(at, block), shape.length);
        if (room) room = this.unions.roomFor(shape, room, from, at);
        if (!room) continue;
        const found = from + nearestBit(room, x - from);
        const distance = Math.hypot(found - x, at - y);
        if (distance >= nearest || distance > reach) continue;
        nearest = distance;
        this.x = found;
        this.y = at;
      }
    }
    return nearest < Infinity;
  }
}
