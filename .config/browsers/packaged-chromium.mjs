/**
 * The Chromium of the npm package @sparticuz/chromium, for Linux machines that have no browser. It
 * brings its own libraries and one font; without a font at all its renderer would crash.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

const fontsConf = (fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks the browser once and gives puppeteer's launch options for it. */
export async function packagedChromium() {
  mkdirSync(cache, { recursive: true });
  // It unpacks into the folder for temporary files, but ours outlives a restart; and its libraries only on AWS Lambda.
  const names = ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = names.map((name) => [name, process.env[name]]);
  Object.assign(process.env, { TMPDIR: cache, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;

  const fonts = join(cache, 'fonts');
  writeFileSync(join(fonts, 'fonts.conf'), fontsConf(fonts));
  return {
    executablePath,
    headless: 'shell',
    timeout: 120_000,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: { ...process.env, LD_LIBRARY_PATH: join(cache, 'al2023/lib'), FONTCONFIG_PATH: fonts },
  };
}
