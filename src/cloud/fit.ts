/*
 * Finds the largest scale at which every word has room. The first guess follows from the area of the words; each try
 * ends at the first word without room.
 */
import { FINE, place } from './place.js';
import { middleOf, turned, turnsOf } from './shape-word.js';
import type { PlacedWord, PlaceOptions, SizedWord } from './types.js';

export interface FitOptions extends Omit<PlaceOptions, 'gap' | 'cellsPerEm' | 'allOrNone'> {
  /** Minimum clear distance between two words at a scale, in px. */
  gap: (scale: number) => number;
  /** Relative precision of the scale. */
  tolerance?: number;
}

export interface Fitted {
  /** Factor for the words' sizes. */
  scale: number;
  words: PlacedWord[];
}

/** Area of the words in a full cloud, relative to the box. */
const FULL = 1.15;
/** Factor between tries until the scale is bracketed. */
const STEP = 1.08;
const TOLERANCE = 0.012;
/** Failed tries after which the scale is halved each time. */
const MAX_MISSES = 6;
/** Failed tries after which the box is too small for any word. */
const MAX_TRIES = 18;
/** Number of larger scales to try at the end. */
const CHANCES = 2;
/** Number of words above which a fine board is not worth the time. */
const MANY = 400;

export function* fit(words: readonly SizedWord[], options: FitOptions): Generator<void, Fitted> {
  const { gap, tolerance = TOLERANCE, ...rest } = options;
  const cellsPerEm = words.length < MANY ? FINE : undefined;
  const at = (scale: number) =>
    place(scaled(words, scale), { ...rest, gap: gap(scale), cellsPerEm, allOrNone: true });
  let [low, high] = [0, Infinity];
  let best: PlacedWord[] = [];
  let scale = guess(words, options.width, options.height);
  for (let tries = 0; high / low - 1 > tolerance && (low || tries < MAX_TRIES); tries++) {
    const placed = yield* at(scale);
    if (placed.length) {
      best = placed;
      low = scale;
    } else high = scale;
    scale = high === Infinity ? low * STEP : low ? (low + high) / 2 : high / (tries < MAX_MISSES ? STEP : 2);
  }
  // slightly larger words may happen to fit better
  for (let i = 1; i <= CHANCES && low; i++) {
    const placed = yield* at(low * (1 + (i * tolerance) / 2));
    if (!placed.length) continue;
    best = placed;
    low *= 1 + (i * tolerance) / 2;
    i = 0;
  }
  return { scale: low, words: centred(best, words, options) };
}

export const scaled = <W extends SizedWord>(words: readonly W[], scale: number): W[] =>
  words.map((word) => ({ ...word, size: word.size * scale }));

/** Centres the words as a whole in their box. */
export function centred(
  placed: readonly PlacedWord[],
  words: readonly SizedWord[],
  { width, height }: { width: number; height: number },
): PlacedWord[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { index, x, y, size, rotate } of placed) {
    const { shaped } = words[index]!;
    const turns = turnsOf(rotate);
    const middle = middleOf(shaped, turns);
    const boxes = turned(shaped.boxes, turns);
    for (let i = 0; i < boxes.length; i += 4) {
      left = Math.min(left, x + (boxes[i]! - middle.x) * size);
      right = Math.max(right, x + (boxes[i + 1]! - middle.x) * size);
      top = Math.min(top, y + (boxes[i + 2]! - middle.y) * size);
      bottom = Math.max(bottom, y + (boxes[i + 3]! - middle.y) * size);
    }
  }
  const across = (width - left - right) / 2;
  const down = (height - top - bottom) / 2;
  return placed.map((word) => ({ ...word, x: word.x + across, y: word.y + down }));
}

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
