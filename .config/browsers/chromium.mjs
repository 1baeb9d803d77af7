import { findChromium } from './find.mjs';
import { packagedChromium } from './packaged-chromium.mjs';

/** Puppeteer's launch options for the installed Chromium, or else the packaged one. */
export async function chromiumOptions() {
  const executablePath = findChromium();
  if (!executablePath) return packagedChromium();
  // Containers rarely allow the sandbox, and only trusted pages are opened.
  const headless = executablePath.endsWith('headless-shell') ? 'shell' : true;
  return { executablePath, headless, args: ['--no-sandbox'], timeout: 120_000 };
}
