/** docs/api.md is up to date with the manifest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { API_FILE, apiPage } from '../../.config/build/api-page.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

describe('the page of the API', () => {
  const page = readFileSync(API_FILE, 'utf8');

  it('is up to date with `npm run api`', async () => {
    assert.equal(page, await apiPage());
  });

  for (const element of elements)
    it(`includes everything of ${element.tagName}`, () => {
      const [, own] = page.split(`## \`<${element.tagName}>\`\n`);
      const [section] = own.split('\n## ');
      const { attributes, members, events, slots, cssParts, cssProperties } = element;
      const names = [attributes, members, events, cssParts, cssProperties]
        .flatMap((items = []) => items)
        .map(({ name, kind }) => (kind === 'method' ? `${name}()` : name));
      const shown = new Set([...section.matchAll(/`([^`\n]+)`/g)].map(([, word]) => word));
      assert.deepEqual(
        names.filter((name) => !shown.has(name)),
        [],
      );
      if (slots) assert.match(section, /### Slots/);
    });

  it('lists the fields of events, and the defaults of custom properties', () => {
    assert.match(page, /^\| `rg-filter` \| `RgFilterEvent` \| `query: Query`, `count: number` \|/m);
    assert.match(page, /^\| `rg-error` \| `RgErrorEvent` \| `cause: unknown`, `retry: \(\) => void` \|/m);
    assert.match(page, /^\| `--rg-accent` \| `currentColor` \|/m);
  });
});
