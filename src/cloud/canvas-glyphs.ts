/*
 * Reads the shapes of letters from a canvas. All missing letters are drawn side by side and read at once, since reading
 * pixels back is expensive. Independent of the device pixel ratio.
 */
import { drawnUnits } from './units.js';
import { boxOf, EM, GlyphTable } from './glyphs.js';
import type { Glyph } from './glyphs.js';

const ATLAS_WIDTH = 1024;
/** Minimum alpha, of 255, that counts as ink; less is the antialiased edge of a letter. */
const FAINT = 24;

export const hasCanvas = (): boolean => typeof OffscreenCanvas !== 'undefined';

/** White space and control characters, which have no ink in any font. */
const BLANK = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u;

/** Cache of tables by font, for further clouds and resizes. */
const tables = new Map<string, { table: GlyphTable; widths: string; words: Set<string> }>();
/** Texts whose widths reveal that a font has loaded since. */
const PROBE = ['mWQ', 'illr', 'gåy'];

/** The shapes of the letters of some words in a font. @param family - As in CSS. @param weight - As in CSS. */
export function glyphsFromCanvas(words: readonly string[], family: string, weight: string): GlyphTable {
  const font = `${weight} ${EM}px ${family}`;
  let context: OffscreenCanvasRenderingContext2D | undefined;
  const pen = (): OffscreenCanvasRenderingContext2D => (context ??= contextOf(1, 1, font));
  const widths = PROBE.map((text) => pen().measureText(text).width).join(' ');
  let known = tables.get(font);
  if (known?.widths !== widths)
    tables.set(font, (known = { table: new GlyphTable(font), widths, words: new Set() }));
  const { table, words: read } = known;

  const split = words.filter((word) => !read.has(word)).map(drawnUnits);
  for (const word of words) read.add(word);
  const missing = new Set<string>();
  for (const units of split) for (const unit of units) if (!table.has(unit)) missing.add(unit);
  if (missing.size) {
    if (!table.xHeight) measureBand(table, font);
    readUnits(Array.from(missing), table, font, pen());
  }
  for (const units of split) {
    let first: Glyph | undefined;
    units.forEach((unit, i) => {
      const second = table.get(unit);
      if (first && !table.hasKerning(first, second)) {
        const { width } = pen().measureText(units[i - 1]! + unit);
        table.kern(units[i - 1]!, unit, width / EM - first.advance - second.advance);
      }
      first = second;
    });
  }
  return table;
}

function contextOf(width: number, height: number, font: string): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.font = font;
  // override inherited values, since positions are measured from the left
  context.textAlign = 'left';
  context.direction = 'ltr';
  // match the SVG that shows the words, or kerning would differ
  if ('textRendering' in context) context.textRendering = 'geometricPrecision';
  if ('fontKerning' in context) context.fontKerning = 'normal';
  return context;
}

interface Slot {
  unit: string;
  advance: number;
  x: number;
  line: number;
  /** Distance from the slot's left edge to the origin, in px. */
  origin: number;
  width: number;
}

function readUnits(
  units: readonly string[],
  table: GlyphTable,
  font: string,
  pen: OffscreenCanvasRenderingContext2D,
): void {
  for (const { unit, advance, top, rows } of drawings(units, font, pen))
    table.add(unit, advance, top, () => rows);
}

/** Measures the x-height, by an x, and the overshoot, by an o. */
function measureBand(table: GlyphTable, font: string): void {
  const [x, o] = drawings(['x', 'o'], font, contextOf(1, 1, font));
  table.xHeight = -x!.top / EM;
  table.overshoot = Math.max(0, (o!.top + o!.rows.length) / EM, -o!.top / EM - table.xHeight);
}

function drawings(units: readonly string[], font: string, pen: OffscreenCanvasRenderingContext2D) {
  const slots: Slot[] = [];
  let x = 0;
  let line = 0;
  let ascent = 0;
  let descent = 0;
  let widest = ATLAS_WIDTH;
  for (const unit of units) {
    const measure = pen.measureText(unit);
    const origin = Math.ceil(Math.max(0, measure.actualBoundingBoxLeft)) + 1;
    const width = Math.ceil(Math.max(measure.width, measure.actualBoundingBoxRight)) + origin + 2;
    if (x + width > ATLAS_WIDTH) {
      x = 0;
      line++;
    }
    slots.push({ unit, advance: measure.width / EM, x, line, origin, width });
    x += width + 2;
    widest = Math.max(widest, width);
    ascent = Math.max(ascent, measure.actualBoundingBoxAscent);
    descent = Math.max(descent, measure.actualBoundingBoxDescent);
  }
  const baseline = Math.ceil(ascent) + 1;
  const lineHeight = baseline + Math.ceil(descent) + 1;
  const atlas = contextOf(widest, lineHeight * (line + 1), font);
  for (const slot of slots)
    atlas.fillText(slot.unit, slot.x + slot.origin, slot.line * lineHeight + baseline);
  const { data } = atlas.getImageData(0, 0, widest, lineHeight * (line + 1));
  return slots.map((slot) => ({
    unit: slot.unit,
    advance: slot.advance,
    ...inkIn(data, widest, slot, lineHeight, baseline),
  }));
}

function inkIn(
  data: Uint8ClampedArray,
  stride: number,
  slot: Slot,
  lineHeight: number,
  baseline: number,
): { top: number; rows: number[][] } {
  const rows: number[][] = [];
  let first = -1;
  let last = -1;
  for (let y = 0; y < lineHeight; y++) {
    const row: number[] = [];
    let inked = false;
    for (
      let x = 0, i = ((slot.line * lineHeight + y) * stride + slot.x) * 4 + 3;
      x < slot.width;
      x++, i += 4
    ) {
      const ink = data[i]! > FAINT;
      if (ink !== inked) row.push(x - slot.origin);
      inked = ink;
    }
    if (inked) row.push(slot.width - slot.origin);
    rows.push(row);
    if (!row.length) continue;
    if (first < 0) first = y;
    last = y;
  }
  if (first >= 0) return { top: first - baseline, rows: rows.slice(first, last + 1) };
  // many fonts draw nothing for a missing letter, but its word still needs space
  return BLANK.test(slot.unit) ? { top: 0, rows: [] } : boxOf(slot.advance || Array.from(slot.unit).length);
}
