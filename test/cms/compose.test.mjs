/**
 * From the group's page, pasted as text, from Word and from the page itself, through the composer and an editor to the
 * designed page.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { serve } from '../../.config/serve.mjs';
import { bundle, copier } from './run.mjs';

const PAGE = '<!doctype html><html lang="nb"><title>Composer</title><body></body></html>';

describe('the copied output of the composer, after an editor has saved it', () => {
  let server, browser, result;

  before(async () => {
    const files = await bundle('test/cms/composed.ts');
    server = await serve('.', { pages: { '/': PAGE, '/favicon.ico': '', ...files } });
    browser = await puppeteer.launch({ ...(await chromiumOptions()), protocolTimeout: 300_000 });
    const copied = await copier(browser, server.address);
    const page = await browser.newPage();
    await page.exposeFunction('copied', copied);
    await page.goto(server.address);
    await page.addScriptTag({ type: 'module', url: '/cms/composed.js' });
    await page.waitForFunction('globalThis.runComposed', { timeout: 60_000 });
    await page.bringToFront();
    result = await page.evaluate('runComposed()');
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('is the page of the group', () => {
    assert.deepEqual(result.counts, [1, 17, 4]);
    assert.ok(result.outcomes.length >= 9);
  });

  it('shows the designed page', () => {
    assert.deepEqual(
      result.outcomes.filter(({ faults }) => faults.length),
      [],
    );
  });
});
