/**
 * Finds browsers: the one at a given path, otherwise an installed one, otherwise, for Chromium, the one from an npm
 * package (Linux x64 only). CHROME_PATH=packaged forces the latter.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CHROMIUM_PATHS = [
  // faster than the full browser, since it has no window
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const DEBIAN_LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

export const packagedChromiumFolder = fileURLToPath(
  new URL('../../node_modules/@sparticuz/chromium', import.meta.url),
);

const firstThatExists = (paths) => paths.find((path) => path && existsSync(path));

/** A path from the environment. @throws If there is no such file, rather than falling back to another browser. */
function givenPath(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is ${path}, where there is no file`);
  return path || undefined;
}

/** The path of Chromium; undefined to use the packaged one. */
export const findChromium = () =>
  process.env.CHROME_PATH === 'packaged'
    ? undefined
    : (givenPath('CHROME_PATH') ?? firstThatExists(CHROMIUM_PATHS));

export const findFirefox = () => givenPath('FIREFOX_PATH') ?? firstThatExists(FIREFOX_PATHS);

export const hasPackagedChromium = () =>
  process.platform === 'linux' && process.arch === 'x64' && existsSync(packagedChromiumFolder);

/** The path of WebKitGTK's MiniBrowser, in a folder named after the version, `webkit2gtk-4.1` or `webkitgtk-6.0`. */
function findMiniBrowser() {
  const folders = DEBIAN_LIBRARIES.filter((path) => existsSync(path)).flatMap((path) =>
    readdirSync(path)
      .filter((name) => name.startsWith('webkit'))
      .map((name) => `${path}/${name}/MiniBrowser`),
  );
  return firstThatExists(folders.sort().reverse());
}

/** WebKitGTK's driver and browser, if both are installed and a display is available. */
export function findWebKit() {
  const browser = findMiniBrowser();
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || existsSync('/usr/bin/Xvfb');
  return existsSync(WEBKIT_DRIVER) && browser && hasDisplay ? { driver: WEBKIT_DRIVER, browser } : undefined;
}

const INSTALL = {
  linux: {
    chromium: 'sudo apt-get install chromium',
    firefox: 'sudo apt-get install firefox-esr',
    webkit: 'sudo apt-get install webkit2gtk-driver xvfb',
  },
  darwin: {
    chromium: 'brew install --cask google-chrome',
    firefox: 'brew install --cask firefox',
  },
  win32: {
    chromium: 'winget install Google.Chrome',
    firefox: 'winget install Mozilla.Firefox',
  },
};

/** The browser found for each engine, and how to install a missing one. */
export function findEngines() {
  const webkit = findWebKit();
  const found = {
    chromium: findChromium() ?? (hasPackagedChromium() ? packagedChromiumFolder : undefined),
    firefox: findFirefox(),
    webkit: webkit?.browser,
  };
  return Object.entries(found).map(([engine, path]) => ({
    engine,
    path,
    label: path === packagedChromiumFolder ? 'the one packaged on npm' : path,
    install: INSTALL[process.platform]?.[engine] ?? `no ${engine} for this system is known here`,
  }));
}
