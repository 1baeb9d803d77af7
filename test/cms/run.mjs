/** Passes the snippets through the editors in Chromium and returns the outcomes; see `page.ts`. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { phpFilters } from './filters.mjs';
import { serve } from '../../.config/serve.mjs';

const SCRIPT = '/cms/page.js';
const PAGE = '<!doctype html><html lang="nb"><title>CMS</title><body></body></html>';

/** Outcomes of each snippet in each editor, the console messages, and the reason why PHP filters were skipped. */
export async function runEditors() {
  const server = await serve('.', { pages: { '/': PAGE, '/favicon.ico': '', ...(await bundle()) } });
  const browser = await puppeteer.launch({ ...(await chromiumOptions()), protocolTimeout: 500_000 });
  try {
    const copied = await copier(browser, server.address);
    const page = await browser.newPage();
    const messages = [];
    page.on('pageerror', (error) => messages.push(error.stack ?? String(error)));
    page.on('console', (message) =>
      messages.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`),
    );
    await page.exposeFunction('copied', copied);
    const { filters, missing } = phpFilters();
    await page.exposeFunction('filters', () => filters.map(({ run: _, ...filter }) => filter));
    await page.exposeFunction('filtered', (name, all) => filters.find((each) => each.name === name).run(all));
    await page.goto(server.address);
    await page.addScriptTag({ type: 'module', url: SCRIPT });
    await page.waitForFunction('globalThis.runEditors', { timeout: 60_000 });
    await page.bringToFront();
    const outcomes = await page.evaluate('runEditors()');
    const versions = new Map(filters.map((filter) => [filter.package, filter.version]));
    return {
      outcomes: outcomes.map((each) => ({
        ...each,
        version: versions.get(each.package) ?? versionOf(each.package),
      })),
      messages,
      missing,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The bundled files of a page's script, by URL path. */
export async function bundle(entry = 'test/cms/page.ts') {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: '/cms',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]));
}

/**
 * Opens a page for selecting and copying snippets, as visitors do. The function resolves with the markup that an editor
 * receives from the clipboard, with inline styles and absolute addresses.
 */
export async function copier(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.emulateFocusedPage(true);
  await page.evaluate(() =>
    document.addEventListener('paste', ({ clipboardData }) => {
      window.pasted = clipboardData.getData('text/html');
    }),
  );
  return async (html) => {
    await page.evaluate((markup) => {
      document.body.innerHTML = markup;
    }, html);
    await page.keyboard.press('a', { commands: ['SelectAll', 'Copy', 'Paste'] });
    return page.evaluate('pasted');
  };
}

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
