/*
 * Places words of given sizes, the largest first, each as near to the middle as it has room. No randomness: the same words in
 * the same font and box are placed the same. Runs anywhere.
 */
import { Board } from './board.js';
import { Search } from './search.js';
import type { Cover, WordClass } from './search.js';
import { middleOf, turned, turnsOf } from './shape-word.js';
import type { ShapedWord, Turns } from './shape-word.js';
import { ceil, floor, stamp } from './stamp.js';

export interface SizedWord {
  text: string;
  shaped: ShapedWord;
  size: number;
  rotate?: number | undefined;
  /** Where the middle of its advance was in an earlier picture, on the baseline: it is placed close by where there is room. */
  near?: { x: number; y: number } | undefined;
}

export interface PlacedWord {
  /** Which of the words that were given. */
  index: number;
  text: string;
  /** The middle of the word's advance, on the alphabetic baseline. */
  x: number;
  y: number;
  size: number;
  /** Degrees clockwise about that point. */
  rotate: number;
  /** The word's advance at this size. */
  width: number;
}

export interface PlaceOptions {
  width: number;
  height: number;
  /** Least clear distance between the ink of two words. */
  gap: number;
  /** Clear space before and after a word on its own line, in its em. */
  wordSpace: number;
  shape: 'ellipse' | 'box';
  /** Whether words may stand in the counters of letters. */
  nest: boolean;
  /** Of the smallest word on the exact board. */
  cellsPerEm?: number | undefined;
  /** Ends without any word as soon as one finds no room. */
  allOrNone?: boolean;
}

/** A word on the board: lengths are in cells of the board on which it is searched for. */
interface Item {
  index: number;
  text: string;
  shaped: ShapedWord;
  turns: Turns;
  /** Turned, in em from the word's origin. */
  boxes: number[];
  size: number;
  /** Cells of the exact board to the em. */
  scale: number;
  level: number;
  thickness: number;
  length: number;
  class: WordClass;
  /** Where the middle of the band should be, in cells of the board on which it is searched for. */
  near?: { x: number; y: number } | undefined;
}

/** How fine boards are. */
interface Grain {
  /** On the exact board the smallest word has about so many cells to the em. */
  smallest: number;
  /** Cells of the exact board. */
  most: number;
  /** On the board where a word is searched for it has so many cells to the em, up to twice as many. */
  searched: number;
}

const QUICK: Grain = { smallest: 8, most: 1.6e6, searched: 12 };
/** What a word takes of cells that it fills in part is room lost. Who lets words nest wants them close, and may wait for it. */
const DENSE: Grain = { smallest: 16, most: 5e6, searched: 32 };
/** Of the smallest word, for few words. */
export const FINE = 16;
const MOST_LEVELS = 6;
/** Of the exact board, where there are many words. */
const CELLS_A_WORD = 320;
/** Columns and rows that a block's number has room for. */
const LONGEST_SIDE = 1e5;
/** In a class the thickest band is at most this much thicker than the thinnest. */
const CLASS_SPAN = 1.17;

/** A word can go between the letters of one that is this much larger. */
const LETS_BETWEEN = 2.5;

/** Cells to the em are rounded to this part of one: a box of another size has the very same numbers then. */
const ROUNDING = 1 << 20;

/** Words done between two chances to let others work. */
const WORDS_A_STEP = 16;

