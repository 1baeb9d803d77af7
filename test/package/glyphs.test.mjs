/** The letters for word clouds without a canvas are up to date with the font. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { GLYPHS_FILE, glyphsModule } from '../../.config/build/glyphs.mjs';

it('the letters of Arimo are up to date with `npm run glyphs`', async () => {
  assert.equal(readFileSync(GLYPHS_FILE, 'utf8'), await glyphsModule());
});
