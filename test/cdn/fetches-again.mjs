import assert from 'node:assert/strict';
import { serve } from '../../.config/serve.mjs';

const PAGE = `<!doctype html><script type="module">
  window.probe = () => import('./probe.js').then(() => true, () => false);
</script>`;

/** Whether a browser requests a module again after a failure; Chromium up to version 147 caches the failure. */
export async function fetchesAgain(browser) {
  const { address, close } = await serve('test/cdn', {
    pages: { '/': PAGE, '/favicon.ico': '', '/probe.js': 'export {};' },
  });
  const page = await browser.newPage();
  try {
    const network = await page.createCDPSession();
    await network.send('Network.enable');
    await network.send('Network.setBlockedURLs', { urls: [`${address}/probe.js`] });
    await page.goto(address);
    assert.equal(await page.evaluate(() => window.probe()), false);
    await network.send('Network.setBlockedURLs', { urls: [] });
    return await page.evaluate(() => window.probe());
  } finally {
    await page.close();
    close();
  }
}
