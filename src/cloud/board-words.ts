/*
 * Words measured in cells of a board, largest first and classified by thickness.
 */
import { middleOf, turned, turnsOf } from './shape-word.js';
import type { ShapedWord, Turns } from './shape-word.js';
import { ceil } from './stamp.js';
import type { SizedWord } from './types.js';

/** Words of similar thickness, with the smallest length and thickness of their bands. */
export interface WordClass {
  id: number;
  length: number;
  thickness: number;
}

/** A word on the board; lengths are in cells of the board that is searched. */
export interface BoardWord {
  index: number;
  text: string;
  shaped: ShapedWord;
  turns: Turns;
  /** Boxes around the ink, rotated, in em from the word's origin. */
  boxes: number[];
  size: number;
  /** Cells per em on the exact board. */
  scale: number;
  level: number;
  thickness: number;
  length: number;
  class: WordClass;
  /** The desired middle of the band, in cells of the board that is searched. */
  near?: { x: number; y: number } | undefined;
}

/** Maximum ratio of the thickest to the thinnest band in a class. */
const CLASS_SPAN = 1.17;

/** Precision of cells per em: rounding makes the numbers identical for scaled boxes. */
const ROUNDING = 1 << 20;
const MAX_LEVELS = 6;

/**
 * @param cell - Side of a cell of the exact board.
 * @param searched - Minimum cells per em of a word on the board that is searched; the maximum is twice as many.
 */
export function boardWords(
  words: readonly SizedWord[],
  cell: number,
  searched: number,
  wordSpace: number,
): BoardWord[] {
  const sorted: BoardWord[] = [];
  words.forEach(({ text, shaped, size, rotate, near }, index) => {
    if (!(size > 0)) return;
    const turns = turnsOf(rotate);
    const spaced = shaped.boxes.slice();
    spaced[0]! -= wordSpace;
    spaced[1]! += wordSpace;
    const boxes = turned(spaced, turns);
    const scale = Math.round((size / cell) * ROUNDING) / ROUNDING;
    const level = scale < 2 * searched ? 0 : Math.min(MAX_LEVELS, Math.floor(Math.log2(scale / searched)));
    const width = ceil(((boxes[1]! - boxes[0]!) * scale) / (1 << level));
    const height = ceil(((boxes[3]! - boxes[2]!) * scale) / (1 << level));
    const upright = turns & 1;
    sorted.push({
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
  sorted.sort((a, b) => b.scale - a.scale || a.index - b.index);
  classify(sorted);
  return sorted;
}

const NO_CLASS: WordClass = { id: -1, length: 0, thickness: 0 };

/** Assigns classes to words with the same direction and board and a similar thickness. */
function classify(sorted: readonly BoardWord[]): void {
  const current: ({ level: number; thickest: number; class: WordClass } | undefined)[] = [];
  let id = 0;
  for (const word of sorted) {
    const upright = word.turns & 1;
    let run = current[upright];
    // two rows can only test a band of up to twice the depth
    const fits =
      run &&
      run.level === word.level &&
      word.thickness * CLASS_SPAN >= run.thickest &&
      run.thickest <= 2 << (31 - Math.clz32(word.thickness));
    if (!run || !fits)
      current[upright] = run = {
        level: word.level,
        thickest: word.thickness,
        class: { id: id++, length: word.length, thickness: word.thickness },
      };
    word.class = run.class;
    run.class.length = Math.min(run.class.length, word.length);
    run.class.thickness = word.thickness;
  }
}
