/** Takes the pictures of a story. */
import { atRest } from './browser.mjs';

/** Width of the window in px, and how much of a story's height is kept: pictures of all stories stay below 6 MB. */
const SIZES = [
  { width: 320, height: 1200 },
  { width: 1280, height: 1000 },
];

/**
 * The screenshots of a story by the names of their pictures, `start-here--start-here-320-dark`, as Chromium’s PNG.
 *
 * @param page A page of `servedStories`.
 */
export async function screenshotsOf(page, story) {
  const screenshots = new Map();
  for (const { width, height } of SIZES) {
    await page.setViewport({ width, height });
    const whole = await atRest(page, (name) => window.pictures.show(name), story);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, height) };
    const take = async () =>
      Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true }));
    screenshots.set(`${story}-${width}-light`, await take());
    await atRest(page, () => window.pictures.darken());
    screenshots.set(`${story}-${width}-dark`, await take());
  }
  return screenshots;
}
