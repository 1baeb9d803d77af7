/**
 * `npm run test:consumers [-- name …]`: packs the built package, publishes it to a registry on loopback, installs it
 * from there into each application of this folder, checks its types, builds it and uses it in Chromium.
 *
 * `--quick` takes only those that are tried in each run of .ci/run, `--keep` leaves the applications where they are
 * and says where. The last line is the sum, `N passed, N failed`.
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
// written last by the build
if (!existsSync('dist/llms.txt')) throw new Error('There is nothing to pack: run `npm run build` before.');

const isWanted = ({ name, manifest }) =>
  (!named.length || named.includes(name)) && (!flags.quick || manifest.consumer.quick);
const wanted = all.filter(isWanted);

let passed = 0;
let failed = 0;
const shop = await workshop({ keep: flags.keep });

/** Tries one application; each of its checks counts. */
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

/** Takes the next application until there is none. */
async function work() {
  for (let next = wanted.shift(); next; next = wanted.shift()) await tryOne(next);
}

try {
  // builds of frameworks take all the memory of a small machine two at a time
  await Promise.all(Array.from({ length: flags.quick ? availableParallelism() : 1 }, work));
} finally {
  await shop.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
