/*
 * The largest scale at which every word has room. Tries scales in the exact box, from a guess that follows from how much
 * ink the words have; a try ends at the first word that finds no room.
 */
import { FINE, place } from './place.js';
import type { PlacedWord, PlaceOptions, SizedWord } from './place.js';

export interface FitOptions extends Omit<PlaceOptions, 'gap' | 'cellsPerEm' | 'allOrNone'> {
  /** Least clear distance between two words at a scale. */
  gap: (scale: number) => number;
  /** Ends when the scale is known this well, as a ratio. */
  tolerance?: number;
}

export interface Fitted {
  /** Times the sizes that were given. */
  scale: number;
  words: PlacedWord[];
}

/** Letters with the space around them, as a part of the box, where a cloud is as full as it gets. */
const FULL = 1.15;
/** From one try to the next until one holds all and one does not. */
const STEP = 1.08;
const TOLERANCE = 0.012;
/** Tries without success after which the box holds nothing: it is thinner than a letter. */
const LAST_TRY = 100;
/** Above this many words a fine board takes more time than it gains room. */
const MANY = 400;

export function* fit(words: readonly SizedWord[], options: FitOptions): Generator<void, Fitted> {
  const { gap, tolerance = TOLERANCE, ...rest } = options;
  const cellsPerEm = words.length < MANY ? FINE : undefined;
  let [low, high] = [0, Infinity];
  let best: PlacedWord[] = [];
  let scale = guess(words, options.width, options.height);
  for (let tries = 0; high / low - 1 > tolerance && (low || tries < LAST_TRY); tries++) {
    const placed = yield* place(scaled(words, scale), {
      ...rest,
      gap: gap(scale),
      cellsPerEm,
      allOrNone: true,
    });
    if (placed.length) {
      best = placed;
      low = scale;
    } else high = scale;
    scale = high === Infinity ? low * STEP : low ? (low + high) / 2 : high / STEP;
  }
  return { scale: low, words: best };
}

export const scaled = <W extends SizedWord>(words: readonly W[], scale: number): W[] =>
  words.map((word) => ({ ...word, size: word.size * scale }));

function guess(words: readonly SizedWord[], width: number, height: number): number {
  let area = 0;
  let longest = 0;
  for (const { shaped, size } of words) {
    const { advance } = shaped;
    area += advance * size * size;
    longest = Math.max(longest, advance * size);
  }
  return Math.min(Math.sqrt((FULL * width * height) / area), Math.max(width, height) / longest);
}
