/**
 * `npm test`: the tests that need only Node, then those that run in browsers, in every engine that is
 * found. Arguments are test files; BROWSERS=chromium,firefox takes only those engines. The last line is
 * the sum over Node and all engines, `N passed, N failed`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { startTestRunner } from '@web/test-runner';
import { findEngines } from './browsers/find.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

function testFiles(ending) {
  return readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => `test/${file}`);
}

/** Prints which engines are used and how to get the missing ones. */
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

/** Resolves when all files have run; prints only what failed. */
async function testInNode(files) {
  const stream = run({ files: files.map((file) => resolve(file)), concurrency: true });
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type === 'suite') return;
    if (skip) total.skipped++;
    else total.passed++;
  });
  stream.on('test:fail', ({ name, file, details }) => {
    // Of a suite that fails because a test in it did, only that test counts.
    if (details.error.failureType === 'subtestsFailed') return;
    total.failed++;
    console.log(`Node: ${name} (${file})`);
    console.log(details.error.cause ?? details.error);
  });
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  await stream.resume().toArray();
}

function count({ suites = [], tests = [] }) {
  for (const test of tests) {
    if (test.skipped) total.skipped++;
    else if (test.passed) total.passed++;
    else total.failed++;
  }
  suites.forEach(count);
}

/** Resolves when all files have run in all engines. */
async function testInBrowsers(files, engines) {
  process.env.BROWSERS = engines.join(',');
  const { default: config } = await import('./web-test-runner.config.mjs');
  const options = { readCliArgs: false, readFileConfig: false, autoExitProcess: false };
  const runner = await startTestRunner({ ...options, config: { ...config, files } });
  // It stops by itself when all is run; leaving before would leave browsers behind.
  await new Promise((done) => runner.on('stopped', done));

  for (const session of runner.sessions.all()) {
    if (session.testResults) count(session.testResults);
    const failedOutsideTests = session.errors.length > 0 || !session.testResults;
    if (failedOutsideTests) total.failed++;
  }
}

// Ends by way of `exit`, where the browsers are ended too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const named = process.argv.slice(2);
const missing = named.filter((file) => !existsSync(file));
if (missing.length) throw new Error(`There is no test file ${missing.join(', ')}`);

const nodeFiles = named.length ? named.filter((file) => file.endsWith('.mjs')) : testFiles('.test.mjs');
const browserFiles = named.length ? named.filter((file) => file.endsWith('.ts')) : testFiles('.test.ts');

if (nodeFiles.length) await testInNode(nodeFiles);
if (browserFiles.length) {
  const engines = chooseEngines();
  if (engines.length) await testInBrowsers(browserFiles, engines);
  else total.failed++;
}

const { passed, failed, skipped } = total;
const skippedToo = skipped ? `, ${skipped} skipped` : '';
console.log(`\n${passed} passed, ${failed} failed${skippedToo}`);
process.exit(failed || !passed ? 1 : 0);
