/*
 * Places words of given sizes, largest first, each as close to the middle as there is room. Deterministic; needs no
 * browser.
 */
import { Board } from './board.js';
import { CollisionShape } from './collision-shape.js';
import { boardWords } from './board-words.js';
import type { BoardWord } from './board-words.js';
import { Search } from './search.js';
import { middleOf } from './shape-word.js';
import { ceil, floor, stamp } from './stamp.js';
import type { PlacedWord, PlaceOptions, SizedWord } from './types.js';

/** Resolution of the boards. */
interface Grain {
  /** Approximate cells per em of the smallest word on the exact board. */
  smallest: number;
  /** Maximum number of cells on the exact board. */
  most: number;
  /** Minimum cells per em of a word on the board that is searched; the maximum is twice as many. */
  searched: number;
}

const QUICK: Grain = { smallest: 8, most: 1.6e6, searched: 12 };
/** For nested words: partly filled cells waste space, so a finer board packs words closer but takes longer. */
const DENSE: Grain = { smallest: 16, most: 5e6, searched: 32 };
/** Cells per em of the smallest word, for small numbers of words. */
export const FINE = 16;
/** Minimum cells of the exact board per word, for large numbers of words. */
const CELLS_PER_WORD = 320;
/** Maximum columns and rows, limited by the numbering of blocks. */
const LONGEST_SIDE = 1e5;
/** Ratio of scales from which a smaller word can fit between letters of a larger one. */
const FITS_BETWEEN = 2.5;

/** Number of words placed between two yields. */
const WORDS_PER_STEP = 16;

/** Places words; yields now and then so that the caller can pause. Returns the words that found room, largest first. */
export function* place(words: readonly SizedWord[], options: PlaceOptions): Generator<void, PlacedWord[]> {
  const placing = new Placing(words, options);
  const placed: PlacedWord[] = [];
  for (let i = 0; i < placing.words.length; i++) {
    if (i % WORDS_PER_STEP === 0) yield;
    const word = placing.place(placing.words[i]!);
    if (word) placed.push(word);
    else if (options.allOrNone) return [];
  }
  return placed;
}

/** The boards, with the state of the searches on them. */
class Placing {
  /** The words to place, largest first. */
  readonly words: readonly BoardWord[];
  readonly #options: PlaceOptions;
  readonly #cell: number;
  readonly #gap: number;
  readonly #boards: Board[];
  readonly #shape = new CollisionShape();
  /** Scale above which words are stamped by letter, since other words may fit in between. */
  readonly #open: number;
  #level = -1;
  #blocks: Int32Array = new Int32Array();
  #searches: (Search | undefined)[] = [];

  constructor(words: readonly SizedWord[], options: PlaceOptions) {
    const smallest = words.reduce((least, { size }) => (size > 0 ? Math.min(least, size) : least), Infinity);
    const grain = options.nest ? DENSE : QUICK;
    const cell = cellSize(smallest, words.length, grain, options);
    this.#options = options;
    this.#cell = cell;
    this.#gap = ceil(options.gap / cell);
    this.words = boardWords(words, cell, grain.searched, options.wordSpace);
    this.#open = FITS_BETWEEN * (this.words.at(-1)?.scale ?? 0);
    const width = Math.max(1, floor(options.width / cell));
    const height = Math.max(1, floor(options.height / cell));
    this.#boards = Array.from(
      { length: (this.words[0]?.level ?? 0) + 1 },
      (_, level) => new Board(Math.max(1, width >> level), Math.max(1, height >> level)),
    );
  }

  /** Places the next word; must be called in the order of `words`. */
  place(word: BoardWord): PlacedWord | undefined {
    const shape = this.#shape;
    const search = this.#searchFor(word);
    shape.set(word);
    const found = (word.near && search.findNear(shape, word.near.x, word.near.y)) || search.find(shape);
    if (!found) return undefined;
    // the left and bottom edges of the band are on cell borders
    const { boxes, scale, level } = word;
    const x = ((search.x + shape.boxes[0]!) << level) - boxes[0]! * scale;
    const y = ((search.y + shape.boxes[3]!) << level) - boxes[3]! * scale;
    const filled = stamp(this.#boards, level, {
      word: word.shaped,
      turns: word.turns,
      scale,
      x,
      y,
      boxes,
      gap: this.#gap,
      exact: scale > this.#open,
      nest: this.#options.nest,
    });
    for (const each of this.#searches) each?.unions.update(filled.from, filled.to, filled.top, filled.bottom);
    return placedWord(word, x, y, this.#cell);
  }

  #searchFor({ level, turns, class: wordClass }: BoardWord): Search {
    const board = this.#boards[level]!;
    if (level !== this.#level) {
      this.#level = level;
      this.#blocks = board.blocksFromMiddle(this.#options.shape);
      this.#searches = [];
    }
    const upright = turns & 1;
    const search = (this.#searches[upright] ??= new Search(board, this.#blocks, upright === 1));
    if (search.classId !== wordClass.id) search.begin(wordClass);
    return search;
  }
}

/**
 * The side of a cell, such that the gap is a whole number of cells and the smallest word has enough of them. Scales with
 * the box, and so does the picture.
 */
function cellSize(
  smallest: number,
  count: number,
  grain: Grain,
  { gap, width, height, cellsPerEm = grain.smallest }: PlaceOptions,
): number {
  const least = Math.max(
    Math.sqrt((width * height) / Math.max(grain.most, count * CELLS_PER_WORD)),
    Math.max(width, height) / LONGEST_SIDE,
  );
  const wanted = Math.max(least, smallest / cellsPerEm);
  if (gap <= least) return wanted;
  return gap / Math.max(1, Math.min(Math.round(gap / wanted), Math.floor(gap / least)));
}

function placedWord(
  { index, text, shaped, turns, size, scale }: BoardWord,
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
