/** The stop words from a package are up to date with it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { STOP_WORD_FILES, stopWordModule } from '../../.config/build/stop-words.mjs';

describe('the stop words of the package', () => {
  for (const file of Object.keys(STOP_WORD_FILES))
    it(`are up to date with \`npm run stop-words\`: ${file}`, async () => {
      assert.equal(readFileSync(file, 'utf8'), await stopWordModule(file));
    });
});
