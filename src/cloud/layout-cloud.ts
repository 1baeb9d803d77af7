import { glyphsFromCanvas, hasCanvas } from './canvas-glyphs.js';
import { fit } from './fit.js';
import type { FitOptions } from './fit.js';
import { GlyphTable } from './glyphs.js';
import { Lazy } from '../lazy.js';
import { inSlices } from './in-slices.js';
import { place } from './place.js';
import { shapeWord } from './shape-word.js';
import type { CloudLayout, CloudOptions, CloudWord, PlacedWord, Zone } from './types.js';
import type { fitZones } from './group-layout.js';

const grouping = new Lazy(() => import('./group-layout.js'));
const shipped = new Lazy(() => import('./arimo.js'));

const FONT = '"Liberation Sans", Arial, Helvetica, sans-serif';
/** Default gap with sizes, in px. */
const GAP = 2;
/** Default gap with weights, in em of the smallest word. */
const GAP_EM = 0.2;
const WORD_SPACE = 0.12;

/**
 * Places words in a box without overlap, the largest in the middle. Deterministic for the same words, font and box, in
 * browsers and in Node. (Browsers differ slightly in antialiasing; with `glyphs`, all give the same result.) With
 * weights, words are as large as possible such that all are placed, and scaling the box scales the picture. Long layouts
 * yield now and then, so that the page stays responsive.
 *
 * @param input - `{ text, weight }` or `{ text, size }`.
 * @returns Places in px from the top left corner of the box.
 * @throws RangeError if the box has no area; the signal's reason if it aborts.
 *
 * @see d3-cloud (Davies 2012) for bitmaps of words in rows of integers, here tested for 32 positions at a time;
 *   Wordle (Viegas, Wattenberg, Feinberg 2009) for placing the largest first, from the middle.
 */
export async function layoutCloud(input: readonly CloudWord[], options: CloudOptions): Promise<CloudLayout> {
  const words = input.map(validWord);
  const { width, height, signal } = options;
  if (!(width > 0 && height > 0 && Number.isFinite(width * height)))
    throw new RangeError(
      `A word cloud needs a box with a width and a height in px, not ${width} × ${height}.`,
    );
  signal?.throwIfAborted();
  const tables = await glyphTables(words, options);
  const zoning = words.some(({ group }) => group) ? (await grouping.load()).fitZones : undefined;
  return inSlices(layout(words, tables, options, zoning), signal);
}

/** Replaces invalid values from untyped callers: a missing text becomes empty, an invalid rotation 0. */
const validWord = ({ text, rotate = 0, ...word }: CloudWord): CloudWord => ({
  ...word,
  text: typeof text === 'string' ? text : '',
  rotate: Number.isFinite(rotate) ? rotate : 0,
});

/** Function for the glyph table of a word, by font weight. */
async function glyphTables(
  words: readonly CloudWord[],
  { glyphs, fontFamily = FONT, fontWeight = 400 }: CloudOptions,
): Promise<(word: CloudWord) => GlyphTable> {
  if (glyphs || !hasCanvas()) {
    const table = !glyphs
      ? (await shipped.load()).arimo()
      : glyphs instanceof GlyphTable
        ? glyphs
        : GlyphTable.from(glyphs);
    return () => table;
  }
  const weightOf = (word: CloudWord) => String(word.fontWeight ?? fontWeight);
  const tables = new Map(
    [...new Set(words.map(weightOf))].map((weight) => {
      const texts = words.filter((word) => weightOf(word) === weight).map(({ text }) => text);
      return [weight, glyphsFromCanvas(texts, fontFamily, weight)];
    }),
  );
  return (word) => tables.get(weightOf(word))!;
}

function* layout(
  words: readonly CloudWord[],
  tableOf: (word: CloudWord) => GlyphTable,
  options: CloudOptions,
  zoning: typeof fitZones | undefined,
): Generator<void, CloudLayout> {
  const { width, height } = options;
  const bySize = words.some(({ size }) => size !== undefined);
  const sizes = bySize ? words.map(({ size = 0 }) => size) : rootsOf(words);
  const near = new Map(
    options.previous?.words.map(({ text, x, y }) => [text, inBox(x, y, options.previous!, options)]),
  );
  const shown = words.flatMap((word, index) => {
    const { text, rotate, group = '' } = word;
    const shaped = shapeWord(text, tableOf(word));
    return shaped ? [{ index, text, shaped, size: sizes[index]!, rotate, group, near: near.get(text) }] : [];
  });
  const common = {
    width,
    height,
    wordSpace: options.wordSpace ?? WORD_SPACE,
    shape: options.shape ?? 'ellipse',
    nest: options.nest ?? false,
  };

  let scale = 1;
  let zones: Zone[] = [];
  let placed: PlacedWord[] = [];
  if (bySize) placed = yield* place(shown, { ...common, gap: options.gap ?? GAP });
  else if (shown.length) {
    const smallest = shown.reduce((least, { size }) => Math.min(least, size), Infinity);
    const gap = (at: number) => Math.min(options.gap ?? GAP_EM * smallest * at, smallest * at);
    const fitting: FitOptions = { ...common, gap };
    if (zoning)
      ({
        scale,
        zones,
        words: placed,
      } = yield* zoning(shown, {
        ...fitting,
        label: options.zoneLabel ?? 0,
        order: options.groups ?? [],
      }));
    else ({ scale, words: placed } = yield* fit(shown, fitting));
  }
  for (const word of placed) word.index = shown[word.index]!.index;
  placed.sort((a, b) => a.index - b.index);
  const found = new Set(placed.map(({ index }) => index));
  const unplaced = words.flatMap(({ text }, index) => (found.has(index) ? [] : [{ index, text }]));
  return { width, height, scale, words: placed, unplaced, zones };
}

/** Scales a point from an earlier box to the current one. */
const inBox = (x: number, y: number, from: CloudLayout, to: CloudOptions) => ({
  x: (x / from.width) * to.width,
  y: (y / from.height) * to.height,
});

/** The square root of each weight; an invalid weight counts as the smallest valid one, infinity as the largest. */
function rootsOf(words: readonly CloudWord[]): number[] {
  const known = words.flatMap(({ weight }) => (weight! > 0 && weight! < Infinity ? [weight!] : []));
  const least = known.reduce((a, b) => Math.min(a, b), known[0] ?? 1);
  const greatest = known.reduce((a, b) => Math.max(a, b), least);
  return words.map(({ weight }) => Math.sqrt(weight === Infinity ? greatest : weight! > 0 ? weight! : least));
}
