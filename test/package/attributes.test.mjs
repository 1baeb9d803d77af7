/** The options of `upgrade` and the settings of the composer are up to date with the manifest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  ATTRIBUTES_FILE,
  attributesModule,
  CONTROLS_FILE,
  controlsModule,
} from '../../.config/build/attributes.mjs';

describe('the options of upgrade', () => {
  it('are as `npm run attributes` writes them', async () => {
    assert.equal(readFileSync(ATTRIBUTES_FILE, 'utf8'), await attributesModule());
  });
});

describe('the settings of the composer', () => {
  it('are as `npm run attributes` writes them', async () => {
    assert.equal(readFileSync(CONTROLS_FILE, 'utf8'), await controlsModule());
  });
});
