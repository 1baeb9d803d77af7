/**
 * The Chromium of the npm package @sparticuz/chromium, for Linux machines that have no browser. It
 * brings its own libraries and one font; without a font at all its renderer would crash.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagedChromiumFolder } from './find.mjs';

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
  // The package unpacks into the folder for temporary files; ours outlives a restart.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = cache;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = await inflate(join(packagedChromiumFolder, 'bin/al2023.tar.br'));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;

  const fonts = join(cache, 'fonts');
  writeFileSync(join(fonts, 'fonts.conf'), fontsConf(fonts));
  return {
    executablePath,
    headless: 'shell',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: fonts },
  };
}
