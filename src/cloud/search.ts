/*
 * Search for room for a word on a board, nearest to the middle first. A word is tested by a cover of a few boxes: the
 * band from baseline to x-height, which every letter fills, and the parts above and below it. So small words fit
 * between the ascenders and descenders of large ones.
 *
 * The board only fills up. A place that had no room for a word never has room again for one as thick and as long: words
 * of similar thickness form a class, and a class keeps, by length, the blocks that may still have room.
 */
import { meets, meetsRows } from './bars.js';
import { BITS, blockOf, columnOf, rowOf } from './board.js';
import type { Board } from './board.js';
import type { Cover } from './cover.js';

/** Each list of blocks is for bars this much longer than the one that it reads from. */
const LENGTH_STEP = 1.3;
/** The farthest that a word may be placed from its earlier place, in thicknesses of its band. */
const NEARBY = 5;
/** Blocks that are looked at together. */
const LOOKS = 256;
/** Rows that an upright bar is tested by. */
const UPRIGHT_ROWS = 8;
const UNTRIED = 0xffff;

/** The least band of the words of a class. */
export interface WordClass {
  id: number;
  length: number;
  thickness: number;
}

/** Blocks where a bar of `length` had room when they were looked at. It grows while it is read. */
class RoomList {
  readonly length: number;
  readonly source: RoomList | undefined;
  blocks = new Int32Array(256);
  count = 0;
  /** Number of the source's blocks that were looked at. */
  read = 0;
  complete = false;

  constructor(length: number, source?: RoomList) {
    this.length = length;
    this.source = source;
  }

  add(block: number): number {
    if (this.count === this.blocks.length) this.blocks = twiceAsLong(this.blocks);
    return (this.blocks[this.count++] = block);
  }
}

/** Blocks that words of exactly one length have yet to look at. */
interface Candidates {
  blocks: Int32Array;
  count: number;
  source: RoomList;
  read: number;
}

