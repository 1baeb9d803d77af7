/*
 * Colours of words, with a contrast of at least 4.5:1 to the page's actual background (WCAG 2.2, 1.4.3). Heavy words
 * have the full accent, light ones a fainter shade.
 */

import type { Rgba } from '../base/backdrop.js';
import { contrast, css, LEAST_CONTRAST, mix, over, readable } from '../base/backdrop.js';

/** One for the heavier half of the scale, one for the lighter. */
const SHADES = 2;

/** Shades of the accent as CSS colours, from heavy to light. */
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
