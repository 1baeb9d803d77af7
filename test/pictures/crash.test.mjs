/** A crashed page fails at once, since its pending calls would wait for minutes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { screenshotsOf } from './take.mjs';

const browser = await puppeteer.launch(await chromiumOptions());

/** A page whose story never finishes. */
async function openPage() {
  const page = await browser.newPage();
  await page.evaluate(() => (window.pictures = { show: () => new Promise(() => {}) }));
  return page;
}

async function crash(page) {
  const devtools = await page.createCDPSession();
  devtools.send('Page.crash').catch(() => {});
}

test('a crash while a story is drawn', { timeout: 60_000 }, async () => {
  const page = await openPage();
  const drawn = screenshotsOf(page, 'story');
  await crash(page);
  await assert.rejects(drawn, /crashed/);
  // and so does the next story
  await assert.rejects(screenshotsOf(page, 'next'), /crashed/);
});

test('another page of the same browser is not affected', { timeout: 60_000 }, async () => {
  const [page, other] = [await openPage(), await openPage()];
  const drawn = screenshotsOf(page, 'story');
  await other.evaluate(() => (window.pictures.show = () => Promise.reject(new Error('no such story'))));
  await crash(page);
  await assert.rejects(drawn, /crashed/);
  await assert.rejects(screenshotsOf(other, 'story'), /no such story/);
});

test.after(() => browser.close());
