/**
 * Visual weight of a logo from its pixels. The measure is that of "The Logo Soup Problem" and `@sanity-labs/logo-soup`
 * (MIT): a logo is trimmed to its ink, and two logos have the same weight if area × √density is equal.
 */

/** The visible part of a picture. */
export interface Ink {
  /** The bounding box of the ink, as fractions of the picture. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Vertical centre of the ink from the top, as a fraction of the box. */
  middle: number;
  /** Share of the box that is inked, 0 to 1. */
  density: number;
  /** Whether the picture has a white background of its own. */
  opaque: boolean;
  /** Shares of the ink that are nearly white and nearly black, 0 to 1. */
  light: number;
  dark: number;
  /** Median tone of the ink as an sRGB value, from 0 (black) to 1 (white). */
  tone: number;
}

/** Minimum difference from the background; weaker pixels are noise, for example from JPEG. */
const FAINTEST = 0.08;

/**
 * Relative luminance (WCAG 2.2) above which a pixel is nearly white (2:1 on white), and below which it is nearly black
 * (3:1 on a dark page).
 */
const LIGHT = 0.475;
const DARK = 0.13;

const TONES = 64;

/** The ink of a picture from its RGBA bytes; undefined if there is none. */
export function inkOf(pixels: ArrayLike<number>, columns: number, rows: number): Ink | undefined {
  const backdrop = backdropIn(pixels, columns, rows);
  let [left, top, right, bottom, sum, moment, light, dark] = [columns, rows, -1, -1, 0, 0, 0, 0];
  const tones = new Float64Array(TONES);
  for (let y = 0, i = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, i += 4) {
      const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
      const seen = backdrop.white ? Math.min(1, (255 - Math.min(r, g, b)) / 128) : pixels[i + 3]! / 255;
      if (seen < FAINTEST) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
      sum += seen;
      moment += seen * (y + 0.5);
      const luminance = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
      if (luminance > LIGHT) light += seen;
      if (luminance < DARK) dark += seen;
      tones[Math.min(TONES - 1, Math.floor(encoded(luminance) * TONES))]! += seen;
    }
  if (right < 0) return undefined;
  const [width, height] = [right - left + 1, bottom - top + 1];
  return {
    x: left / columns,
    y: top / rows,
    width: width / columns,
    height: height / rows,
    middle: (moment / sum - top) / height,
    density: sum / (width * height),
    opaque: backdrop.white,
    light: light / sum,
    dark: dark / sum,
    tone: median(tones, sum),
  };
}

/** Whether a picture has a white background of its own: nearly all of its edge is white and opaque. */
function backdropIn(pixels: ArrayLike<number>, columns: number, rows: number): { white: boolean } {
  let [white, all] = [0, 0];
  const look = (x: number, y: number) => {
    const i = (y * columns + x) * 4;
    all++;
    if (pixels[i + 3]! > 240 && Math.min(pixels[i]!, pixels[i + 1]!, pixels[i + 2]!) > 238) white++;
  };
  for (let x = 0; x < columns; x++) [0, rows - 1].forEach((y) => look(x, y));
  for (let y = 1; y < rows - 1; y++) [0, columns - 1].forEach((x) => look(x, y));
  return { white: white > 0.9 * all };
}

function median(tones: Float64Array, sum: number): number {
  let passed = 0;
  const bin = tones.findIndex((share) => (passed += share) >= sum / 2);
  return (bin + 0.5) / TONES;
}

const linear = (byte: number) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const encoded = (luminance: number) =>
  luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * luminance ** (1 / 2.4) - 0.055;

/** Width and height. */
export interface Size {
  width: number;
  height: number;
}

/** Default for logos whose pixels cannot be read: the whole box, with average ink. */
export const UNREAD: Ink = {
  x: 0,
  y: 0,
  width: 1,
  height: 1,
  middle: 0.5,
  density: 0.4,
  opaque: false,
  light: 0,
  dark: 0,
  tone: 0.4,
};

/** Visual weight of a logo rendered at this size: trimmed area × √density. */
export const weightOf = (ink: Ink, { width, height }: Size) =>
  width * ink.width * height * ink.height * Math.sqrt(ink.density);

/**
 * Scale and offset in px that give a logo the target weight within its room, with its ink on the centre line of the
 * row.
 *
 * @param size The current size of the whole picture, which is centred in the room.
 * @param maxScale The largest scale without blur.
 */
export function placed(ink: Ink, size: Size, room: Size, weight: number, maxScale = Infinity) {
  const trimmed = { width: size.width * ink.width, height: size.height * ink.height };
  const scale = Math.min(
    Math.sqrt(weight / weightOf(ink, size)),
    room.width / trimmed.width,
    room.height / trimmed.height,
    maxScale,
  );
  const height = trimmed.height * scale;
  const spare = (room.height - height) / 2;
  const low = (ink.middle - 0.5) * height;
  return {
    scale,
    x: (0.5 - ink.x - ink.width / 2) * size.width * scale,
    y: (0.5 - ink.y - ink.height / 2) * size.height * scale - Math.max(-spare, Math.min(spare, low)),
  };
}
