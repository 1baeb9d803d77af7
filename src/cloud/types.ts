import type { GlyphData, GlyphTable } from './glyphs.js';
import type { ShapedWord } from './shape-word.js';

/** A word and its size: by weight, or in px. */
export interface CloudWord {
  text: string;
  /**
   * The size follows the root of the weight, so the area of a word, which the eye compares, follows the weight. Anything but a positive
   * number counts as the least weight of the others, and infinity as the greatest.
   */
  weight?: number;
  /** In px. If any word has a size, all words are placed at theirs, and weights are not used. */
  size?: number;
  /** Degrees clockwise, rounded to quarter turns. */
  rotate?: number;
  /** As in CSS, where it is not that of the options. Without effect where `glyphs` gives the shapes of letters. */
  fontWeight?: string | number;
  /** Words of one group stand together in their own zone. Only with weights. */
  group?: string;
}

export interface CloudOptions {
  /** Size of the box, in px. */
  width: number;
  height: number;
  /** Least clear distance between the ink of two words, in px. By default 2, or with weights a fifth of the smallest word's size and never more than that size. */
  gap?: number;
  /** As in CSS; by default Liberation Sans or Arial, which has the same widths. */
  fontFamily?: string;
  /** As in CSS; 400 by default. */
  fontWeight?: string | number;
  /** The shapes of letters, for use without a canvas or instead of one. By default those of Arimo in Node, which has the same widths. */
  glyphs?: GlyphTable | GlyphData;
  /** Shape in which the cloud grows from the middle; an ellipse by default. */
  shape?: 'ellipse' | 'box';
  /** Lets words into the closed counters of letters, as in an o, and sets them closer: denser, harder to read, and slower. */
  nest?: boolean;
  /** Clear space before and after a word on its own line, in em; 0.12 by default. Less, and neighbours read as one word. */
  wordSpace?: number;
  /** The order of the groups, by rows; by default that of their first words. */
  groups?: readonly string[] | undefined;
  /** Room that is kept free above the words of each zone, in px, for its name. */
  zoneLabel?: number;
  /** An earlier picture, of the same words or not: words stay near where they were in it. */
  previous?: CloudLayout | undefined;
  /** Ends the layout; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
}

export interface CloudLayout {
  width: number;
  height: number;
  /** Px to a root of weight; 1 if sizes were given. */
  scale: number;
  /** In the order of the input. */
  words: PlacedWord[];
  /** Words without room at the sizes given, and words that have no ink. With weights every word that has ink is placed. */
  unplaced: { index: number; text: string }[];
  /** Position of each group, in px. */
  zones: Zone[];
}

export interface PlacedWord {
  /** Index of the word in the input. */
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

/** The part of the picture that holds one group, in px. */
export interface Zone {
  group: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A word with its letters and its size, to be placed. */
export interface SizedWord {
  text: string;
  shaped: ShapedWord;
  size: number;
  rotate?: number | undefined;
  /** The middle of its advance in an earlier picture, on the baseline: it is placed close by if there is room. */
  near?: { x: number; y: number } | undefined;
}

export interface PlaceOptions {
  width: number;
  height: number;
  /** Least clear distance between the ink of two words. */
  gap: number;
  /** Clear space before and after a word on its own line, in its em. */
  wordSpace: number;
  shape: 'ellipse' | 'box';
  /** Whether words may be in the counters of letters. */
  nest: boolean;
  /** Cells to the em of the smallest word on the exact board. */
  cellsPerEm?: number | undefined;
  /** Ends without any word as soon as one finds no room. */
  allOrNone?: boolean;
}
