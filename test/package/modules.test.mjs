/** Imports in Node, without a document, as in server rendering, build scripts and tests. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compile, publicModules } from './compiled.mjs';

const registers = ([name]) => name.endsWith('/define');
const tags = publicModules
  .filter(([name]) => /^\.\/.+\/define$/.test(name))
  .map(([name]) => `rg-${name.split('/')[1]}`);

describe('in Node, without a document', () => {
  let compiled;
  before(async () => {
    compiled = await compile();
  });
  after(() => compiled.remove());

  // the order matters: modules that register elements come last, since registration cannot be undone
  for (const [name, path] of publicModules.filter((module) => !registers(module))) {
    it(`${name} can be imported and registers nothing`, async () => {
      const module = await compiled.importCompiled(path);
      assert.notEqual(Object.keys(module).length, 0);
      assert.equal(typeof document, 'undefined');
      for (const tag of tags) assert.equal(globalThis.customElements?.get(tag), undefined);
    });
  }

  for (const [name, path] of publicModules.filter(registers)) {
    it(`${name} can be imported`, async () => {
      await compiled.importCompiled(path);
    });
  }

  it('every element is registered by then', () => {
    assert.notEqual(tags.length, 0);
    for (const tag of tags) assert.ok(customElements.get(tag), tag);
  });
});
