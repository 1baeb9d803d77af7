/**
 * Tests one application: installs the package into a copy of it, runs the scripts `types` and `build` of its
 * package.json, serves the build output or runs the script `start` (and `dev`) with a free port in PORT, and uses the page.
 *
 * Settings in `consumer` of its package.json: `shared` for additional files, `serve` for the folder to serve, `static` for
 * a page without a framework script, `server` for a list in the served HTML, `quick` for applications included in
 * .ci/run, `given` for a second list with records from the server, `report` for a page that tests itself.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { run } from '../../.config/release/run.mjs';
import { serve } from '../../.config/serve.mjs';
import { usePage } from './scenario.mjs';

/** Timeout for a server to start listening, in ms. */
const STARTS_WITHIN = 120_000;

export async function consumer(shop, name, manifest) {
  const folder = join(shop.folder, name);
  const env = { ...shop.registry.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const results = [];
  const check = async (what, action) => {
    const error = await Promise.resolve()
      .then(action)
      .then(() => undefined, String);
    results.push({ check: what, error });
    return !error;
  };
  const npm = (...parameters) => run(folder, env, 'npm', ...parameters);
  const script = (what) => !manifest.scripts?.[what] || check(what, () => npm('run', what));

  copy(shop, name, folder, manifest.consumer);
  const isInstalled = await check('install', () =>
    npm('install', '--prefer-offline', '--no-audit', '--no-fund'),
  );
  if (!isInstalled) return results;
  await script('types');
  if (!(await script('build')) || manifest.consumer.page === false) return results;
  for (const mode of ['serve', 'start', 'dev']) {
    if (mode === 'serve' ? !manifest.consumer.serve : !manifest.scripts?.[mode]) continue;
    const using = `${mode === 'dev' ? 'in development, ' : ''}`;
    await check(`${using}starts`, async () => {
      const server = await open(mode, folder, env, manifest.consumer);
      try {
        await usePage(shop, server.address, manifest.consumer, (what, action) => check(using + what, action));
      } finally {
        await server.close();
      }
    });
  }
  return results;
}

/** Copies the application, the lines and its shared files (`from` or `from > to`). */
function copy(shop, name, folder, { shared = [], lines = 'lines.js' }) {
  cpSync(`test/consumers/${name}`, folder, { recursive: true });
  mkdirSync(dirname(join(folder, lines)), { recursive: true });
  copyFileSync(join(shop.folder, 'lines.js'), join(folder, lines));
  for (const file of shared) {
    const [from, to = basename(from)] = file.split(' > ');
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    copyFileSync(`test/consumers/shared/${from}`, join(folder, to));
  }
}

/** The address of the built application, and a function that stops its server. */
async function open(mode, folder, env, { serve: built }) {
  if (mode === 'serve') return serve(join(folder, built), { pages: { '/favicon.ico': '' } });
  const port = await freePort();
  const server = spawn('npm', ['run', mode], {
    cwd: folder,
    env: { ...env, PORT: String(port), CI: '' },
    detached: true,
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  const address = `http://localhost:${port}`;
  const close = async () => {
    const ended = once(server, 'exit');
    if (server.exitCode === null) process.kill(-server.pid);
    if (server.exitCode === null) await ended;
  };
  try {
    await answered(address, server);
  } catch (error) {
    await close();
    throw new Error(`${error.message}\n${output}`, { cause: error });
  }
  return { address, close };
}

async function answered(address, server) {
  for (const begun = performance.now(); performance.now() - begun < STARTS_WITHIN;) {
    if (server.exitCode !== null) throw new Error('The server ended.');
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The server does not answer.');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
