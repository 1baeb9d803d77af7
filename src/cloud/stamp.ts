/*
 * Marks the cells of a placed word as occupied: the exact shapes of its letters, expanded by the gap on all sides.
 */
import { BITS } from './board.js';
import type { Board } from './board.js';
import { EM, halved } from './glyphs.js';
import type { Glyph, Ink } from './glyphs.js';
import { turned } from './shape-word.js';
import type { ShapedWord, Turns } from './shape-word.js';

/** Tolerance for rounding errors at cell borders. */
const HAIR = 1e-6;
export const floor = (v: number): number => Math.floor(v + HAIR);
export const ceil = (v: number): number => Math.ceil(v - HAIR);

/** Range of blocks and rows of a board that were filled. */
interface Filled {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

interface Stamp {
  word: ShapedWord;
  turns: Turns;
  /** Cells per em on the exact board. */
  scale: number;
  /** The word's origin, in cells of the exact board. */
  x: number;
  y: number;
  /** Boxes around the ink, rotated, in em from the origin. */
  boxes: readonly number[];
  /** Gap, in cells of the exact board. */
  gap: number;
  /** Whether to use the shapes of letters rather than the boxes around them, which suffice if no word can fit in between. */
  exact: boolean;
  /** Whether words may be placed inside counters. */
  nest: boolean;
}

/** Scratch board of the word's size, on which its letters are drawn before they are expanded over the rows of the real one. */
let scratch = new Int32Array(1 << 14);

/** Stamps a word on all boards up to `level`, and returns the changed area of the board at `level`. */
export function stamp(boards: readonly Board[], level: number, word: Stamp): Filled {
  const filled = word.exact ? stampLetters(boards[0]!, word) : stampBoxes(boards[0]!, word);
  boards[0]!.reach(filled.top, filled.bottom);
  return copyUp(boards, level, filled);
}

function stampBoxes(board: Board, { boxes, scale, x, y, gap }: Stamp): Filled {
  let [from, to, top, bottom] = [board.width, 0, board.height, 0];
  for (let i = 0; i < boxes.length; i += 4) {
    const x0 = Math.max(0, floor(x + boxes[i]! * scale) - gap);
    const x1 = Math.min(board.width, ceil(x + boxes[i + 1]! * scale) + gap);
    const y0 = Math.max(0, floor(y + boxes[i + 2]! * scale) - gap);
    const y1 = Math.min(board.height, ceil(y + boxes[i + 3]! * scale) + gap);
    fill(
      board.bits,
      x0,
      x1 - 1,
      board.origin + y0 * board.stride,
      board.origin + y1 * board.stride,
      board.stride,
    );
    if (x0 < from) from = x0;
    if (x1 > to) to = x1;
    if (y0 < top) top = y0;
    if (y1 > bottom) bottom = y1;
  }
  return { from: from >> 5, to: ((to - 1) >> 5) + 1, top, bottom };
}

function stampLetters(board: Board, { word, turns, boxes, scale, x, y, gap, nest }: Stamp): Filled {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < boxes.length; i += 4) {
    x0 = Math.min(x0, boxes[i]!);
    x1 = Math.max(x1, boxes[i + 1]!);
    y0 = Math.min(y0, boxes[i + 2]!);
    y1 = Math.max(y1, boxes[i + 3]!);
  }
  const block = (Math.floor(x + x0 * scale) - gap - 2) >> 5;
  const top = Math.floor(y + y0 * scale) - 2;
  const height = Math.ceil(y + y1 * scale) + 2 - top;
  const stride = ((Math.ceil(x + x1 * scale) + gap + 2 - block * BITS) >> 5) + 1;
  if (scratch.length < stride * height) scratch = new Int32Array(2 * stride * height);
  scratch.fill(0, 0, stride * height);

  const [left, up] = [x - block * BITS, y - top];
  for (let i = 0; i < word.glyphs.length; i++) {
    const along = word.offsets[i]! * scale;
    const ink = inkFor(word.glyphs[i]!, scale, nest);
    if (turns) drawTurned(ink, turns, scale / ink.em, along, left, up, gap, stride);
    else draw(ink, scale / ink.em, left + along, up, gap, stride);
  }
  if (!nest) drawBoxes(turned(word.spaces, turns), scale, left, up, gap, stride);
  return copyTo(board, block, top, stride, height, gap);
}

/** The coarsest drawing of a letter with at least 1¼ rows per cell. */
function inkFor(glyph: Glyph, scale: number, nest: boolean): Ink {
  const ink = nest ? glyph.ink : glyph.solid;
  if (2.5 * scale > EM) return ink;
  const half = halfOf(ink);
  return 5 * scale > EM ? half : halfOf(half);
}

