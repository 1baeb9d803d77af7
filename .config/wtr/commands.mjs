/**
 * Browser commands for tests, in all three engines; those of web-test-runner support neither WebKitGTK nor forced colours.
 * `test/browser.ts` has the typed side.
 */
import { resizeWebKit } from '../browsers/webkit.mjs';

const command = (name, execute) => ({
  name: `${name}-command`,
  executeCommand: (call) => (call.command === name ? execute(call.payload, call.session) : undefined),
});

const isPuppeteer = ({ browser }) => browser.type === 'puppeteer';
const pageOf = ({ browser, id }) => browser.getPage(id);
const windowOf = ({ browser, id }) => browser.windowOf(id);

/* media: { media: 'print', features: { 'forced-colors': 'active' } } */

const devtools = new WeakMap();

async function emulateInChromium(page, { media, features }) {
  if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devtools.get(page).send('Emulation.setEmulatedMedia', { media, features: list });
}

/** Sets the overrides on each tab; runs in Firefox's privileged scope, which has `Services`. */
const firefoxOverrides = `(media, features) => {
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    for (const { browsingContext } of window.gBrowser.browsers) {
      browsingContext.mediumOverride = media;
      browsingContext.prefersColorSchemeOverride = features['prefers-color-scheme'] ?? 'none';
      browsingContext.prefersReducedMotionOverride = features['prefers-reduced-motion'] ?? 'none';
      browsingContext.forcedColorsOverride = features['forced-colors'] ?? 'none';
    }
  }
}`;

async function emulateInFirefox(page, { media, features }) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    awaitPromise: false,
    target: { context: tree.result.contexts[0].context },
    expression: `(${firefoxOverrides})(${JSON.stringify(media)}, ${JSON.stringify(features)})`,
  });
}

const mediaCommand = command('media', async ({ media = '', features = {} }, session) => {
  if (!isPuppeteer(session)) return { supported: false };
  const emulate = session.browser.name === 'Firefox' ? emulateInFirefox : emulateInChromium;
  await emulate(pageOf(session), { media, features });
  return { supported: true };
});

/* viewport: { width, height } */

const viewportCommand = command('viewport', async (size, session) => {
  if (isPuppeteer(session)) await pageOf(session).setViewport(size);
  else await resizeWebKit(windowOf(session), size);
  return true;
});

/* keys: ['Shift+Tab', 'ArrowDown', ' ', 'a'] */

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

async function pressWithPuppeteer({ keyboard }, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}

async function pressInWebKit(window, keys) {
  const values = keys.map((key) => WEBDRIVER_KEYS[key] ?? key);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  await window.send('POST', '/actions', {
    actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
  });
}

const keysCommand = command('keys', async (chords, session) => {
  for (const chord of chords) {
    const keys = chord === '+' ? ['+'] : chord.split('+');
    if (isPuppeteer(session)) await pressWithPuppeteer(pageOf(session), keys);
    else await pressInWebKit(windowOf(session), keys);
  }
  return true;
});

/* mouse: { x, y, click } */

const mouseCommand = command('mouse', async ({ x, y, click }, session) => {
  if (isPuppeteer(session)) {
    const { mouse } = pageOf(session);
    await (click ? mouse.click(x, y) : mouse.move(x, y));
    return true;
  }
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const move = { type: 'pointerMove', duration: 0, x, y };
  await windowOf(session).send('POST', '/actions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: click ? [move, ...press] : [move],
      },
    ],
  });
  return true;
});

/* print: {} → the printed page, `{ pages: [{ texts: [{ text, left, top, right, bottom }] }] }` in CSS pixels */

/** Prints the page, since emulated print media do not paginate. */
const printCommand = command('print', async (options, session) => {
  if (!isPuppeteer(session) || session.browser.name === 'Firefox') return { supported: false };
  const pdf = await pageOf(session).pdf({ format: 'A4', margin: PRINT_MARGIN, ...options });
  return { supported: true, pages: await textsOf(pdf) };
});

const PRINT_MARGIN = { top: 40, right: 40, bottom: 40, left: 40 };
const POINTS_PER_PIXEL = 0.75;

/** The pieces of text on each page of a PDF, with their boxes relative to the upper left corner. */
async function textsOf(pdf) {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(pdf);
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { height } = page.getViewport({ scale: 1 });
    const texts = items
      .filter(({ str }) => str?.trim())
      .map(({ str, transform: [, , , size, x, y], width }) => ({
        text: str,
        left: x / POINTS_PER_PIXEL,
        right: (x + width) / POINTS_PER_PIXEL,
        top: (height - y - size) / POINTS_PER_PIXEL,
        bottom: (height - y) / POINTS_PER_PIXEL,
      }));
    pages.push({ texts });
  }
  return pages;
}

/* tree: { selector } → the accessibility tree below a node, including lists and items, which a11ySnapshot omits */

const treeCommand = command('tree', async ({ selector }, session) => {
  if (!isPuppeteer(session) || session.browser.name === 'Firefox') return { supported: false };
  const page = pageOf(session);
  const root = await page.$(selector);
  return { supported: true, tree: await page.accessibility.snapshot({ root, interestingOnly: false }) };
});

export const commands = [mediaCommand, viewportCommand, keysCommand, mouseCommand, printCommand, treeCommand];
