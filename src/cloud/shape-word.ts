import { drawnUnits } from './units.js';
import type { Glyph, GlyphTable } from './glyphs.js';

/** Number of quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

/** A word as glyphs, in em: x from its origin, y down from the baseline. */
export interface ShapedWord {
  glyphs: Glyph[];
  /** Position of each glyph's origin. */
  offsets: number[];
  advance: number;
  /** Boxes over the spaces of a phrase, since a small word placed there would be read as part of it. */
  spaces: number[];
  /** Boxes around all ink, as a flat list of x0, x1, y0, y1, starting with the band from x-height to baseline. */
  boxes: number[];
}

/** Distance below which boxes are merged, in em: too narrow for any word. */
const NARROW = 0.22;
const SAME_HEIGHT = 0.12;

/** Shapes a word. @returns undefined if it has no ink. */
export function shapeWord(text: string, table: GlyphTable): ShapedWord | undefined {
  const glyphs: Glyph[] = [];
  const offsets: number[] = [];
  const above: number[] = [];
  const below: number[] = [];
  let x = 0;
  let left = Infinity;
  let right = -Infinity;
  const spaces: number[] = [];
  let previous: Glyph | undefined;
  /** End of the ink before the current space. */
  let spaceFrom: number | undefined;
  for (const unit of drawnUnits(text)) {
    const glyph = table.get(unit);
    if (previous) x += table.kerning(previous, glyph);
    previous = glyph;
    if (glyph.ink.rows) {
      if (spaceFrom !== undefined) spaces.push(spaceFrom, x + glyph.left, -table.xHeight, 0);
      spaceFrom = undefined;
      glyphs.push(glyph);
      offsets.push(x);
      left = Math.min(left, x + glyph.left);
      right = Math.max(right, x + glyph.right);
      appendBoxes(above, glyph.above, x);
      appendBoxes(below, glyph.below, x);
    } else if (glyphs.length) spaceFrom ??= right;
    x += glyph.advance;
  }
  if (!glyphs.length) return undefined;
  const band = [left, right, -(table.xHeight + table.overshoot), table.overshoot];
  return { glyphs, offsets, advance: x, spaces, boxes: band.concat(above, below) };
}

function appendBoxes(to: number[], from: readonly number[], x: number): void {
  for (let i = 0; i < from.length; i += 4) {
    const x0 = from[i]! + x;
    const x1 = from[i + 1]! + x;
    const y0 = from[i + 2]!;
    const y1 = from[i + 3]!;
    const last = to.length - 4;
    const near =
      last >= 0 &&
      x0 - to[last + 1]! < NARROW &&
      Math.abs(y0 - to[last + 2]!) < SAME_HEIGHT &&
      Math.abs(y1 - to[last + 3]!) < SAME_HEIGHT;
    if (near) {
      to[last + 1] = Math.max(to[last + 1]!, x1);
      to[last + 2] = Math.min(to[last + 2]!, y0);
      to[last + 3] = Math.max(to[last + 3]!, y1);
    } else to.push(x0, x1, y0, y1);
  }
}

/** Boxes rotated about the origin. */
export function turned(boxes: readonly number[], turns: Turns): number[] {
  if (!turns) return boxes as number[];
  const out: number[] = [];
  for (let i = 0; i < boxes.length; i += 4) {
    const [x0, x1, y0, y1] = [boxes[i]!, boxes[i + 1]!, boxes[i + 2]!, boxes[i + 3]!];
    if (turns === 1) out.push(-y1, -y0, x0, x1);
    else if (turns === 2) out.push(-x1, -x0, -y1, -y0);
    else out.push(y0, y1, -x1, -x0);
  }
  return out;
}

/** The number of quarter turns closest to an angle in degrees. */
export const turnsOf = (degrees = 0): Turns => (((Math.round(degrees / 90) % 4) + 4) % 4) as Turns;

/** The middle of a word's advance, rotated, in em from its origin. */
export function middleOf({ advance }: ShapedWord, turns: Turns): { x: number; y: number } {
  const half = advance / 2;
  return {
    x: turns === 0 ? half : turns === 2 ? -half : 0,
    y: turns === 1 ? half : turns === 3 ? -half : 0,
  };
}
