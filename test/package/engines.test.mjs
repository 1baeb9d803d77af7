/** The engines in which a full run executes a test file. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isLong, isSameInEach } from '../../.config/wtr/one-engine.mjs';

const folder = mkdtempSync('test/engines-');
after(() => rmSync(folder, { recursive: true }));

function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a test file', () => {
  it('runs in each engine if it uses features that differ between engines', () => {
    for (const text of [
      'expect(box.getBoundingClientRect().width).to.equal(1);',
      'button.focus();',
      "await pressKeys('Tab');",
      '/** In each engine: its expressions are large. */',
    ])
      assert.equal(isSameInEach(file('asks.ts', text)), false, text);
  });

  it('runs in each engine if only a helper of its helper does so', () => {
    file('measure.ts', 'export const widthOf = (node: Element) => node.scrollWidth;');
    file('boxes.ts', "export { widthOf } from './measure.js';");
    assert.equal(isSameInEach(file('by-helper.ts', "import { widthOf } from './boxes.js';")), false);
  });

  it('runs in one engine if nothing differs, and if its helpers import each other', () => {
    file('a.ts', "import './b.js';");
    file('b.ts', "import './a.js';");
    const text = "import './a.js'; import { skip } from '../skip.js'; expect(read('Mai 2020')).to.be.ok;";
    assert.equal(isSameInEach(file('reads.ts', text)), true);
    // the standard says how HTML is parsed
    assert.equal(
      isSameInEach(file('parses.ts', "new DOMParser().parseFromString(text, 'text/html');")),
      true,
    );
  });

  it('is long if its first words say so', () => {
    assert.equal(isLong(file('long.ts', '/**\n * Long: covered by others.\n */')), true);
    assert.equal(isLong(file('not.ts', '/** Lines. Long: no. */')), false);
  });
});
