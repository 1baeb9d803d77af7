/** Minifiers of some frameworks break patterns after an escaped letter, so letters must be literal. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('the modules of the package', () => {
  it('have no escaped letters', () => {
    // the command line and the composer are never minified again
    const files = readdirSync('dist', { recursive: true }).filter(
      (file) => file.endsWith('.js') && !/^(?:cli|compose)\//.test(file),
    );
    // from \xC0; control characters stay escaped
    const escaped = files.filter((file) =>
      /\\x[C-F][0-9A-F]|\\u0[01][0-9A-F]{2}(?![0-9A-F])/.test(
        readFileSync(`dist/${file}`, 'utf8').replace(/\\u00[0-9AB][0-9A-F]/g, ''),
      ),
    );
    assert.notEqual(files.length, 0);
    assert.deepEqual(escaped, []);
  });
});
