/**
 * Filters in PHP, which are not on npm: their Debian packages, about 8 MB, are downloaded by `apt-get download` to
 * `node_modules/.cache`. They need `php`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'node_modules/.cache/php-filters';

const FILTERS = [
  { name: 'WordPress', debian: 'wordpress', script: 'kses.php', settings: 'filter for authors (kses)' },
  { name: 'HTML Purifier', debian: 'php-htmlpurifier', script: 'purifier.php', settings: 'out of the box' },
];

/** The filters with their versions, each with a function that filters a list of markup; or the reason why they cannot run. */
export function phpFilters() {
  try {
    execFileSync('php', ['--version'], { stdio: 'ignore' });
  } catch {
    return { filters: [], missing: 'there is no php' };
  }
  try {
    return { filters: FILTERS.map(ready) };
  } catch (error) {
    return { filters: [], missing: `apt-get gave no package: ${error.message.split('\n')[0]}` };
  }
}

function ready({ name, debian, script, settings }) {
  const folder = join(FOLDER, debian);
  if (!existsSync(join(folder, 'version'))) fetchPackage(debian, folder);
  const version = readFileSync(join(folder, 'version'), 'utf8');
  const run = (all) =>
    execFileSync('php', [join('test/cms/php', script), folder], {
      input: all.map((html) => `${JSON.stringify(html)}\n`).join(''),
      maxBuffer: 100_000_000,
    })
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { name, settings, package: debian, version, run };
}

function fetchPackage(debian, folder) {
  const next = `${folder}.new`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  execFileSync('apt-get', ['download', debian], { cwd: next, stdio: ['ignore', 'ignore', 'pipe'] });
  const file = readdirSync(next).find((each) => each.endsWith('.deb'));
  execFileSync('dpkg-deb', ['-x', join(next, file), next]);
  const version = execFileSync('dpkg-deb', ['-f', join(next, file), 'Version']).toString();
  for (const each of phpFilesIn(join(next, 'usr/share/php'))) asToday(each);
  writeFileSync(join(next, 'version'), /^\d+\.\d+/.exec(version)[0]);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

const phpFilesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith('.php'))
        .map((file) => join(folder, file))
    : [];

/** Replaces `$text{0}` by `$text[0]`: Debian's HTML Purifier predates PHP 8, which supports only the latter. */
function asToday(file) {
  const code = readFileSync(file, 'utf8');
  const today = code.replaceAll(/(\$\w+(?:\[[^\]]*\])?|\])\{(-?\d+|\$[a-z]+)\}/g, '$1[$2]');
  if (today !== code) writeFileSync(file, today);
}
