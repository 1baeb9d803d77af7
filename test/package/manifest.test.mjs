/** Guarantees of package.json to users of the package. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { manifest, publicModules } from './compiled.mjs';

const elements = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/${name}.ts`));

describe('package.json', () => {
  it('exports each element, and the module that registers it', () => {
    const names = publicModules.map(([name]) => name);
    for (const element of elements) {
      assert.ok(names.includes(`./${element}`), `./${element}`);
      assert.ok(names.includes(`./${element}/define`), `./${element}/define`);
    }
  });

  it('exports only modules with a source file', () => {
    for (const [, path] of publicModules) assert.ok(existsSync(`src/${path.replace(/\.js$/, '.ts')}`), path);
  });

  it('installs only Lit and a library for comparing texts', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['diff', 'lit']);
    assert.equal(manifest.peerDependencies, undefined);
    assert.equal(manifest.optionalDependencies, undefined);
  });

  it('has no install scripts', () => {
    for (const script of ['preinstall', 'install', 'postinstall']) assert.ok(!(script in manifest.scripts));
  });

  it('has a lock file without registry addresses', () => {
    assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "\w+:/);
  });
});
