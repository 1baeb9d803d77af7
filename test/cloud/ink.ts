import type { CloudLayout, GlyphTable, PlacedWord } from '../../src/cloud/index.js';
import { drawnUnits } from '../../src/cloud/units.js';

/**
 * A check independent of the bitmaps of the layout: the ink of words as rectangles, one for each run in each row of each
 * letter, at the positions where a browser would draw them.
 */
export interface Rectangle {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

const EM = 48;

/** The letters of a table, from its JSON form. */
export function lettersOf(table: GlyphTable) {
  const { glyphs, kerning } = table.toJSON();
  const letters = new Map(glyphs.map(([unit, advance, top, rows]) => [unit, { advance, top, rows }]));
  const kerns = new Map(kerning.map(([first, second, em]) => [`${first} ${second}`, em]));
  return { letters, kerns };
}

export function inkOf(word: PlacedWord, { letters, kerns }: ReturnType<typeof lettersOf>): Rectangle[] {
  const units = drawnUnits(word.text);
  const offsets: number[] = [];
  let advance = 0;
  units.forEach((unit, i) => {
    if (i) advance += kerns.get(`${units[i - 1]} ${unit}`) ?? 0;
    offsets.push(advance);
    advance += letters.get(unit)!.advance;
  });
  const turn = (word.rotate * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(turn)), Math.round(Math.sin(turn))];
  const at = (x: number, y: number) => {
    const [right, down] = [(x - advance / 2) * word.size, y * word.size];
    return [word.x + cos * right - sin * down, word.y + sin * right + cos * down] as const;
  };
  return units.flatMap((unit, i) => {
    const { top, rows } = letters.get(unit)!;
    return rows.flatMap((row, y) =>
      Array.from({ length: row.length / 2 }, (_, run) => {
        const [ax, ay] = at(offsets[i]! + row[2 * run]! / EM, (top + y) / EM);
        const [bx, by] = at(offsets[i]! + row[2 * run + 1]! / EM, (top + y + 1) / EM);
        return { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) };
      }),
    );
  });
}

export const around = (ink: readonly Rectangle[]): Rectangle =>
  ink.reduce((box, { x0, x1, y0, y1 }) => ({
    x0: Math.min(box.x0, x0),
    x1: Math.max(box.x1, x1),
    y0: Math.min(box.y0, y0),
    y1: Math.max(box.y1, y1),
  }));

const HAIR = 1e-6;
const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x0 < b.x1 - HAIR && b.x0 < a.x1 - HAIR && a.y0 < b.y1 - HAIR && b.y0 < a.y1 - HAIR;

/** The faults of a picture: overlapping ink, and ink outside of the box. */
export function faults(
  { width, height, words }: CloudLayout,
  letters: ReturnType<typeof lettersOf>,
): string[] {
  const found: string[] = [];
  const inks = words.map((word) => {
    const ink = inkOf(word, letters);
    return { text: word.text, ink, box: around(ink) };
  });
  for (const [i, { text, ink, box }] of inks.entries()) {
    const inside = box.x0 > -HAIR && box.y0 > -HAIR && box.x1 < width + HAIR && box.y1 < height + HAIR;
    if (!inside) found.push(`${text} leaves the box: ${JSON.stringify(box)}`);
    for (const other of inks.slice(i + 1)) {
      if (!overlap(box, other.box)) continue;
      const near = other.ink.filter((run) => overlap(run, box));
      if (ink.some((run) => overlap(run, other.box) && near.some((their) => overlap(run, their))))
        found.push(`${text} and ${other.text} overlap`);
    }
  }
  return found;
}
