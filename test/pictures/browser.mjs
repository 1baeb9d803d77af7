/** The browser for screenshots: the packaged Chromium, without system fonts, animations or network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { unlessCrashed } from '../../.config/browsers/crash.mjs';
import { packagedChromium } from '../../.config/browsers/packaged-chromium.mjs';
import { serve } from '../../.config/serve.mjs';
import { bundle } from '../../.config/wtr/bundle.mjs';

const NOW = '2026-11-21T12:00:00+01:00';
const ZONE = 'Europe/Oslo';
const ENTRY = 'test/pictures/page.ts';
const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-sc'];
const SHEETS = ['noto-sans/wght-italic', ...FONTS.map((name) => `${name}/index`)];
const FAMILIES = FONTS.map((name) => `'${familyOf(name)} Variable'`).join(', ');

const ARGUMENTS = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const PAGE = `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${SHEETS.map((name) => `<link rel="stylesheet" href="/node_modules/@fontsource-variable/${name}.css">`).join('\n')}
<link rel="stylesheet" href="/.storybook/preview.css">
<style>
  body { margin: 0; }
  * { caret-color: transparent; }
  body.sb-show-main:not(.sb-show-docs), .site, .theme-builder :is(form, .result, h2, button, select) {
    font-family: ${FAMILIES}, sans-serif;
  }
</style>
<body class="sb-show-main">
<script type="module" src="/__tests__/${ENTRY.replace(/ts$/, 'js')}"></script>`;

/** `noto-sans-sc` → `Noto Sans SC`. */
function familyOf(name) {
  const words = name.split('-').map((word) => (word.length < 3 ? word.toUpperCase() : capital(word)));
  return words.join(' ');
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

/** Runs in the page: stops the clock, since word clouds, for example, depend on the time since the last render. */
function stopClock(now) {
  const moment = Date.parse(now);
  performance.now = () => 0;
  globalThis.Date = class extends Date {
    constructor(...values) {
      super(...(values.length ? values : [moment]));
    }
    static now = () => moment;
  };
}

/** Environment with only the fonts of the Chromium package, for characters missing in the fonts from npm. */
function withoutFontsOfMachine(env, folder) {
  const fonts = `<dir>${env.FONTCONFIG_PATH}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  writeFileSync(join(folder, 'fonts.conf'), `${head}<fontconfig>${fonts}</fontconfig>`);
  return { ...env, FONTCONFIG_PATH: folder };
}

async function openPage(browser, address) {
  const page = await browser.newPage();
  await unlessCrashed(page, () => load(page, address));
  return page;
}

async function load(page, address) {
  countRequests(page);
  const devtools = await page.createCDPSession();
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ];
  await devtools.send('Emulation.setEmulatedMedia', { features });
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.emulateTimezone(ZONE);
  await page.evaluateOnNewDocument(stopClock, NOW);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction('window.pictures');
  await page.evaluate(loadFonts);
}

/** Runs in the page: no story is measured in another font than it is shown in. */
async function loadFonts() {
  const { fontFamily } = window.getComputedStyle(document.body);
  for (const style of ['normal', 'italic'])
    await document.fonts.load(`${style} 1em ${fontFamily}`, 'Aåčŋ–“«');
}

/**
 * Changes a page by a function that runs in it. Resolves with the page height in px after all requests of the page have
 * finished and nothing changes any more.
 */
export async function atRest(page, change, ...given) {
  let height = await page.evaluate(change, ...given);
  while (requests.get(page).size) {
    await page.waitForNetworkIdle({ idleTime: 20 });
    height = await page.evaluate(() => window.pictures.settled());
  }
  return height;
}

/** Pending requests by page. */
const requests = new WeakMap();

function countRequests(page) {
  const underway = new Set();
  requests.set(page, underway);
  page.on('request', (request) => underway.add(request));
  for (const event of ['requestfinished', 'requestfailed'])
    page.on(event, (request) => underway.delete(request));
}

/** Resolves with `open()`, which opens the page of stories in a new browser, and `close()`, which closes all browsers. */
export async function servedStories() {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const options = await packagedChromium();
  const env = withoutFontsOfMachine(options.env, folder);
  const files = await bundle([ENTRY]);
  const pages = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const { address, close } = await serve('.', { pages: { '/': PAGE, ...pages } });
  const browsers = [];
  return {
    async open() {
      const browser = await puppeteer.launch({ ...options, env, args: [...options.args, ...ARGUMENTS] });
      browsers.push(browser);
      return openPage(browser, address);
    },
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
