/**
 * A web-test-runner launcher for WebKitGTK, whose driver speaks the W3C WebDriver protocol. Only a few JSON requests are
 * needed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit } from './find.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(url) {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await sleep(100);
  }
  throw new Error(`WebKitWebDriver did not answer at ${url} within 120 s`);
}

/** Starts a virtual display; Xvfb writes its number to file descriptor 3. */
async function virtualDisplay(children) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  const [number] = await Promise.race([
    once(xvfb.stdio[3], 'data'),
    once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it opened a display'))),
  ]);
  return `:${String(number).trim()}`;
}

/** Starts the driver and the browser, and returns a function that sends a WebDriver command. */
async function startWebKit(children) {
  const { driver, browser } = findWebKit();
  // faster without a graphics card
  const env = { WEBKIT_DISABLE_COMPOSITING_MODE: '1', ...process.env };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await virtualDisplay(children);

  const base = `http://127.0.0.1:${await freePort()}`;
  children.push(spawn(driver, [`--port=${new URL(base).port}`], { env, stdio: 'ignore' }));
  await answers(`${base}/status`);

  const request = async (method, path, body) => {
    const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await request('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  });
  return (method, path, body) => request(method, `/session/${sessionId}${path}`, body);
}

/** Resizes the page in a window from `windowOf`, in CSS pixels. */
export async function resizeWebKit(window, { width, height }) {
  const size = () =>
    window.send('POST', '/execute/sync', {
      script: 'return [innerWidth, innerHeight, outerWidth, outerHeight]',
      args: [],
    });
  const [innerWidth, innerHeight, outerWidth, outerHeight] = await size();
  if (innerWidth === width && innerHeight === height) return;
  await window.send('POST', '/window/rect', {
    x: 0,
    y: 0,
    width: width + outerWidth - innerWidth,
    height: height + outerHeight - innerHeight,
  });
  for (let tries = 0; tries < 400; tries++) {
    if ((await size())[0] === width) return;
    await sleep(50);
  }
  throw new Error(`WebKit's window did not become ${width} px wide`);
}

/** The page size that web-test-runner uses in the other engines. */
const SIZE = { width: 800, height: 600 };

/**
 * The launcher, with two windows that are reused for all test pages, since a single one would finish last. On a user's
 * display there is only one, since only one window can have the focus; otherwise each has its own virtual display.
 */
export function webkitLauncher() {
  const children = [];
  const windows = [];
  /** Windows and addresses of open test pages, by id. */
  const pages = new Map();
  let starting = Promise.resolve();
  const end = () => children.forEach((child) => child.kill());
  // Stops drivers and displays, even if the tests are interrupted.
  process.once('exit', end);

  /** Opens a window; windows start one after the other, since two at once could choose the same port. */
  function open() {
    const started = (starting = starting.catch(() => undefined).then(() => startWebKit(children)));
    const window = { send: async (...command) => (await started)(...command) };
    windows.push(window);
    return window;
  }
  const isFree = (window) => [...pages.values()].every((page) => page.window !== window);

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? 1 : 2,

    /** The window of a page, for test commands; `send` sends a WebDriver command, `('POST', '/url', { url })`. */
    windowOf: (id) => pages.get(id).window,
    async startSession(id, url) {
      const window = windows.find(isFree) ?? open();
      pages.set(id, { window, url });
      // the previous file may have changed the size
      await resizeWebKit(window, SIZE);
      await window.send('POST', '/url', { url });
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url,
    async stopSession(id) {
      const { window } = pages.get(id);
      try {
        await window.send('POST', '/url', { url: 'about:blank' });
      } finally {
        pages.delete(id);
      }
      return {};
    },
    async stop() {
      // The drivers may have exited already; their children are stopped below in any case.
      await Promise.all(windows.map(({ send }) => send('DELETE', '').catch(() => undefined)));
      end();
    },
  };
}
