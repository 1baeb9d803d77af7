/**
 * Measures the time until a page is drawn on an emulated phone (150 ms, 1.6 Mbit/s, a quarter of the CPU speed), each time
 * in a new profile with an empty cache. Compares the elements from dist/cdn, the same elements in one file, the same page
 * drawn by a hand-written script, list.js, and Web Awesome's card, input, select and details with the same projects. See
 * README.md.
 *
 *   node bench/load.mjs [--rounds=5] [--trace=FILE] [contender …]
 *
 * Prints medians and ratios; writes a trace of the last visit for the developer tools. Fetches Web Awesome from npm on the
 * first run, since nothing else needs it.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../.config/browsers/chromium.mjs';
import { contenders } from './load/contenders.mjs';

const PHONE = { latency: 150, download: (1.6e6 / 8) | 0, upload: (0.75e6 / 8) | 0 };
const SLOWER = 4;
const TRACED = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'loading',
  'v8',
];
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flag = (name) => flags.find((each) => each.startsWith(`--${name}=`))?.split('=')[1];
const rounds = Number(flag('rounds') ?? 5);
const trace = flag('trace');

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const pages = (await contenders()).filter(({ name }) => !names.length || names.includes(name));
const results = new Map(pages.map((page) => [page, []]));
// take turns, so that other work on the machine affects all of them
for (let round = 0; round < rounds; round++)
  for (const page of pages) results.get(page).push(await load(page));
print(results);

/** One visit: time from navigation until everything is drawn in ms, layout shift, bytes and number of script files. */
async function load({ html, files, root, isDrawn }) {
  const sent = { bytes: 0, files: 0 };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const body = path === '/' ? html : (files?.[path] ?? readIfThere(root, path));
    if (body === undefined) return void response.writeHead(404).end();
    const packed = brotliCompressSync(body);
    if (extname(path) === '.js') {
      sent.bytes += packed.length;
      sent.files++;
    }
    response.writeHead(200, {
      'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': packed.length,
    });
    response.end(packed);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch(await chromiumOptions());
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.setViewport({ width: 390, height: 844, isMobile: true, deviceScaleFactor: 2 });
    await page.emulateNetworkConditions(PHONE);
    await page.emulateCPUThrottling(SLOWER);
    await page.evaluateOnNewDocument(observe, isDrawn);
    if (trace) await page.tracing.start({ path: trace, categories: TRACED });
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'load' });
    await page.waitForFunction(() => window.drawnAt, { timeout: 60_000 });
    if (trace) await page.tracing.stop();
    const [ms, shift] = await page.evaluate(() => [window.drawnAt, window.shift]);
    return { ms, shift, ...sent };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function readIfThere(root, path) {
  try {
    return root && readFileSync(join(root, path));
  } catch {
    return undefined;
  }
}

/** Runs in the page: records the first frame in which everything is drawn, and the layout shift. */
function observe(isDrawn) {
  window.shift = 0;
  new window.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const test = new Function(`return ${isDrawn}`);
  const look = () => {
    if (document.readyState !== 'loading' && test()) window.drawnAt = performance.now();
    else window.requestAnimationFrame(look);
  };
  window.requestAnimationFrame(look);
}

function print(results) {
  const rows = [...results].map(([{ name }, visits]) => ({
    name,
    ms: median(visits.map(({ ms }) => ms)),
    shift: Math.max(...visits.map(({ shift }) => shift)),
    bytes: visits.at(-1).bytes,
    files: visits.at(-1).files,
  }));
  console.log('| page | drawn after, ms | layout shift | scripts, bytes | files |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const { name, ms, shift, bytes, files } of rows)
    console.log(
      `| ${name} | ${ms.toFixed(0)} | ${shift.toFixed(3)} | ${bytes.toLocaleString('en')} | ${files} |`,
    );
  const ms = Object.fromEntries(rows.map((row) => [row.name, row.ms]));
  const ratio = (a, b, most) => {
    if (!ms[a] || !ms[b]) return;
    console.log(`${a} / ${b}: ${(ms[a] / ms[b]).toFixed(2)}, goal ${most}`);
  };
  console.log('');
  ratio('four, labelled', 'four, by hand', 1.5);
  ratio('four, labelled, preloaded', 'four, by hand', 1.5);
  ratio('four, plain lines', 'four, by hand', 1.5);
  ratio('four, labelled', 'four, one file', 1);
  ratio('list, labelled', 'list.js', 1.3);
  ratio('list, plain lines', 'Web Awesome', 1);
}
