/** Opens a page in headless Chromium that runs a script of `bench`, compiled from `src`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../.config/browsers/chromium.mjs';
import { serve } from '../.config/serve.mjs';

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

async function compile(script, outfolder) {
  await build({
    entryPoints: { page: pathOf(script) },
    outdir: outfolder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    tsconfig: pathOf('../tsconfig.json'),
    logLevel: 'error',
  });
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<h2>Projects</h2><script type="module" src="page.js"></script></html>`;

/**
 * Passes the page to `run` once its script has set `window.bench`, and cleans up afterwards.
 *
 * @param script Path of the script, relative to this folder.
 * @param flags Further V8 flags.
 */
export async function inChromium(script, run, flags = '') {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  let server;
  let browser;
  try {
    await compile(script, folder);
    server = await serve(folder, { pages: { '/': PAGE, '/favicon.ico': '' } });
    const options = await chromiumOptions();
    browser = await puppeteer.launch({
      ...options,
      args: [...options.args, `--js-flags=--expose-gc --no-flush-bytecode ${flags}`],
      protocolTimeout: 600_000,
    });
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(server.address, { waitUntil: 'load' });
    await page.waitForFunction(() => window.bench);
    await run(page);
  } finally {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
