/**
 * `npm run release`: moves the notes in .changeset to CHANGELOG.md, bumps the version, builds, checks, packs, commits, tags
 * and publishes. The files for a server are then in `release/`: the packed package, and
 * `research-group-elements/<version>/`, the CDN folder with the hashes of its files.
 *
 * Requires `repository`, `homepage` and `bugs` in package.json. Provenance requires GitHub Actions or GitLab CI;
 * `--without-provenance` publishes from elsewhere.
 *
 * `--dry-run` does the same in a copy of the last commit, publishes to a registry on loopback, and tests the result; the
 * last line is the total, `N passed, N failed`. `--built` uses the existing dist.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeIntegrity } from '../build/integrity.mjs';
import { missingAddresses, obstacles } from './obstacles.mjs';
import { startRegistry } from './registry.mjs';
import { run } from './run.mjs';
import { tryRelease } from './try-release.mjs';

const { values: flags } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    built: { type: 'boolean' },
    'without-provenance': { type: 'boolean' },
  },
});

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const git = (folder, ...parameters) =>
  execFileSync('git', parameters, { cwd: folder, encoding: 'utf8' }).trim();

/** Moves the notes to CHANGELOG.md and bumps the version; returns the new version. */
async function raiseVersion(folder) {
  const before = readJson(join(folder, 'package.json')).version;
  await run(folder, process.env, 'npx', 'changeset', 'version');
  const { version } = readJson(join(folder, 'package.json'));
  if (version === before) throw new Error('There is nothing to release: .changeset has no notes.');
  const lock = readJson(join(folder, 'package-lock.json'));
  lock.version = lock.packages[''].version = version;
  writeFileSync(join(folder, 'package-lock.json'), `${JSON.stringify(lock, undefined, 2)}\n`);
  await run(folder, process.env, 'npx', 'prettier', '--write', 'CHANGELOG.md', 'package.json');
  return version;
}

async function build(folder) {
  if (!flags.built) return run(folder, process.env, 'npm', 'run', 'build');
  // only these contain the version
  writeIntegrity(folder);
  await run(folder, process.env, 'npm', 'run', 'manifest');
}

/** Creates `release/`; returns the path of the packed file. */
async function pack(folder, version) {
  const release = join(folder, 'release');
  rmSync(release, { recursive: true, force: true });
  cpSync(join(folder, 'dist/cdn'), join(release, 'research-group-elements', version), { recursive: true });
  const env = { ...process.env, npm_config_ignore_scripts: 'true' };
  await run(folder, env, 'npm', 'pack', '--pack-destination', 'release');
  const file = `release/research-group-elements-${version}.tgz`;
  await run(folder, env, 'npx', 'publint', '--strict', file);
  return file;
}

async function release(folder, { env, provenance }) {
  const version = await raiseVersion(folder);
  await build(folder);
  const file = await pack(folder, version);
  git(folder, 'commit', '--all', '--quiet', '--no-verify', '--message', `release: ${version}`);
  git(folder, 'tag', '--annotate', `v${version}`, '--message', version);
  await run(folder, env, 'npm', 'publish', `./${file}`, ...(provenance ? ['--provenance'] : []));
  return version;
}

/** A copy of the last commit, with the installed packages and, if requested, the build. */
function copyOfCommit() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  git('.', 'clone', '--quiet', resolve('.'), folder);
  for (const [key, value] of Object.entries({ 'user.name': 'Dry run', 'user.email': 'dry-run@localhost' }))
    git(folder, 'config', key, value);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  if (flags.built) cpSync('dist', join(folder, 'dist'), { recursive: true });
  return folder;
}

async function dryRun() {
  if (flags.built && !existsSync('dist/cdn/rg.js')) throw new Error('Nothing is built: run `npm run build`.');
  const folder = copyOfCommit();
  const registry = await startRegistry();
  try {
    const version = await release(folder, { env: registry.env, provenance: false });
    const missing = missingAddresses(readJson('package.json'));
    if (missing) console.log(`Before a release to npm: ${missing}`);
    const { passed, failed } = await tryRelease(folder, version, registry);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  } finally {
    registry.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

if (flags['dry-run']) await dryRun();
else {
  const reasons = obstacles({
    changes: git('.', 'status', '--porcelain'),
    branch: git('.', 'branch', '--show-current'),
    manifest: readJson('package.json'),
    provenance: !flags['without-provenance'],
    env: process.env,
  });
  if (reasons.length) {
    reasons.forEach((reason) => console.error(reason));
    process.exit(1);
  }
  await run('.', process.env, 'npm', 'run', 'check');
  const version = await release('.', { env: process.env, provenance: !flags['without-provenance'] });
  console.log(`${version} is published. Now: git push --follow-tags, and put release/ on the server.`);
}