/** Search for words in one direction, on one board. */
export class Search {
  readonly #board: Board;
  readonly #blocks: Int32Array;
  readonly #upright: boolean;
  /** By block that was looked at: at which of its columns the class's least band had room then, as bits. */
  readonly #free: Int32Array;
  /** By block: the least length known to find no room. */
  readonly #tooLong: Uint16Array;
  /** Each row with the ones below it, `#depth` in all: two of them test a band of up to twice as many. */
  readonly #rowsBelow: Int32Array;
  #depth = 0;
  /** From the first to the second of those two, in whole numbers. */
  #apart = 0;
  #class: WordClass = { id: -1, length: 0, thickness: 0 };
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
    this.#rowsBelow = new Int32Array(board.bits.length);
  }

  get classId(): number {
    return this.#class.id;
  }

  begin(wordClass: WordClass): void {
    const board = this.#board;
    const { length, thickness } = wordClass;
    const height = this.#upright ? length : thickness;
    this.#class = wordClass;
    this.#height = height;
    this.#tooLong.fill(UNTRIED);
    this.#candidates = [];
    this.#rooms = [new RoomList(length)];
    this.#nextBlock = 0;
    const depth = this.#upright ? UPRIGHT_ROWS : 1 << (31 - Math.clz32(height));
    if (depth !== this.#depth) this.#collectRows(depth);
    this.#apart = (height - depth) * board.stride;
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

  /** As meets, for a tall bar. */
  #meetsUpright(row: number, height: number, x: number, width: number): number {
    const { bits, stride } = this.#board;
    if (height < UPRIGHT_ROWS) return meets(bits, row, height, stride, x, width);
    const hit = meets(this.#rowsBelow, row, height >> 3, UPRIGHT_ROWS * stride, x, width);
    if (hit === -1 || !(height & 7)) return hit;
    return hit | meets(this.#rowsBelow, row + (height - UPRIGHT_ROWS) * stride, 1, stride, x, width);
  }

  /** The longest list for bars not longer than `length`; makes those that are missing. */
  #roomsFor(length: number): RoomList {
    let list = this.#rooms.at(-1)!;
    while (list.length * LENGTH_STEP < length)
      this.#rooms.push((list = new RoomList(Math.ceil(list.length * LENGTH_STEP), list)));
    let i = this.#rooms.length - 1;
    while (this.#rooms[i]!.length > length) i--;
    return this.#rooms[i]!;
  }

  /** The next block that has room for a bar of the list's length, or -1. */
  #next(list: RoomList): number {
    if (list.complete) return -1;
    if (!list.source) return this.#look(list);
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
      if (this.#free[i]! & ~this.#meetsLeast(block, list.length)) return list.add(block);
      this.#tooLong[i] = list.length;
    }
  }

  /** Looks at blocks that are new to the class, some at a time, and returns the first that has room for it. */
  #look(list: RoomList): number {
    const { stride, height } = this.#board;
    const blocks = this.#blocks;
    const free = this.#free;
    const half = this.#height >> 1;
    const before = list.count;
    let next = this.#nextBlock;
    while (list.count === before && next < blocks.length) {
      const end = Math.min(next + LOOKS, blocks.length);
      for (; next < end; next++) {
        const block = blocks[next]!;
        const row = rowOf(block);
        if (row < half || row + this.#height - half > height) continue;
        const room = ~this.#meetsLeast(block, list.length);
        free[row * stride + columnOf(block)] = room;
        if (room) list.add(block);
      }
    }
    this.#nextBlock = next;
    if (list.count > before) return list.blocks[before]!;
    list.complete = true;
    return -1;
  }

  /** For the class's thickness. */
  #meetsLeast(block: number, length: number): number {
    const { stride, origin, height } = this.#board;
    const row = rowOf(block);
    const x = columnOf(block) * BITS;
    if (!this.#upright)
      return meetsRows(
        this.#rowsBelow,
        origin + (row - (this.#height >> 1)) * stride,
        this.#apart,
        x - (length >> 1),
        length,
      );
    const top = row - (length >> 1);
    if (top < 0 || top + length > height) return -1;
    return this.#meetsUpright(
      origin + top * stride,
      length,
      x - (this.#class.thickness >> 1),
      this.#class.thickness,
    );
  }

  /** Finds room and sets `x` and `y`; false if there is none. */
  find(cover: Cover): boolean {
    const { stride, width, height } = this.#board;
    const left = -cover.x0;
    const right = width - cover.x1;
    const top = -cover.y0;
    const bottom = height - cover.y1;
    if (left > right || top > bottom) return false;
    const candidates = (this.#candidates[cover.length] ??= {
      blocks: new Int32Array(64),
      count: 0,
      source: this.#roomsFor(cover.length),
      read: 0,
    });
    const { source } = candidates;
    let { blocks } = candidates;
    const old = candidates.count;
    let kept = 0;
    // first blocks that words of this length have looked at and not ruled out, then new ones
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
      if (this.#tooLong[free]! <= cover.length) continue;
      if (kept === blocks.length) blocks = candidates.blocks = twiceAsLong(blocks);
      blocks[kept++] = block;
      if (row < top || row > bottom) continue;
      let room = this.#free[free]! & between(left - x, right - x);
      if (!room) continue;
      room &= ~this.#meetsLeast(block, cover.length);
      if (!room) {
        this.#tooLong[free] = cover.length;
        kept--;
        continue;
      }
      room = this.#roomFor(cover, room, x, row);
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

  /** As find, but only close to a place: within about three times the word's height. */
  findNear(cover: Cover, x: number, y: number): boolean {
    const { stride, width, height } = this.#board;
    const reach = NEARBY * cover.thickness;
    const [row, column] = [Math.round(y), Math.round(x)];
    let nearest = Infinity;
    for (let step = 0; step <= 2 * reach && step / 2 < nearest; step++) {
      const at = row + (step & 1 ? (step + 1) / 2 : -step / 2);
      if (at < -cover.y0 || at > height - cover.y1) continue;
      const last = Math.min(stride - 1, (column + reach) >> 5);
      for (let block = Math.max(0, (column - reach) >> 5); block <= last; block++) {
        const from = block * BITS;
        let room = between(-cover.x0 - from, width - cover.x1 - from);
        if (room) room &= ~this.#meetsLeast(blockOf(at, block), cover.length);
        if (room) room = this.#roomFor(cover, room, from, at);
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

  /** The places in `room`, as bits, at which the whole cover fits. */
  #roomFor({ boxes, size, thickness }: Cover, room: number, x: number, row: number): number {
    const { bits, stride, origin } = this.#board;
    if (thickness > this.#class.thickness) {
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

  /** After blocks `from` to `to` of rows `top` to `bottom` were filled. */
  update(from: number, to: number, top: number, bottom: number): void {
    const { bits, stride, origin } = this.#board;
    const rows = this.#rowsBelow;
    for (let row = Math.max(0, top - this.#depth + 1); row < bottom; row++) {
      const first = origin + Math.max(row, top) * stride;
      const last = origin + Math.min(row + this.#depth, bottom) * stride;
      for (let column = from; column < to; column++) {
        let taken = rows[origin + row * stride + column]!;
        for (let i = first + column; i < last + column; i += stride) taken |= bits[i]!;
        rows[origin + row * stride + column] = taken;
      }
    }
  }
}

function orRows(rows: Int32Array, from: number, to: number, distance: number): void {
  for (let i = from; i < to; i++) rows[i]! |= rows[i + distance]!;
}

function twiceAsLong(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** Bits `first` to `last`, which may be beyond either end. */
function between(first: number, last: number): number {
  if (first > 31 || last < 0) return 0;
  return (first > 0 ? -1 << first : -1) & (last < 31 ? -1 >>> (31 - last) : -1);
}

/** The set bit that is nearest to bit `middle`. */
function nearestBit(bits: number, middle: number): number {
  const lowest = (set: number): number => 31 - Math.clz32(set & -set);
  const highest = (set: number): number => 31 - Math.clz32(set);
  if (middle <= 0) return lowest(bits);
  if (middle >= BITS) return highest(bits);
  const from = Math.floor(middle);
  const before = from ? bits & ~(-1 << from) : 0;
  const after = bits & (-1 << from);
  if (!before) return lowest(after);
  if (!after) return highest(before);
  return middle - highest(before) <= lowest(after) + 1 - middle ? highest(before) : lowest(after);
}
