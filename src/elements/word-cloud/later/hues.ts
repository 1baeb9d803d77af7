/* Colours of groups, equal in lightness and chroma (Björn Ottosson's Oklab, 2020). */
import type { Rgba } from '../../base/backdrop.js';
import { css, linear, luminance, readable } from '../../base/backdrop.js';

/** CSS colours for groups: hues spread evenly around the circle, starting with that of the accent. */
export function huesOf(count: number, accent: Rgba, backdrop: Rgba): string[] {
  const dark = luminance(backdrop) < 0.18;
  const { chroma, hue } = lch(accent);
  // blue if the accent is grey
  const [first, strength] = chroma > 0.03 ? [hue, Math.max(chroma, 0.1)] : [4.4, 0.12];
  return Array.from({ length: count }, (_, i) =>
    css(readable(fromLch(dark ? 0.8 : 0.46, strength, first + (i * 2 * Math.PI) / count), backdrop)),
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
