/** web-test-runner launchers by engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumOptions } from './chromium.mjs';
import { findFirefox } from './find.mjs';
import { webkitLauncher } from './webkit.mjs';

/** A folder for what tests save, instead of the one of the person who runs them; it goes when the process ends. */
function folderForDownloads() {
  const folder = mkdtempSync(join(tmpdir(), 'rg-downloads-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Milliseconds for the start of a browser, or of a page in it, on a busy machine. */
const PATIENCE = 120_000;

export const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: {
        ...(await chromiumOptions()),
        timeout: PATIENCE,
        networkEnabled: false,
        downloadBehavior: { policy: 'deny' },
      },
      concurrency: 2,
      // Files run side by side here; a page in the background must still be able to have focus.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.emulateFocusedPage(true);
        return page;
      },
    }),

  // Puppeteer drives Firefox too, over WebDriver BiDi.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteer.default ?? puppeteer,
      concurrency: 1,
      createPage: async ({ context }) => {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
      },
      launchOptions: {
        browser: 'firefox',
        timeout: PATIENCE,
        networkEnabled: false,
        executablePath: findFirefox(),
        // Firefox emulates media only from its own privileged scope, see ../wtr/commands.mjs.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          // The panel that announces a download takes the focus, and pages behind it get no focus events and no clicks by key.
          'browser.download.alwaysOpenPanel': false,
          'browser.download.folderList': 2,
          'browser.download.dir': folderForDownloads(),
        },
      },
    }),

  webkit: webkitLauncher,
};
