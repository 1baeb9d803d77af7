import { findChromium } from './find.mjs';
import { packagedChromium } from './packaged-chromium.mjs';

/** Puppeteer's launch options for the Chromium of this machine, else for the packaged one. */
export async function chromiumOptions() {
  const executablePath = findChromium();
  if (!executablePath) return packagedChromium();
  // Containers seldom allow the sandbox, and only this project's own pages are opened.
  const headless = executablePath.endsWith('headless-shell') ? 'shell' : true;
  return { executablePath, headless, args: ['--no-sandbox'], timeout: 120_000 };
}
