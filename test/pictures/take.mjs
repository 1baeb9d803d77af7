/** Takes the pictures of a story. */
import { unlessCrashed } from '../../.config/browsers/crash.mjs';
import { atRest } from './browser.mjs';

/** Window widths and maximum picture heights in px, which keep the pictures of all stories below 6 MB. */
const SIZES = [
  { width: 320, height: 1200 },
  { width: 1280, height: 1000 },
];

/**
 * The screenshots of a story as PNG from Chromium, by picture name, such as `start-here--start-here-320-dark`. Rejects if
 * the page crashes.
 *
 * @param page A page of `servedStories`.
 */
export const screenshotsOf = (page, story) => unlessCrashed(page, () => take(page, story));

async function take(page, story) {
  const screenshots = new Map();
  for (const { width, height } of SIZES) {
    await page.setViewport({ width, height });
    const whole = await atRest(page, (name) => window.pictures.show(name), story);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, height) };
    const screenshot = async () =>
      Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true }));
    screenshots.set(`${story}-${width}-light`, await screenshot());
    await atRest(page, () => window.pictures.darken());
    screenshots.set(`${story}-${width}-dark`, await screenshot());
  }
  return screenshots;
}