/** Yields now and then, so that the caller may pause; returns the words that found room, largest first. */
export function* place(words: readonly SizedWord[], options: PlaceOptions): Generator<void, PlacedWord[]> {
  const smallest = words.reduce((least, { size }) => (size > 0 ? Math.min(least, size) : least), Infinity);
  const grain = options.nest ? DENSE : QUICK;
  const cell = cellSize(smallest, words.length, grain, options);
  const gap = ceil(options.gap / cell);
  const boards = [
    new Board(Math.max(1, floor(options.width / cell)), Math.max(1, floor(options.height / cell))),
  ];
  const exact = boards[0]!;
  const placed: PlacedWord[] = [];
  const items = itemsOf(words, cell, grain, options.wordSpace);
  for (let level = 1; level <= (items[0]?.level ?? 0); level++)
    boards.push(new Board(Math.max(1, exact.width >> level), Math.max(1, exact.height >> level)));
  yield;

  let level = -1;
  let searches: (Search | undefined)[] = [];
  let blocks: Int32Array = new Int32Array();
  const cover: Cover = {
    boxes: new Int32Array(256),
    size: 0,
    length: 0,
    thickness: 0,
    x0: 0,
    x1: 0,
    y0: 0,
    y1: 0,
  };
  for (const [done, item] of items.entries()) {
    if (done % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    const board = boards[item.level]!;
    if (item.level !== level) {
      level = item.level;
      blocks = board.blocksFromMiddle(options.shape);
      searches = [];
    }
    const upright = item.turns & 1;
    const search = (searches[upright] ??= new Search(board, blocks, upright === 1));
    if (search.classId !== item.class.id) search.begin(item.class);
    coverOf(item, cover);
    const found = (item.near && search.findNear(cover, item.near.x, item.near.y)) || search.find(cover);
    if (!found && options.allOrNone) return [];
    if (!found) continue;

    // the band's left and bottom edges are on cell borders
    const { boxes, scale } = item;
    const x = ((search.x + cover.boxes[0]!) << level) - boxes[0]! * scale;
    const y = ((search.y + cover.boxes[3]!) << level) - boxes[3]! * scale;
    const filled = stamp(boards, level, {
      word: item.shaped,
      turns: item.turns,
      scale,
      x,
      y,
      boxes,
      gap,
      exact: scale > LETS_BETWEEN * items.at(-1)!.scale,
      nest: options.nest,
    });
    for (const each of searches) each?.update(filled.from, filled.to, filled.top, filled.bottom);
    placed.push(placedWord(item, x, y, cell));
  }
  return placed;
}

/**
 * The gap is a whole number of cells, and the smallest word has enough of them. Everything grows with the box, so that the
 * picture does too.
 */
function cellSize(
  smallest: number,
  count: number,
  grain: Grain,
  { gap, width, height, cellsPerEm = grain.smallest }: PlaceOptions,
): number {
  const least = Math.max(
    Math.sqrt((width * height) / Math.max(grain.most, count * CELLS_A_WORD)),
    Math.max(width, height) / LONGEST_SIDE,
  );
  const wanted = Math.max(least, smallest / cellsPerEm);
  if (gap <= least) return wanted;
  return gap / Math.max(1, Math.min(Math.round(gap / wanted), Math.floor(gap / least)));
}

function itemsOf(words: readonly SizedWord[], cell: number, { searched }: Grain, wordSpace: number): Item[] {
  const items: Item[] = [];
  words.forEach(({ text, shaped, size, rotate, near }, index) => {
    if (!(size > 0)) return;
    const turns = turnsOf(rotate);
    const [x0, x1, y0, y1] = shaped.boxes as [number, number, number, number];
    const boxes = turned([x0 - wordSpace, x1 + wordSpace, y0, y1, ...shaped.boxes.slice(4)], turns);
    const scale = Math.round((size / cell) * ROUNDING) / ROUNDING;
    const level = scale < 2 * searched ? 0 : Math.min(MOST_LEVELS, Math.floor(Math.log2(scale / searched)));
    const width = ceil(((boxes[1]! - boxes[0]!) * scale) / (1 << level));
    const height = ceil(((boxes[3]! - boxes[2]!) * scale) / (1 << level));
    const upright = turns & 1;
    items.push({
      index,
      text,
      shaped,
      turns,
      boxes,
      size,
      scale,
      level,
      thickness: upright ? width : height,
      length: upright ? height : width,
      class: NO_CLASS,
      near: near && {
        x:
          near.x / cell / (1 << level) +
          ((boxes[0]! + boxes[1]!) / 2 - middleOf(shaped, turns).x) * (scale / (1 << level)),
        y:
          near.y / cell / (1 << level) +
          ((boxes[2]! + boxes[3]!) / 2 - middleOf(shaped, turns).y) * (scale / (1 << level)),
      },
    });
  });
  items.sort((a, b) => b.scale - a.scale || a.index - b.index);
  classify(items);
  return items;
}

const NO_CLASS: WordClass = { id: -1, length: 0, thickness: 0 };

/** Words of one direction that are searched for on one board and are about as thick. */
function classify(items: readonly Item[]): void {
  const current: ({ level: number; thickest: number; class: WordClass } | undefined)[] = [];
  let id = 0;
  for (const item of items) {
    const upright = item.turns & 1;
    let run = current[upright];
    // a band of more than twice the thickness cannot be tested by two rows
    const fits =
      run &&
      run.level === item.level &&
      item.thickness * CLASS_SPAN >= run.thickest &&
      run.thickest <= 2 << (31 - Math.clz32(item.thickness));
    if (!run || !fits)
      current[upright] = run = {
        level: item.level,
        thickest: item.thickness,
        class: { id: id++, length: item.length, thickness: item.thickness },
      };
    item.class = run.class;
    run.class.length = Math.min(run.class.length, item.length);
    run.class.thickness = item.thickness;
  }
}

function coverOf(item: Item, cover: Cover): void {
  const { boxes } = item;
  const cells = item.scale / (1 << item.level);
  const upright = item.turns & 1;
  const width = upright ? item.thickness : item.length;
  const height = upright ? item.length : item.thickness;
  const left = -(width >> 1);
  const top = -(height >> 1);
  if (boxes.length > cover.boxes.length) cover.boxes = new Int32Array(2 * boxes.length);
  const out = cover.boxes;
  out[0] = cover.x0 = left;
  out[1] = cover.x1 = left + width;
  out[2] = cover.y0 = top;
  out[3] = cover.y1 = top + height;
  cover.length = item.length;
  cover.thickness = item.thickness;
  cover.size = boxes.length;
  for (let i = 4; i < cover.size; i += 4) {
    const x0 = (out[i] = floor((boxes[i]! - boxes[0]!) * cells) + left);
    const x1 = (out[i + 1] = ceil((boxes[i + 1]! - boxes[0]!) * cells) + left);
    const y0 = (out[i + 2] = floor((boxes[i + 2]! - boxes[3]!) * cells) + top + height);
    const y1 = (out[i + 3] = ceil((boxes[i + 3]! - boxes[3]!) * cells) + top + height);
    if (x0 < cover.x0) cover.x0 = x0;
    if (x1 > cover.x1) cover.x1 = x1;
    if (y0 < cover.y0) cover.y0 = y0;
    if (y1 > cover.y1) cover.y1 = y1;
  }
}

function placedWord(
  { index, text, shaped, turns, size, scale }: Item,
  x: number,
  y: number,
  cell: number,
): PlacedWord {
  const from = middleOf(shaped, turns);
  return {
    index,
    text,
    x: (x + from.x * scale) * cell,
    y: (y + from.y * scale) * cell,
    size,
    rotate: turns === 3 ? -90 : turns * 90,
    width: shaped.advance * size,
  };
}
