import type { GlyphData, GlyphTable } from './glyphs.js';
import type { ShapedWord } from './shape-word.js';

/** A word with a weight or a size in px. */
export interface CloudWord {
  text: string;
  /**
   * The size is proportional to the square root of the weight, so that the area of a word is proportional to it.
   * Anything but a positive number counts as the smallest weight of the others, and infinity as the largest.
   */
  weight?: number;
  /** Font size in px. If any word has a size, weights are ignored. */
  size?: number;
  /** Rotation in degrees clockwise, rounded to quarter turns. */
  rotate?: number;
  /** Font weight as in CSS, if different from the options. Has no effect with `glyphs`. */
  fontWeight?: string | number;
  /** Words of a group are placed together in their own zone. Only with weights. */
  group?: string;
}

export interface CloudOptions {
  /** Size of the box, in px. */
  width: number;
  height: number;
  /** Minimum clear distance between the ink of two words, in px. Default 2; with weights, a fifth of the smallest word's size, and at most that size. */
  gap?: number;
  /** Font family as in CSS; default Liberation Sans or Arial, which have the same widths. */
  fontFamily?: string;
  /** Font weight as in CSS; default 400. */
  fontWeight?: string | number;
  /** Shapes of letters, used instead of a canvas. Default without a canvas, as in Node: those of Arimo, with the same widths as Arial. */
  glyphs?: GlyphTable | GlyphData;
  /** Shape in which the cloud grows from the middle; default `ellipse`. */
  shape?: 'ellipse' | 'box';
  /** Whether to place words inside closed counters, as in an o, and closer together: denser, harder to read, and slower. */
  nest?: boolean;
  /** Clear space before and after a word on its line, in em; default 0.12. With less, neighbours read as one word. */
  wordSpace?: number;
  /** Order of the groups; default: the order of their first words. */
  groups?: readonly string[] | undefined;
  /** Space above the words of each zone for its name, in px. */
  zoneLabel?: number;
  /** An earlier picture; words stay near their places in it. */
  previous?: CloudLayout | undefined;
  /** Aborts the layout; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
}

export interface CloudLayout {
  width: number;
  height: number;
  /** Size in px of a word of weight 1; 1 if sizes were given. */
  scale: number;
  /** Placed words, in the order of the input. */
  words: PlacedWord[];
  /** Words without room at the given sizes, and words without ink. With weights, every word with ink is placed. */
  unplaced: { index: number; text: string }[];
  /** Area of each group, in px. */
  zones: Zone[];
}

export interface PlacedWord {
  /** Index of the word in the input. */
  index: number;
  text: string;
  /** The middle of the word's advance, on the alphabetic baseline, in px. */
  x: number;
  y: number;
  size: number;
  /** Rotation in degrees clockwise about that point. */
  rotate: number;
  /** The word's advance at this size, in px. */
  width: number;
}

/** The area of a group in the picture, in px. */
export interface Zone {
  group: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A word with glyphs and a size, ready to be placed. */
export interface SizedWord {
  text: string;
  shaped: ShapedWord;
  size: number;
  rotate?: number | undefined;
  /** The middle of its advance in an earlier picture; it is placed nearby if there is room. */
  near?: { x: number; y: number } | undefined;
}

export interface PlaceOptions {
  width: number;
  height: number;
  /** Minimum clear distance between the ink of two words. */
  gap: number;
  /** Clear space before and after a word on its line, in em of the word. */
  wordSpace: number;
  shape: 'ellipse' | 'box';
  /** Whether words may be placed inside counters. */
  nest: boolean;
  /** Cells per em of the smallest word on the exact board. */
  cellsPerEm?: number | undefined;
  /** Whether to return no words if any of them finds no room. */
  allOrNone?: boolean;
}
