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

/** Files that are needed only where no canvas can be read, and with `?rg-check`. */
const NEVER_FETCHED = /^(?:arimo-|rg-check\.js$)/;

/** An entry whose element is in another file only imports that, for pages that use the entry. */
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

/** Windows that no test uses; a new one for each costs more than the test. */
const free = [];

async function newWindow() {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(listen);
  // by the network itself: handling each request here takes as long as the rest
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
  // with a fragment, which entries are looked for
  await page.goto(`${server.address}${path}#list`);
  await settle(page);
  const close = async () => {
    await page.goto('about:blank');
    free.push({ page, block, seen });
  };
  return { page, close, allow: () => block([]), ...seen };
}

/** Resolves when nothing more is being fetched and everything is drawn. */
async function settle(page) {
  await page.waitForNetworkIdle({ idleTime: 150 });
  await page.evaluate(drawn);
}

/** Resolves when something is so, which may be once the page has been idle; rejects after half a minute. */
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

/** By address of a page: the results of its presses, and the files it was seen to fetch. */
const results = new Map();
const filesOf = new Map();

/** The page of an element that alone fetches a file, which takes less time than the one with all elements; or that one. */
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

describe('a page but a file', { concurrency: 2 }, () => {
  for (const script of scripts)
    it(`reads without ${script}`, async (test) => {
      const path = pageFor(script);
      const whole = results.get(path);
      const { page, refused, close, allow } = await open(path, script);
      assert.deepEqual(await page.evaluate(problemsOf), []);
      const isDrawn = await page.evaluate(pressed);
      await press(page);
      assert.deepEqual(await page.evaluate(problemsOf), [], 'after the press');
      if (needed.includes(script)) await askedFor(refused, script);
      const inVain = await page.evaluate(pressed);
      // what had its effect does not need the file
      const waits = Object.keys(whole).filter((what) => Math.max(isDrawn[what], inVain[what]) < 1);
      if (waits.length && !isFetchedAgain)
        test.diagnostic('This browser never fetches a module again that failed.');
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

/** Runs in the page: whether there is anything to press, which is not the case if the element itself is blocked. */
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
