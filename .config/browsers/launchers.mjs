/** web-test-runner launchers by engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumOptions } from './chromium.mjs';
import { findFirefox } from './find.mjs';
import { webkitLauncher } from './webkit.mjs';

/** A temporary folder for downloads, instead of the user's; removed when the process exits. */
function folderForDownloads() {
  const folder = mkdtempSync(join(tmpdir(), 'rg-downloads-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Time limit for starting a browser or a page on a busy machine, in ms. */
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
      // Files run in parallel, and background pages must still be able to have focus.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.emulateFocusedPage(true);
        return page;
      },
    }),

  // Puppeteer also drives Firefox, over WebDriver BiDi.
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
        // Firefox emulates media only from its privileged scope, see ../wtr/commands.mjs.
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          // The download panel takes the focus, and pages behind it get no focus events or keyboard clicks.
          'browser.download.alwaysOpenPanel': false,
          'browser.download.folderList': 2,
          'browser.download.dir': folderForDownloads(),
        },
      },
    }),

  webkit: webkitLauncher,
};
