/**
 * `npm test`: runs the Node tests and, in parallel, the browser tests in all engines found. Arguments are test files;
 * BROWSERS=chromium,firefox limits the engines. In a full run, files whose result does not depend on the engine run only in
 * the first, and so do long ones unless `--each-engine` is given. Files that failed, also in Node, run once more by
 * themselves, since three engines on a busy machine can starve a test; tests that then pass are reported as unsteady.
 * Random tests draw the same in each run, so that a failure comes from the change; `SEED=random` draws anew to search for
 * faults, and `SEED=<number>` repeats a draw. Skipped tests are listed with the reason. The last line is the total of Node
 * and all engines, `N passed, N failed`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { findEngines } from './browsers/find.mjs';
import { resultsOf } from './test-results.mjs';
import { config } from './web-test-runner.config.mjs';
import { isLong, isSameInEach } from './wtr/one-engine.mjs';

chooseSeed();

const { values: flags, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { 'each-engine': { type: 'boolean' } },
});

const total = { passed: 0, failed: 0, skipped: 0 };

/** Sets the seed of random tests, which their bundles and the processes of Node tests read, and prints it. */
function chooseSeed() {
  const { SEED = '1' } = process.env;
  if (!/^(?:-?\d+|random)$/.test(SEED))
    throw new Error(`SEED: ${SEED} is neither a whole number nor “random”`);
  process.env.SEED = SEED === 'random' ? String(Math.floor(Math.random() * 2 ** 31)) : SEED;
  console.log(`Seed of random tests: ${process.env.SEED}`);
}

function testFiles(ending) {
  return readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => `test/${file}`);
}

/** Chooses the engines, and prints them and how to install missing ones. */
function chooseEngines() {
  const engines = findEngines();
  const wanted = process.env.BROWSERS?.split(',') ?? engines.map(({ engine }) => engine);
  const unknown = wanted.filter((name) => !engines.some(({ engine }) => engine === name));
  if (unknown.length) throw new Error(`BROWSERS: there is no engine called ${unknown.join(', ')}`);

  const chosen = engines.filter(({ engine }) => wanted.includes(engine));
  for (const { engine, label, install } of chosen) {
    console.log(label ? `  ${engine}: ${label}` : `  ${engine}: not here, get it with \`${install}\``);
  }
  const found = chosen.filter(({ path }) => path).map(({ engine }) => engine);
  console.log(found.length ? `Testing in: ${found.join(', ')}` : 'There is no browser to test in.');
  return found;
}

/** Resolves with the results by file: the number passed, the reasons for skipping, and the failures. */
async function runInNode(files, concurrency) {
  const results = new Map(files.map((file) => [relative('.', file), { passed: 0, skipped: [], failed: [] }]));
  const resultsOf = (file = '') => {
    const name = relative('.', file);
    if (!results.has(name)) results.set(name, { passed: 0, skipped: [], failed: [] });
    return results.get(name);
  };
  const stream = run({ files: files.map((file) => resolve(file)), concurrency });
  stream.on('test:pass', ({ name, file, details, skip }) => {
    if (details.type === 'suite') return;
    const { skipped, failed } = resultsOf(file);
    if (!skip) resultsOf(file).passed++;
    else if (skip === true) failed.push({ name: `${name}: skipped without a reason` });
    else skipped.push(skip);
  });
  stream.on('test:fail', ({ name, file, details }) => {
    // if a suite fails because of its tests, only those tests count
    if (details.error.failureType === 'subtestsFailed') return;
    resultsOf(file).failed.push({ name, error: details.error.cause ?? details.error });
  });
  stream.on('test:stderr', ({ file, message }) =>
    resultsOf(file).failed.push({ name: `it says what nobody expects: ${message}` }),
  );
  await stream.resume().toArray();
  return results;
}

/** Prints a line for a file with tests that passed only in the second run. */
function tellUnsteady(file, tests) {
  if (!tests.length) return;
  const [first] = tests[0].split('\n');
  console.log(`Unsteady: ${file}: ${tests.length} passed only when run once more; the first: ${first}`);
}

/** Prints failed and skipped Node tests, after rerunning files that failed one by one. */
async function tellNode(results, isWhole) {
  const failedOnce = new Map([...results].filter(([, { failed }]) => isWhole && failed.length));
  if (failedOnce.size) {
    const files = [...failedOnce.keys()];
    console.log(`Once more in Node: ${files.join(', ')}`);
    for (const [file, result] of await runInNode(files, 1)) results.set(file, result);
  }
  for (const [file, { failed }] of failedOnce) {
    const again = new Set(results.get(file).failed.map(({ name }) => name));
    const unsteady = failed.filter(({ name }) => !again.has(name));
    tellUnsteady(
      `Node, ${file}`,
      unsteady.map(({ name, error }) => (error ? `${name}: ${error.message ?? error}` : name)),
    );
  }
  for (const [file, { passed, skipped, failed }] of results) {
    total.passed += passed;
    total.skipped += skipped.length;
    total.failed += failed.length;
    for (const reason of skipped) console.log(`Skipped: Node, ${file}: ${reason}`);
    for (const { name, error } of failed) {
      console.log(`Failed: Node, ${file}: ${name}`);
      if (error) console.log(error);
    }
  }
}

