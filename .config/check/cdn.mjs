/**
 * Opens a page that uses dist/cdn like a site, under the strictest policy that the elements support. rg.js must define
 * the element that the page uses, load nothing else, and not violate the policy. Its list of hashes must be complete.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { findChromium, hasPackagedChromium } from '../browsers/find.mjs';
import { serve } from '../serve.mjs';

const files = readdirSync('dist/cdn', { recursive: true }).filter((file) => /\.(?:js|css)$/.test(file));
assert.deepEqual(Object.keys(JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'))), files.sort());

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const PAGE = `<!doctype html>
<html lang="nb">
  <title>Prosjekter</title>
  <link rel="stylesheet" href="rg.css">
  <script type="module" src="rg.js"></script>
  <rg-project-list><ul><li>Relasjonell kapasitet</li></ul></rg-project-list>
</html>`;

if (!findChromium() && !hasPackagedChromium()) {
  console.log('There is no Chromium here to open the page in.');
  process.exit(0);
}

const { address, close } = await serve('dist/cdn', {
  // browsers request the icon of every site
  pages: {
    '/': PAGE,
    '/vague': PAGE.replace('</html>', '<a href="/">Les mer</a></html>'),
    '/favicon.ico': '',
  },
  headers: { 'content-security-policy': POLICY },
});
const browser = await puppeteer.launch(await chromiumOptions());
try {
  const page = await browser.newPage();
  const loaded = [];
  const messages = [];
  page.on('request', (request) => loaded.push(request.url().replace(`${address}/`, '')));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));

  await page.goto(address, { waitUntil: 'networkidle0' });
  const shown = await page.$eval('rg-project-list', (list) => list.shadowRoot?.textContent);

  assert.match(shown ?? '', /Relasjonell kapasitet/);
  assert.ok(loaded.includes('project-list.js'));
  assert.ok(!loaded.includes('definition-quote.js'), 'An element that the page does not use was loaded.');
  assert.ok(
    !loaded.includes('rg-check.js'),
    'The panel of the content check was loaded without being asked for.',
  );

  await page.goto(`${address}/?rg-check`, { waitUntil: 'networkidle0' });
  const found = await page.$eval('[data-rg-check-panel]', (panel) => panel.shadowRoot?.textContent);
  assert.match(found ?? '', /Innholdet på siden/);
  assert.deepEqual(messages, []);

  // on a development host: one line in the console, and no panel
  await page.goto(`${address.replace('127.0.0.1', 'page.localhost')}/vague`, { waitUntil: 'networkidle0' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await page.$('[data-rg-check-panel]'), null);
  assert.equal(messages.length, 1, messages.join('\n'));
  assert.match(messages[0], /^\d+ findings? in the content of this page: open .*\/vague\?rg-check$/);
} finally {
  await browser.close();
  close();
}
