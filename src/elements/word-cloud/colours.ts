/*
 * Colours of words, all legible on the page's actual background: at least 4.5:1 (WCAG 2.2, 1.4.3). One accent,
 * full for heavy words, and fainter for light ones as far as that allows.
 */

import { over } from '../base/backdrop.js';
import type { Rgba } from '../base/backdrop.js';

/** Slightly above the required 4.5, since colours are rounded. */
const LEAST_CONTRAST = 4.6;
/** One for the heavier half of the scale, and one for the lighter. */
const SHADES = 2;

export const linear = (channel: number): number =>
  channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

export const luminance = ([r, g, b]: Rgba): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio of two opaque colours, 1 to 21. */
export function contrast(a: Rgba, b: Rgba): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const mix = (from: Rgba, to: Rgba, part: number): Rgba => over([to[0], to[1], to[2], part], from);

export const css = ([r, g, b]: Rgba): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [255, 255, 255, 1];

/** The colour, or the nearest one towards black or white that is legible on the background. */
export function readable(colour: Rgba, ground: Rgba): Rgba {
  const end = contrast(WHITE, ground) > contrast(BLACK, ground) ? WHITE : BLACK;
  for (let part = 0; part < 1; part += 0.04) {
    const shade = mix(colour, end, part);
    if (contrast(shade, ground) >= LEAST_CONTRAST) return shade;
  }
  return end;
}

/** CSS colours from that of the heaviest word to that of the lightest. */
export function shadesOf(accent: Rgba, ground: Rgba): string[] {
  const full = readable(over(accent, ground), ground);
  let faintest = 0;
  for (let part = 0; part < 0.6 && contrast(mix(full, ground, part), ground) >= LEAST_CONTRAST; part += 0.02)
    faintest = part;
  return Array.from({ length: SHADES }, (_, i) => css(mix(full, ground, (faintest * i) / (SHADES - 1))));
}
