/**
 * `npm run test:cdn`: blocks each file of dist/cdn in turn, as a broken network or a proxy would. The content stays
 * readable, no error is unhandled, `updateComplete` resolves, and buttons that had no effect work once the file is
 * available.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { serve } from '../../.config/serve.mjs';
import { fetchesAgain } from './fetches-again.mjs';
import { drawn, FILES, listen, PAGES, pressAll, pressed, problemsOf } from './page.mjs';

const FOLDER = 'dist/cdn';
if (!existsSync(`${FOLDER}/rg.js`)) throw new Error(`There is no ${FOLDER}; make it with \`npm run build\`.`);
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.js') && !name.startsWith('rg.'));

/** Files needed only without a readable canvas, or with `?rg-check`. */
const NEVER_FETCHED = /^(?:arimo-|rg-check\.js$)/;

/** Whether an entry only imports another file, which contains its element. */
const isAlias = (name) =>
  /^(?:import"[^"]*";)+\n?(?:\/\/.*)?$/.test(readFileSync(`${FOLDER}/${name}`, 'utf8').trim());

const needed = scripts.filter((name) => !NEVER_FETCHED.test(name) && !isAlias(name));

let server;
let browser;
let isFetchedAgain;

before(async () => {
  server = await serve(FOLDER, {
    pages: { ...PAGES, '/favicon.ico': '', ...FILES },
  });
  browser = await puppeteer.launch(await chromiumOptions());
  isFetchedAgain = await fetchesAgain(browser);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Unused windows: opening a new one takes longer than a test. */
const free = [];

async function newWindow() {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(listen);
  // blocked by the browser: intercepting each request here would double the time
  const network = await page.createCDPSession();
  await network.send('Network.enable');
  const block = (urls) => network.send('Network.setBlockedURLs', { urls });
  const nameOf = (request) => new URL(request.url()).pathname.slice(1);
  const seen = { fetched: new Set(), refused: new Set() };
  page.on('requestfinished', (request) => seen.fetched.add(nameOf(request)));
  page.on('requestfailed', (request) => seen.refused.add(nameOf(request)));
  return { page, block, seen };
}

/** Opens a page without a file; `allow` unblocks it. */
async function open(path, blocked) {
  const { page, block, seen } = free.pop() ?? (await newWindow());
  seen.fetched.clear();
  seen.refused.clear();
  await block(blocked ? [`${server.address}/${blocked}`] : []);
  // with a fragment, so that entries are searched for it
  await page.goto(`${server.address}${path}#list`);
  await settle(page);
  const close = async () => {
    await page.goto('about:blank');
    free.push({ page, block, seen });
  };
  return { page, close, allow: () => block([]), ...seen };
}

/** Resolves when all requests have finished and everything is drawn. */
async function settle(page) {
  await page.waitForNetworkIdle({ idleTime: 150 });
  await page.evaluate(drawn);
}

/** Resolves when a condition holds, possibly after the page has been idle; rejects after 30 seconds. */
async function until(isSo, message) {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, message);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const askedFor = (files, name) => until(() => files.has(name), `${name} was never asked for`);

async function press(page) {
  await page.evaluate(pressAll);
  await settle(page);
}

/** For the address of each page, the results of its button presses, and the files it loaded. */
const results = new Map();
const filesOf = new Map();

/** The page for testing a file: that of the only element that loads it, which is quicker, or the page with all elements. */
function pageFor(script) {
  const users = [...filesOf].filter(([path, files]) => path !== '/' && files.has(script));
  return users.length === 1 ? users[0][0] : '/';
}

describe('a page without a file blocked', () => {
  for (const path of Object.keys(PAGES))
    it(`fetches its files, reads, and all that can be pressed works: ${path}`, async () => {
      const { page, fetched, close } = await open(path);
      assert.deepEqual(await page.evaluate(problemsOf), []);
      await press(page);
      assert.deepEqual(await page.evaluate(problemsOf), []);
      if (path === '/') {
        for (const what of Object.keys(await page.evaluate(pressed)))
          await until(async () => (await page.evaluate(pressed))[what] > 0, what);
        for (const script of needed) await askedFor(fetched, script);
      }
      results.set(path, await page.evaluate(pressed));
      filesOf.set(path, new Set(fetched));
      await close();
    });
});

describe('a page without a file', { concurrency: 2 }, () => {
  for (const script of scripts)
    it(`is readable without ${script}`, async (test) => {
      const path = pageFor(script);
      const whole = results.get(path);
      const { page, refused, close, allow } = await open(path, script);
      assert.deepEqual(await page.evaluate(problemsOf), []);
      const isDrawn = await page.evaluate(pressed);
      await press(page);
      assert.deepEqual(await page.evaluate(problemsOf), [], 'after the press');
      if (needed.includes(script)) await askedFor(refused, script);
      const inVain = await page.evaluate(pressed);
      // controls that had an effect do not need the file
      const waits = Object.keys(whole).filter((what) => Math.max(isDrawn[what], inVain[what]) < 1);
      if (waits.length && !isFetchedAgain)
        test.diagnostic('This browser never requests a failed module again.');
      else if (waits.length) {
        await allow();
        await press(page);
        // a second press closes what the first one opened, so it was open once
        for (const what of waits)
          if (await page.evaluate(canPress, what))
            await until(async () => (await page.evaluate(pressed))[what] >= 1, `${what} after the file came`);
      }
      await close();
    });
});

/** Runs in the page: whether there is a control to press; there is none if the element itself is blocked. */
function canPress(what) {
  const buttons = {
    menus: '[part="cite"]',
    changes: '[part="change"]',
    tables: 'summary',
    files: '[part="calendar"]',
  };
  return [...document.body.querySelectorAll('*')].some(({ shadowRoot, localName }) =>
    what === 'tables' && localName !== 'rg-word-cloud' ? false : shadowRoot?.querySelector(buttons[what]),
  );
}
