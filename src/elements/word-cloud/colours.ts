/*
 * Colours of words, so that all of them can be read on the ground that the page really has: at least 4.5:1
 * (WCAG 2.2, 1.4.3). One accent, full for the heaviest word and fainter for lighter ones as far as that allows; or a hue
 * for each group (Björn Ottosson's Oklab, 2020).
 */

import { over } from '../base/ground.js';
import type { Rgba } from '../base/ground.js';

/** A little above what is asked for: a screen rounds. */
const LEAST_CONTRAST = 4.6;
/** Shades between the heaviest and the lightest word. */
const SHADES = 6;

const linear = (channel: number): number =>
  channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

const luminance = ([r, g, b]: Rgba): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** From 1 to 21, of two solid colours. */
export function contrast(a: Rgba, b: Rgba): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const mix = (from: Rgba, to: Rgba, part: number): Rgba => over([to[0], to[1], to[2], part], from);

const css = ([r, g, b]: Rgba): string => `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)})`;

const BLACK: Rgba = [0, 0, 0, 1];
const WHITE: Rgba = [255, 255, 255, 1];

/** The colour, or the nearest to it on the way to black or white that can be read on the ground. */
function readable(colour: Rgba, ground: Rgba): Rgba {
  const end = contrast(WHITE, ground) > contrast(BLACK, ground) ? WHITE : BLACK;
  for (let part = 0; part < 1; part += 0.04) {
    const shade = mix(colour, end, part);
    if (contrast(shade, ground) >= LEAST_CONTRAST) return shade;
  }
  return end;
}

/** Colours from that of the heaviest word to that of the lightest. */
export function shadesOf(accent: Rgba, ground: Rgba): string[] {
  const full = readable(over(accent, ground), ground);
  let faintest = 0;
  for (let part = 0; part < 0.6 && contrast(mix(full, ground, part), ground) >= LEAST_CONTRAST; part += 0.02)
    faintest = part;
  return Array.from({ length: SHADES }, (_, i) => css(mix(full, ground, (faintest * i) / (SHADES - 1))));
}

/** As many hues as there are groups, evenly around the circle from that of the accent. */
export function huesOf(count: number, accent: Rgba, ground: Rgba): string[] {
  const dark = luminance(ground) < 0.18;
  const { chroma, hue } = lch(accent);
  // from a grey accent, blue
  const [first, strength] = chroma > 0.03 ? [hue, Math.max(chroma, 0.1)] : [4.4, 0.12];
  return Array.from({ length: count }, (_, i) =>
    css(readable(fromLch(dark ? 0.8 : 0.46, strength, first + (i * 2 * Math.PI) / count), ground)),
  );
}

function lch([r, g, b]: Rgba): { chroma: number; hue: number } {
  const [R, G, B] = [linear(r), linear(g), linear(b)];
  const l = Math.cbrt(0.4122214708 * R + 0.5363325363 * G + 0.0514459929 * B);
  const m = Math.cbrt(0.2119034982 * R + 0.6806995451 * G + 0.1073969566 * B);
  const s = Math.cbrt(0.0883024619 * R + 0.2817188376 * G + 0.6299787005 * B);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { chroma: Math.hypot(x, y), hue: Math.atan2(y, x) };
}

function fromLch(lightness: number, chroma: number, hue: number): Rgba {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
    1,
  ];
}

function channel(value: number): number {
  const v = Math.min(1, Math.max(0, value));
  return 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);
}
