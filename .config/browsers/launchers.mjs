/** web-test-runner launchers by engine. */
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumOptions } from './chromium.mjs';
import { findFirefox } from './find.mjs';
import { webkitLauncher } from './webkit.mjs';

export const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: { ...(await chromiumOptions()), networkEnabled: false },
      concurrency: 2,
      // Files run side by side here; a page in the background must still be able to have focus.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),

  // Puppeteer drives Firefox too, over WebDriver BiDi.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteer.default ?? puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        networkEnabled: false,
        executablePath: findFirefox(),
        // Firefox emulates media only from its own privileged scope, see ../wtr/commands.mjs.
        args: ['--remote-allow-system-access'],
      },
    }),

  webkit: webkitLauncher,
};
