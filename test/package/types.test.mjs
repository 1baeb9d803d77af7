/** The types of the built package in the projects of `types/`, with and without a framework. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

describe('the types of the package', () => {
  it('fit projects in TypeScript, React, Solid, Vue and Svelte', async () => {
    const compiler = ['node_modules/typescript7/bin/tsc', '--project', 'test/package/types'];
    const output = await promisify(execFile)(process.execPath, compiler).then(
      () => '',
      ({ stdout }) => stdout,
    );
    assert.equal(output, '');
  });
});
