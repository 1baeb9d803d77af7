/** Everything that consumers share: a temporary folder, a registry with the packed package, and a browser. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { startRegistry } from '../../.config/release/registry.mjs';
import { run } from '../../.config/release/run.mjs';

/** Lines as written by an editor, from the page that the package was first made for. */
function lines() {
  const [, list] = /projects = html`([^]*?)`;/.exec(readFileSync('stories/content/group.ts', 'utf8'));
  return [...list.matchAll(/<li>([^]*?)<\/li>/g)].map(([, line]) => line.replace(/\s+/g, ' ').trim());
}

export async function workshop({ keep = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
  const remove = async () => {
    if (keep) console.log(`The applications are in ${folder}`);
    // development servers write files until they have exited
    else await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  };
  const registry = await startRegistry();
  try {
    await run('.', registry.env, 'npm', 'pack', '--pack-destination', folder);
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    await run(folder, registry.env, 'npm', 'publish', `./${name}-${version}.tgz`);
  } catch (error) {
    registry.close();
    await remove();
    throw error;
  }
  writeFileSync(join(folder, 'lines.js'), `export const lines = ${JSON.stringify(lines(), undefined, 2)};\n`);
  let browser;
  return {
    folder,
    registry,
    /** Opens a page in the shared browser. */
    async newPage() {
      browser ??= chromiumOptions().then((options) => puppeteer.launch(options));
      const context = await (await browser).createBrowserContext();
      const page = await context.newPage();
      return { page, close: () => context.close() };
    },
    async close() {
      await (await browser)?.close();
      registry.close();
      await remove();
    },
  };
}
