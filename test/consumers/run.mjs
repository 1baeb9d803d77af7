/**
 * `npm run test:consumers [-- name …]`: packs the built package, publishes it to a local registry, installs it from there
 * into each application of this folder, checks the application's types, builds it and uses it in Chromium.
 *
 * `--quick` limits the run to the applications included in .ci/run. `--keep` keeps the applications and prints their
 * folder. The last line is the total, `N passed, N failed`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { consumer } from './consumer.mjs';
import { workshop } from './workshop.mjs';

const FOLDER = 'test/consumers';

const { values: flags, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, keep: { type: 'boolean' } },
});

const all = readdirSync(FOLDER)
  .filter((name) => existsSync(`${FOLDER}/${name}/package.json`))
  .map((name) => ({ name, manifest: JSON.parse(readFileSync(`${FOLDER}/${name}/package.json`, 'utf8')) }));
const unknown = named.filter((name) => !all.some((each) => each.name === name));
if (unknown.length) throw new Error(`There is no consumer ${unknown.join(', ')}.`);
// the last file written by the build
if (!existsSync('dist/llms.txt')) throw new Error('There is nothing to pack: run `npm run build` first.');

const isWanted = ({ name, manifest }) =>
  (!named.length || named.includes(name)) && (!flags.quick || manifest.consumer.quick);
const wanted = all.filter(isWanted);

let passed = 0;
let failed = 0;
const shop = await workshop({ keep: flags.keep });

/** Tests one application, counting each of its checks. */
async function tryOne({ name, manifest }) {
  const start = performance.now();
  const results = await consumer(shop, name, manifest);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${results.some(({ error }) => error) ? '✗' : '✓'} ${name}, ${seconds} s`);
  for (const { check, error } of results) {
    if (error) failed++;
    else passed++;
    if (error) console.log(`Failed: ${name}: ${check}: ${error}`);
  }
}

/** Tests applications until none is left. */
async function work() {
  for (let next = wanted.shift(); next; next = wanted.shift()) await tryOne(next);
}

try {
  // two framework builds at a time use up the memory of a small machine
  await Promise.all(Array.from({ length: flags.quick ? availableParallelism() : 1 }, work));
} finally {
  await shop.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
