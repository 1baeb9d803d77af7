/**
 * `npm run screenshots`: takes a picture of every story at three widths, light and dark, into ./screenshots.
 *
 *   npm run screenshots -- quote        only stories whose id contains "quote"
 *     --width 320                       only at this width; can be repeated
 *     --forced-colors | --print         emulates these media
 *     --lang en | --direction rtl       sets Storybook's toolbar
 *     --part .before-after              only the part of the story that matches a selector
 *     --build                           rebuilds Storybook first
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from './browsers/chromium.mjs';
import { PageCrash, unlessCrashed } from './browsers/crash.mjs';
import { serve } from './serve.mjs';

const STORYBOOK = 'storybook-static';
const OUTPUT = 'screenshots';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', multiple: true, default: ['320', '768', '1280'] },
    'forced-colors': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'nb' },
    direction: { type: 'string', default: 'ltr' },
    part: { type: 'string' },
    build: { type: 'boolean', default: false },
  },
});

/** Resolves when the story has been played, in its colour scheme, and its elements have rendered. */
async function settled(scheme) {
  const isPlayed = () => window.__STORYBOOK_ADDONS_CHANNEL__?.last('storyRendered');
  const isInScheme = () => document.documentElement.dataset.scheme === scheme;
  const end = Date.now() + 20_000;
  while (!isPlayed() || !isInScheme()) {
    if (Date.now() > end)
      throw new Error(`The story did not finish: ${document.body.innerText.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  for (const element of document.querySelectorAll('#storybook-root *')) await element.updateComplete;
  await document.fonts.ready;
}

async function emulate(page) {
  const features = [{ name: 'forced-colors', value: options['forced-colors'] ? 'active' : 'none' }];
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { media: options.print ? 'print' : '', features });
}

/** File name of a picture, with the settings that differ from the default: `…-320-dark-print-en.png`. */
function fileName(id, width, scheme) {
  const unusual = [
    options['forced-colors'] && 'forced-colors',
    options.print && 'print',
    options.lang !== 'nb' && options.lang,
    options.direction !== 'ltr' && options.direction,
  ].filter(Boolean);
  return `${[id, width, scheme, ...unusual].join('-')}.png`;
}

if (options.build || !existsSync(STORYBOOK)) {
  execFileSync('npm', ['run', '--silent', 'build:storybook'], { stdio: 'inherit' });
}

const { entries } = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8'));
const stories = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => id)
  .filter((id) => positionals.every((word) => id.includes(word)));

const { address, close } = await serve(STORYBOOK);
const browser = await puppeteer.launch(await chromiumOptions());
mkdirSync(OUTPUT, { recursive: true });

async function openPage() {
  const page = await browser.newPage();
  await unlessCrashed(page, () => emulate(page));
  return page;
}

async function draw(page, id) {
  for (const scheme of ['light', 'dark']) {
    const globals = `theme:${scheme};lang:${options.lang};direction:${options.direction}`;
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    await page.evaluate(settled, scheme);
    for (const width of options.width) {
      await page.setViewport({ width: Number(width), height: 800 });
      // resize observers respond a few frames later
      await new Promise((resolve) => setTimeout(resolve, 400));
      await page.evaluate(settled, scheme);
      const path = join(OUTPUT, fileName(id, width, scheme));
      const part = options.part && (await page.$(options.part));
      await (part ? part.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
    }
  }
}

let page = await openPage();
for (const id of stories) {
  const isDrawn = await unlessCrashed(page, () => draw(page, id)).then(
    () => true,
    (error) => {
      if (error instanceof PageCrash) return false;
      throw error;
    },
  );
  if (!isDrawn) {
    console.warn(`${id}: The page crashed. It is drawn again.`);
    page = await openPage();
    await unlessCrashed(page, () => draw(page, id)).catch((cause) => {
      throw new Error(`${id}: ${cause.message}`, { cause });
    });
  }
  console.log(id);
}
console.log(`${stories.length} stories in ./${OUTPUT}`);

await browser.close();
close();
