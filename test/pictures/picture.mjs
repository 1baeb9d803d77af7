/**
 * Kept pictures: PNG with a palette, small enough for a repository. Colours of areas are exact; those of letter edges, of
 * which there are hundreds, are rounded. The file includes the checksum of the screenshot, so that an identical screenshot
 * need not be decoded.
 *
 * An image is `{ width, height, data }` with four bytes per pixel: red, green, blue, alpha.
 */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Values of a rounded channel, closer together in the dark range, where the eye distinguishes more shades. */
const ROUNDED = [0, 10, 22, 38, 60, 84, 110, 140, 170, 200, 228, 255];
/** Values if those result in too many colours, as in photographs: 216 colours at most. */
const COARSE = [0, 38, 84, 140, 200, 255];
const EXACT_COLOURS = 8;
const MOST_COLOURS = 256;
const KEYWORD = 'Source';

const nearest = (values) => (value) =>
  values.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best));

export const decode = (png) => {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, data };
};

export const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** An image of half the width and height: each pixel is the mean of four. */
export function halved({ width, height, data }) {
  const half = { width: width >> 1, height: height >> 1 };
  const means = Buffer.alloc(half.width * half.height * 4);
  for (let y = 0; y < half.height; y++)
    for (let x = 0; x < half.width * 4; x++) {
      const above = 2 * y * width * 4 + 8 * (x >> 2) + (x & 3);
      const below = above + width * 4;
      means[y * half.width * 4 + x] =
        (data[above] + data[above + 4] + data[below] + data[below + 4] + 2) >> 2;
    }
  return { ...half, data: means };
}

/** The colour of each pixel as a number, 0xRRGGBB. */
function coloursOf({ width, height, data }) {
  return Uint32Array.from({ length: width * height }, (_, pixel) => data.readUIntBE(4 * pixel, 3));
}

/** Maps each colour to the written one: exact for the largest areas, otherwise rounded. */
function roundedColours(colours, values = ROUNDED) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const exact = [...counts].sort(([, a], [, b]) => b - a).slice(0, EXACT_COLOURS);
  const channel = Array.from({ length: 256 }, (_, value) => nearest(values)(value));
  const rounded = (colour) =>
    (channel[colour >> 16] << 16) | (channel[(colour >> 8) & 255] << 8) | channel[colour & 255];
  const isExact = new Set(exact.map(([colour]) => colour));
  const written = new Map();
  for (const colour of counts.keys()) written.set(colour, isExact.has(colour) ? colour : rounded(colour));
  const tooMany = new Set(written.values()).size > MOST_COLOURS;
  return tooMany ? roundedColours(colours, COARSE) : written;
}

function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

const png = (header, ...chunks) =>
  Buffer.concat([SIGNATURE, chunk('IHDR', header), ...chunks, chunk('IEND', Buffer.alloc(0))]);

/** Width, height, bits per sample and colour type, without interlacing. */
function headerOf({ width, height }, bits, type) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, type], 8);
  return header;
}

/** Encodes an image as PNG with a palette; `source` is the checksum of its screenshot. */
export function encode(image, source) {
  const colours = coloursOf(image);
  const written = roundedColours(colours);
  const palette = [...new Set(written.values())];
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const placeOf = new Map([...written].map(([from, to]) => [from, places.get(to)]));

  const bits = palette.length > 16 ? 8 : 4;
  const bytesOfRow = 1 + Math.ceil((image.width * bits) / 8);
  const rows = Buffer.alloc(bytesOfRow * image.height);
  colours.forEach((colour, pixel) => {
    const x = pixel % image.width;
    const byte = Math.floor(pixel / image.width) * bytesOfRow + 1 + ((x * bits) >> 3);
    rows[byte] |= placeOf.get(colour) << (bits === 4 && x % 2 === 0 ? 4 : 0);
  });
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return png(
    headerOf(image, bits, 3),
    chunk('PLTE', entries),
    chunk('tEXt', Buffer.from(`${KEYWORD}\0${source}`, 'latin1')),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
  );
}

/** The checksum that `encode` wrote into a PNG. */
export function sourceOf(bytes) {
  const place = bytes.indexOf(`tEXt${KEYWORD}\0`, 0, 'latin1');
  const start = place + 4 + KEYWORD.length + 1;
  return place < 0 ? undefined : bytes.toString('latin1', start, start + 64);
}
