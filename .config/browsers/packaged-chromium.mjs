/**
 * The Chromium of the npm package @sparticuz/chromium, for Linux machines without a browser. It includes its libraries and
 * a font, without which its renderer would crash.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packagedChromiumFolder } from './find.mjs';

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

const fontsConf = (folder, fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks the browser into a folder that is renamed at the end, since processes may run concurrently or be interrupted. */
async function unpackTo(folder) {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  // the package unpacks into TMPDIR, and its libraries only on AWS Lambda, so a child process pretends to be there
  const env = { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const unpack = ['--input-type=module', '--eval', UNPACK];
  try {
    await promisify(execFile)(process.execPath, unpack, { cwd: packagedChromiumFolder, env });
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Unpacks the browser once, and returns puppeteer's launch options for it. */
export async function packagedChromium() {
  const { version } = JSON.parse(readFileSync(join(packagedChromiumFolder, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  const fonts = join(folder, 'fonts');
  // rewritten at each start, since the project may have been moved, and atomically, since another browser may be starting
  const unfinished = join(fonts, `fonts.conf-${process.pid}`);
  writeFileSync(unfinished, fontsConf(folder, fonts));
  renameSync(unfinished, join(fonts, 'fonts.conf'));
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    timeout: 120_000,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: fonts },
  };
}