/** Resolves with the results of each file in each engine; files in `inFirst` run only in the first. */
async function runInBrowsers(files, engines, inFirst) {
  const options = { readCliArgs: false, readFileConfig: false, autoExitProcess: false };
  const settings = await config(files, engines, inFirst);
  const start = performance.now();
  const runner = await startTestRunner({ ...options, config: settings });
  const began = new Map();
  const times = new Map();
  runner.sessions.on('session-status-updated', ({ id, status }) => {
    if (status === 'INITIALIZING') began.set(id, performance.now());
    // the first sessions start before this listener is added
    if (status === 'FINISHED') times.set(id, performance.now() - (began.get(id) ?? start));
  });
  // the runner stops after the last test; exiting earlier would leave browsers running
  await new Promise((done) => runner.on('stopped', done));
  return [...runner.sessions.all()].map((session) => {
    const engine = engines[settings.browsers.indexOf(session.browser)];
    const time = times.get(session.id) ?? 0;
    return { engine, file: relative('.', session.testFile), ...resultsOf(session, engine), time };
  });
}

async function testInBrowsers(files, engines, isWhole) {
  const same = isWhole ? files.filter(isSameInEach) : [];
  const long =
    isWhole && !flags['each-engine'] ? files.filter((file) => !same.includes(file) && isLong(file)) : [];
  if (engines.length > 1 && isWhole) {
    console.log(`In ${engines[0]} only: ${same.length} files that no engine can change`);
    if (long.length)
      console.log(`  and ${long.length} long ones, until \`npm run test:engines\`: ${long.join(', ')}`);
  }
  const others = files.filter((file) => !same.includes(file) && !long.includes(file));
  let done = await runInBrowsers(others, engines, { long, once: same });
  const failedOnce = isWhole ? done.filter(({ failed }) => failed.size) : [];
  for (const engine of new Set(failedOnce.map((each) => each.engine))) {
    const those = failedOnce.filter((each) => each.engine === engine);
    const files = those.map(({ file }) => file);
    console.log(`Once more in ${engine}: ${files.join(', ')}`);
    done = done.filter((each) => !those.includes(each)).concat(await runInBrowsers(files, [engine]));
  }
  if (files.length > 12) tellSlowest(done);
  tell(done, failedOnce);
}

async function testInEngines(files) {
  const engines = chooseEngines();
  if (engines.length) await testInBrowsers(files, engines, !named.length);
  else total.failed++;
}

/** Prints the time in each engine and the slowest files. */
function tellSlowest(done) {
  const seconds = (times) => Math.round(times.reduce((sum, { time }) => sum + time, 0) / 1000);
  for (const engine of new Set(done.map((each) => each.engine))) {
    const files = done.filter((each) => each.engine === engine);
    console.log(`Time in ${engine}: ${seconds(files)} s in ${files.length} files`);
  }
  console.log('Slowest files, in s:');
  for (const each of done.toSorted((a, b) => b.time - a.time).slice(0, 10))
    console.log(`  ${seconds([each])}  ${each.engine}, ${each.file}`);
}

/** Prints the errors, and then a summary at the very end for readers who see only the last lines. */
function tell(done, failedOnce) {
  const failed = new Map(done.flatMap((each) => [...each.failed]));
  for (const [name, { all }] of failed) console.log(`\n${name}\n${all.replace(/^/gm, '  ')}`);

  const skipped = new Map();
  for (const { engine, skipped: reasons } of done)
    for (const [reason, count] of reasons) {
      const where = `${engine}: ${reason}`;
      skipped.set(where, (skipped.get(where) ?? 0) + count);
    }
  for (const [where, count] of skipped) {
    total.skipped += count;
    console.log(`Skipped: ${count} in ${where}`);
  }
  for (const { passed } of done) total.passed += passed;
  total.failed += failed.size;
  for (const each of failedOnce) {
    const unsteady = [...each.failed].filter(([name]) => !failed.has(name));
    const file = `${each.engine}, ${each.file}`;
    tellUnsteady(
      file,
      unsteady.map(([name, { summary }]) => `${name.replace(`${file}: `, '')}: ${summary}`),
    );
  }
  for (const [name, { summary }] of failed) console.log(`Failed: ${name}: ${summary}`);
}

// `exit` handlers also stop the browsers
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const missing = named.filter((file) => !existsSync(file));
if (missing.length) throw new Error(`There is no test file ${missing.join(', ')}`);

const nodeFiles = named.length ? named.filter((file) => file.endsWith('.mjs')) : testFiles('.test.mjs');
const browserFiles = named.length ? named.filter((file) => file.endsWith('.ts')) : testFiles('.test.ts');

// in parallel, since most Node tests wait for their own browser
const [inNode] = await Promise.all([
  nodeFiles.length ? runInNode(nodeFiles, true) : new Map(),
  browserFiles.length && testInEngines(browserFiles),
]);
await tellNode(inNode, !named.length);

const { passed, failed, skipped } = total;
const skippedToo = skipped ? `, ${skipped} skipped` : '';
console.log(`\n${passed} passed, ${failed} failed${skippedToo}`);
process.exit(failed || !passed ? 1 : 0);
