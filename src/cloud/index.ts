/// <reference lib="dom" preserve="true" />
export { layoutCloud } from './layout-cloud.js';
export { GlyphTable } from './glyphs.js';
export type { GlyphData } from './glyphs.js';
export { glyphsFromCanvas } from './canvas-glyphs.js';
export type { CloudLayout, CloudOptions, CloudWord, PlacedWord, Zone } from './types.js';