const halves = new WeakMap<Ink, Ink>();
function halfOf(ink: Ink): Ink {
  let half = halves.get(ink);
  if (!half) halves.set(ink, (half = halved(ink)));
  return half;
}

/** Draws every cell that a letter touches on the scratch board; x and y are its origin, and no ink is left of or above 0. */
function draw(ink: Ink, scale: number, x: number, y: number, gap: number, stride: number): void {
  const { starts, runs } = ink;
  const left = x + HAIR - gap;
  const right = x - HAIR + gap;
  for (let row = 0; row < ink.rows; row++) {
    const end = starts[row + 1]!;
    const first = Math.floor(y + (ink.top + row) * scale + HAIR) * stride;
    const last = Math.ceil(y + (ink.top + row + 1) * scale - HAIR) * stride;
    for (let i = starts[row]!; i < end; i += 2) {
      const from = (left + runs[i]! * scale) | 0;
      const to = Math.ceil(right + runs[i + 1]! * scale) - 1;
      fill(scratch, from, to, first, last, stride);
    }
  }
}

function drawTurned(
  ink: Ink,
  turns: Turns,
  scale: number,
  along: number,
  x: number,
  y: number,
  gap: number,
  stride: number,
): void {
  for (let row = 0; row < ink.rows; row++)
    for (let i = ink.starts[row]!; i < ink.starts[row + 1]!; i += 2) {
      const down = (ink.top + row) * scale;
      const from = along + ink.runs[i]! * scale;
      const to = along + ink.runs[i + 1]! * scale;
      const [x0, x1, y0, y1] = turned([from, to, down, down + scale], turns);
      fill(
        scratch,
        floor(x + x0!) - gap,
        ceil(x + x1!) + gap - 1,
        floor(y + y0!) * stride,
        ceil(y + y1!) * stride,
        stride,
      );
    }
}

function drawBoxes(
  boxes: readonly number[],
  scale: number,
  x: number,
  y: number,
  gap: number,
  stride: number,
): void {
  for (let i = 0; i < boxes.length; i += 4)
    fill(
      scratch,
      floor(x + boxes[i]! * scale) - gap,
      ceil(x + boxes[i + 1]! * scale) + gap - 1,
      floor(y + boxes[i + 2]! * scale) * stride,
      ceil(y + boxes[i + 3]! * scale) * stride,
      stride,
    );
}

/** Fills columns `from` to `to`, inclusive, of the rows that start at indices from `first` up to but not including `last`. */
function fill(bits: Int32Array, from: number, to: number, first: number, last: number, stride: number): void {
  const start = from >> 5;
  const end = to >> 5;
  const fromBit = -1 << (from & 31);
  const toBit = -1 >>> (31 - (to & 31));
  if (start === end) {
    const mask = fromBit & toBit;
    for (let i = first + start; i < last + start; i += stride) bits[i]! |= mask;
    return;
  }
  for (let row = first; row < last; row += stride) {
    bits[row + start]! |= fromBit;
    for (let i = start + 1; i < end; i++) bits[row + i] = -1;
    bits[row + end]! |= toBit;
  }
}

/** Copies each row of the scratch board to the real one, expanded by the gap above and below. */
function copyTo(
  board: Board,
  block: number,
  top: number,
  stride: number,
  height: number,
  gap: number,
): Filled {
  const from = Math.max(0, -block);
  const to = Math.min(stride, board.stride - block);
  const { bits } = board;
  const step = board.stride;
  for (let row = 0; row < height; row++) {
    const first = Math.max(0, top + row - gap);
    const last = Math.min(board.height - 1, top + row + gap);
    const target = board.origin + first * step + block;
    const end = board.origin + last * step + block;
    for (let column = from; column < to; column++) {
      const ink = scratch[row * stride + column]!;
      if (ink) for (let i = target + column; i <= end + column; i += step) bits[i]! |= ink;
    }
  }
  return {
    from: block + from,
    to: block + to,
    top: Math.max(0, top - gap),
    bottom: Math.min(board.height, top + height + gap),
  };
}

function copyUp(boards: readonly Board[], level: number, filled: Filled): Filled {
  let { from, to, top, bottom } = filled;
  for (let i = 1; i <= level; i++) {
    const board = boards[i]!;
    from >>= 1;
    top >>= 1;
    to = Math.min(board.stride, (to + 1) >> 1);
    bottom = Math.min(board.height, (bottom + 1) >> 1);
    board.halve(boards[i - 1]!, from, to, top, bottom);
  }
  return { from, to, top, bottom };
}
