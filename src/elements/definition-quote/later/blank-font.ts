/** Units per em of the font, in which widths are given. */
export const UNITS = 1000;

/**
 * A TrueType font that contains only empty glyphs, each with its own width. It is built from numbers rather than
 * loaded, so it works on pages that forbid loading fonts.
 *
 * @param widths Width in thousandths of an em by code point (below 65,536), in ascending order of code points.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function blankFont(widths: ReadonlyMap<number, number>): ArrayBuffer {
  const codes = [...widths.keys()];
  const glyphs = codes.length + 1;
  const widest = Math.max(...widths.values());
  const zeros = (count: number): number[] => new Array<number>(count).fill(0);
  const ascent = [800, -200, 0];
  // ordered by name, in 16-bit units
  const tables: [name: string, values: number[]][] = [
    ['OS/2', [0, widest, 400, 5, ...zeros(27), 0x40, codes[0]!, codes.at(-1)!, ...ascent, 800, 200]],
    ['cmap', [0, 1, 3, 1, 0, 12, ...characterMap(codes)]],
    ['glyf', zeros(2)],
    ['head', [1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0, UNITS, ...zeros(13), 8, 2, 0, 0]],
    ['hhea', [1, 0, ...ascent, widest, 0, 0, 0, 1, ...zeros(7), glyphs]],
    ['hmtx', [0, 0, ...[...widths.values()].flatMap((width) => [width, 0])]],
    ['loca', zeros(glyphs + 1)],
    ['maxp', [1, 0, glyphs, 0, 0, 0, 0, 1, ...zeros(8)]],
    ['name', [0, 0, 6]],
    ['post', [3, ...zeros(15)]],
  ];
  let offset = 12 + 16 * tables.length;
  const directory: number[] = [];
  const body: number[] = [];
  for (const [name, values] of tables) {
    const tag = [...name].map((letter) => letter.charCodeAt(0));
    directory.push((tag[0]! << 8) | tag[1]!, (tag[2]! << 8) | tag[3]!, 0, 0, 0, offset, 0, 2 * values.length);
    // tables start at multiples of four bytes
    const padded = values.length % 2 ? [...values, 0] : values;
    body.push(...padded);
    offset += 2 * padded.length;
  }
  const all = [1, 0, tables.length, ...searchOf(tables.length, 16), ...directory, ...body];
  const view = new DataView(new ArrayBuffer(2 * all.length));
  all.forEach((value, i) => view.setUint16(2 * i, value));
  return view.buffer;
}

/** Character map in format 4: a segment for each code point, and the final segment that the format requires. */
function characterMap(codes: readonly number[]): number[] {
  const ends = [...codes, 0xffff];
  const deltas = codes.map((code, i) => i + 1 - code);
  return [
    ...[4, 16 + 8 * ends.length, 0, 2 * ends.length, ...searchOf(ends.length, 2)],
    ...[...ends, 0, ...ends, ...deltas, 1],
    ...ends.map(() => 0),
  ];
}

/**
 * Fields for a binary search in a table with entries of the given size in bytes: search range, number of steps, and
 * range shift.
 */
function searchOf(count: number, size: number): number[] {
  const steps = Math.floor(Math.log2(count));
  const range = size * 2 ** steps;
  return [range, steps, size * count - range];
}
