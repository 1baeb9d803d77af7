/**
 * `npm run size`: measures the files that headless Chromium fetches from dist/cdn until all elements of a page are drawn.
 * Bytes are after Brotli compression, as sent by a CDN, without the style sheet. Depth is the number of sequential rounds
 * of requests, starting with the page itself; requests made at the same time are answered together.
 *
 *   node bench/size.mjs [--files] [--write] [page …]
 *
 * `--files` lists the files of each page; names of pages limit the measurement to those. `--write` writes the figures to
 * docs/weight.md, with the installed size. Exits 1 if a page exceeds a budget in `size/pages.mjs`, or if a figure in
 * docs/weight.md is outdated.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../.config/browsers/chromium.mjs';
import { untrue, writeDocument } from './size/document.mjs';
import { installed, isBuilt } from './size/installed.mjs';
import { PAGES } from './size/pages.mjs';
import { preloadLinks } from './size/preloads.mjs';

const CDN = 'dist/cdn';
/** A host that is not a development host, on which the content check would be fetched. */
const ORIGIN = 'http://size.example';
/** Pause in ms after which a round of requests is complete, if the page is idle. */
const QUIET = 30;
const GIVES_UP = 10_000;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const pages = PAGES.filter(({ name }) => !names.length || names.includes(name));

const browser = await puppeteer.launch(await chromiumOptions());
const results = [];
try {
  for (const page of pages) results.push({ ...page, ...(await weighSteadily(page)) });
} finally {
  await browser.close();
}
print(results);
const isTrue = await isDocumented();
process.exitCode = isTrue && !results.some((page) => excesses(page).length) ? 0 : 1;

/** Writes or checks the document, whose figures must all be measured together. */
async function isDocumented() {
  if (names.length) return true;
  if (!isBuilt()) {
    console.log('docs/weight.md is not checked: `npm run build` makes what is packed.');
    return true;
  }
  const measured = { installed: installed(), pages: results };
  if (flags.includes('--write')) await writeDocument(measured);
  const wrong = await untrue(measured);
  if (wrong.length) console.log([...wrong, 'Write them anew: npm run size -- --write'].join('\n'));
  return !wrong.length;
}

/** Measures a page again if its depth exceeds the budget, since a busy machine may split simultaneous requests. */
async function weighSteadily(page) {
  for (let round = 1; ; round++) {
    const result = await weigh(page);
    if (round === 3 || !(result.reached > page.depth)) return result;
  }
}

/** The files a page fetches until it is drawn, with their sizes, and the depth of the requests. */
async function weigh({ name, body, preloads = [] }) {
  const page = await browser.newPage();
  const held = [];
  const errors = [];
  let last = 0;
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    held.push(request);
    last = performance.now();
  });
  void page.goto(`${ORIGIN}/`, { waitUntil: 'load' }).catch(() => {});
  const fetched = new Set();
  let depth = 0;
  const begun = performance.now();
  while (performance.now() - begun < GIVES_UP) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (performance.now() - last < QUIET) continue;
    if (depth > 1) {
      const before = last;
      const isDone = await page.evaluate(isDrawn);
      if (isDone) break;
      if (last !== before) continue;
    }
    if (!held.length) continue;
    const round = held.splice(0).map((request) => [request, new URL(request.url()).pathname.slice(1)]);
    // icons, style sheets and pictures do not count towards the depth
    if (round.some(([, file]) => file === '' || file.endsWith('.js'))) depth++;
    for (const [request, file] of round) {
      if (file.endsWith('.js')) fetched.add(file);
      void request.respond(answer(file, body, preloads)).catch(() => {});
    }
    last = performance.now();
  }
  const isDone = await page.evaluate(isDrawn);
  await page.close();
  if (!isDone || errors.length) throw new Error(`“${name}” is not drawn. ${errors.join('\n')}`);
  const weights = [...fetched].map((file) => ({ file, size: brotliCompressSync(read(file)).length }));
  return { weights, weight: weights.reduce((sum, { size }) => sum + size, 0), reached: depth };
}

function read(file) {
  return readFileSync(join(CDN, file));
}

function answer(file, body, preloads) {
  if (!file)
    return {
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="nb"><title>Side</title><link rel="icon" href="data:,">${preloadLinks(preloads)}
        <script type="module" src="rg.js"></script><main>${body}</main></html>`,
    };
  return { contentType: 'text/javascript', body: read(file) };
}

/** Runs in the page once it is idle: whether each element has rendered, and clouds have placed their words. */
async function isDrawn() {
  await new Promise((resolve) => window.requestIdleCallback(resolve, { timeout: 500 }));
  return (
    document.readyState !== 'loading' &&
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('rg-'))
      .every(
        (element) =>
          element.matches(':defined') &&
          element.matches(':state(drawn)') &&
          (element.localName !== 'rg-word-cloud' || element.shadowRoot.querySelector('svg text')),
      )
  );
}

function excesses({ weight, bytes, weights, files, reached, depth }) {
  return [weight > bytes && 'bytes', weights.length > files && 'files', reached > depth && 'depth'].filter(
    Boolean,
  );
}

function print(results) {
  const number = (value) => value.toLocaleString('en');
  const of = (value, budget) => (budget ? `${number(value)} of ${number(budget)}` : number(value));
  console.log(
    '| page | bytes (Brotli) | goal | files | requests deep | |\n| --- | ---: | ---: | ---: | ---: | --- |',
  );
  for (const page of results) {
    const { name, weight, bytes, goal, weights, files, reached, depth } = page;
    const over = excesses(page);
    console.log(
      `| ${name} | ${of(weight, bytes)} | ${goal ? number(goal) : ''} | ${of(weights.length, files)} | ${of(reached, depth)} | ${over.length ? `too many: ${over.join(', ')}` : ''} |`,
    );
    if (flags.includes('--files'))
      for (const { file, size } of weights.toSorted((a, b) => b.size - a.size))
        console.log(`  ${number(size).padStart(8)}  ${file}`);
  }
}
