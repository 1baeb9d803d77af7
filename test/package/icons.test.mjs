/** The icons of rg-social-links are up to date with their sets. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ICONS_FILE, iconsModule } from '../../.config/build/icons.mjs';

describe('the icons of social links', () => {
  it('are up to date with `npm run icons`', async () => {
    assert.equal(readFileSync(ICONS_FILE, 'utf8'), await iconsModule());
  });

  it('exist for every known service', async () => {
    const known = readFileSync('src/readers/link/services.ts', 'utf8').matchAll(
      /: '(\w+)',$|return '(\w+)'/gm,
    );
    for (const [, host, rule] of known)
      assert.match(await iconsModule(), new RegExp(`\\b${host ?? rule}:`), host ?? rule);
  });
});
