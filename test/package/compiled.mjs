/** The source as JavaScript for Node, made anew: these tests need no build. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// Below node_modules, so that the compiled modules find Lit.
const FOLDER = 'node_modules/.cache/compiled';

export const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** The modules of the package's `exports`, as `['./records', 'records/index.js']`. */
export const publicModules = Object.entries(manifest.exports)
  .map(([name, target]) => [name, target.default ?? target])
  .filter(([, path]) => typeof path === 'string' && path.endsWith('.js'))
  .map(([name, path]) => [name, path.replace('./dist/', '')]);

export async function compile() {
  rmSync(FOLDER, { recursive: true, force: true });
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  await build({
    entryPoints: files.map((file) => `src/${file}`),
    outbase: 'src',
    outdir: FOLDER,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
}

export const importCompiled = (path) => import(new URL(`../../${FOLDER}/${path}`, import.meta.url));
