/** The letters that word clouds have without a canvas are as a browser draws them now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { GLYPHS_FILE, glyphsModule } from '../../.config/build/glyphs.mjs';

it('the letters of Liberation Sans are as `npm run glyphs` writes them', async (test) => {
  const written = await glyphsModule();
  if (!written) return test.skip('the font is not on this machine');
  assert.equal(readFileSync(GLYPHS_FILE, 'utf8'), written);
});
