/**
 * Runs a command with other fonts, so that no test depends on the installed ones:
 * `node .config/other-fonts.mjs serif npm test -- test/elements/columns.test.ts`. For browsers that use fontconfig (Linux).
 * Needs DejaVu and Liberation Sans Narrow (Debian: fonts-dejavu-core, fonts-dejavu-extra, fonts-liberation-sans-narrow).
 *
 *   bare     one Latin typeface, nothing for other scripts
 *   serif    the typeface of all pages is a wide serif
 *   narrow   the typeface of all pages is a narrow sans serif
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const FONTS = '/usr/share/fonts';
const SETS = {
  bare: { family: 'DejaVu Sans', file: 'DejaVuSans.ttf', alone: true },
  serif: { family: 'DejaVu Serif', file: 'DejaVuSerif.ttf' },
  narrow: { family: 'Liberation Sans Narrow', file: 'LiberationSansNarrow-Regular.ttf' },
};

const [name, command, ...args] = process.argv.slice(2);
const set = SETS[name];
if (!set || !command) throw new Error(`other-fonts.mjs ${Object.keys(SETS).join('|')} COMMAND …`);

const file = readdirSync(FONTS, { recursive: true }).find((path) => basename(path) === set.file);
if (!file) throw new Error(`${set.family} is not here: there is no ${set.file} in ${FONTS}`);

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
const alone = join(folder, 'alone');
mkdirSync(alone);
symlinkSync(join(FONTS, file), join(alone, set.file));

const preferred = ['sans-serif', 'serif', 'system-ui', 'monospace'].map(
  (family) => `<match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>${set.family}</string></edit>
  </match>`,
);
const config = join(folder, 'fonts.conf');
writeFileSync(
  config,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${set.alone ? alone : FONTS}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  ${preferred.join('\n  ')}
</fontconfig>
`,
);
const { status, error } = spawnSync(command, args, {
  stdio: 'inherit',
  env: { ...process.env, FONTCONFIG_FILE: config },
});
rmSync(folder, { recursive: true });
if (error) throw error;
process.exit(status ?? 1);
