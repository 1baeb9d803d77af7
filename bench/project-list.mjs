/**
 * How fast a list of projects is: its first render, and each keystroke in its search, against the same
 * list written by hand and against list.js. See README.md beside this file for the method.
 *
 *   node bench/project-list.mjs [--rounds=9] [--sizes=17,100,1000,10000]
 *
 * Exits 1 where the two lists that should show the same do not, where a first render takes more than 1.5
 * times that of the list written by hand, or where a keystroke at the largest size is slower than list.js.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../.config/browsers/chromium.mjs';
import { serve } from '../.config/serve.mjs';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;

const ROUNDS = Number(option('rounds', 9));
const SIZES = option('sizes', '17,100,1000,10000').split(',').map(Number);
const CONTENDERS = ['element', 'by hand', 'list.js'];
const MOST = 1.5;

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<h2>Projects</h2><script type="module" src="page.js"></script></html>`;

async function compile(folder) {
  await build({
    entryPoints: [fileURLToPath(new URL('project-list/page.mjs', import.meta.url))],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    logLevel: 'error',
  });
}

/** Whether the two lists show the same words; prints where they part. */
async function isSame(page, size) {
  const see = (name) => page.evaluate((...given) => window.bench.seen(...given), name, size);
  const [ours, theirs] = [await see('element'), await see('by hand')];
  for (const [i, text] of ours.entries()) {
    if (text === theirs[i]) continue;
    const at = [...text].findIndex((letter, j) => letter !== theirs[i][j]);
    const around = (whole) => whole.slice(Math.max(0, at - 40), at + 60);
    console.error(
      `At ${size} the lists differ:\n  element: …${around(text)}…\n  by hand: …${around(theirs[i])}…`,
    );
    return false;
  }
  return true;
}

/** Medians by size and contender. The contenders take turns, so that a slow moment meets all of them. */
async function measureAll(page) {
  const medians = {};
  for (const size of SIZES) {
    const found = Object.fromEntries(
      CONTENDERS.map((name) => [name, { first: [], keystrokes: [], scripting: [] }]),
    );
    for (let round = -1; round < ROUNDS; round++)
      for (const offset of CONTENDERS.keys()) {
        const name = CONTENDERS[(offset + round + 1) % CONTENDERS.length];
        const { first, keystrokes, scripting } = await page.evaluate(
          (...given) => window.bench.measure(...given),
          name,
          size,
        );
        // the first round warms up
        if (round < 0) continue;
        found[name].first.push(first);
        found[name].keystrokes.push(...keystrokes);
        found[name].scripting.push(...scripting);
      }
    medians[size] = Object.fromEntries(
      CONTENDERS.map((name) => [
        name,
        {
          first: median(found[name].first),
          keystroke: median(found[name].keystrokes),
          scripting: median(found[name].scripting),
        },
      ]),
    );
  }
  return medians;
}

function print(medians, what, title) {
  console.log(`\n${title}, milliseconds (median)\n`);
  console.log('| projects | element | by hand | list.js | element / by hand | element / list.js |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const size of SIZES) {
    const [element, hand, listJs] = CONTENDERS.map((name) => medians[size][name][what]);
    const cells = [element, hand, listJs].map((ms) => ms.toFixed(1));
    const ratios = [element / hand, element / listJs].map((ratio) => ratio.toFixed(2));
    console.log(`| ${[size, ...cells, ...ratios].join(' | ')} |`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const failures = [];
let server;
let browser;
try {
  await compile(folder);
  server = await serve(folder, { pages: { '/': PAGE, '/favicon.ico': '' } });
  const options = await chromiumOptions();
  browser = await puppeteer.launch({
    ...options,
    args: [...options.args, '--js-flags=--expose-gc'],
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(server.address, { waitUntil: 'load' });
  await page.waitForFunction(() => window.bench);

  for (const size of SIZES)
    if (!(await isSame(page, size))) failures.push(`at ${size} projects the lists do not show the same`);
  const medians = await measureAll(page);
  print(medians, 'first', 'First render');
  print(medians, 'keystroke', 'A keystroke, with style and layout');
  print(medians, 'scripting', 'A keystroke, scripting alone');

  for (const size of SIZES) {
    const ratio = medians[size].element.first / medians[size]['by hand'].first;
    if (ratio > MOST)
      failures.push(`first render at ${size} takes ${ratio.toFixed(2)} times the list written by hand`);
  }
  const largest = medians[Math.max(...SIZES)];
  if (largest.element.keystroke > largest['list.js'].keystroke)
    failures.push(`a keystroke at ${Math.max(...SIZES)} is slower than list.js`);
} finally {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
}

console.log(failures.length ? `\nNot met: ${failures.join('; ')}.` : '\nAll met.');
process.exit(failures.length ? 1 : 0);
