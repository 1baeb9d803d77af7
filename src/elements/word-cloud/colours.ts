/*
 * Colours of words, all legible on the page's actual background: at least 4.5:1 (WCAG 2.2, 1.4.3). One accent,
 * full for heavy words, and fainter for light ones as far as that allows.
 */

import type { Rgba } from '../base/backdrop.js';
import { contrast, css, LEAST_CONTRAST, mix, over, readable } from '../base/backdrop.js';

/** One for the heavier half of the scale, and one for the lighter. */
const SHADES = 2;

/** CSS colours from that of the heaviest word to that of the lightest. */
export function shadesOf(accent: Rgba, backdrop: Rgba): string[] {
  const full = readable(over(accent, backdrop), backdrop);
  let faintest = 0;
  for (
    let part = 0;
    part < 0.6 && contrast(mix(full, backdrop, part), backdrop) >= LEAST_CONTRAST;
    part += 0.02
  )
    faintest = part;
  return Array.from({ length: SHADES }, (_, i) => css(mix(full, backdrop, (faintest * i) / (SHADES - 1))));
}
