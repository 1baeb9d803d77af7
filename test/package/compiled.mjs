/** The source compiled to JavaScript for Node on each run, so that these tests need no build. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

// below node_modules, so that the compiled modules find Lit
const CACHE = 'node_modules/.cache';

export const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** The modules of the package's `exports`, as `['./records', 'records/index.js']`. */
export const publicModules = Object.entries(manifest.exports)
  .map(([name, target]) => [name, target.default ?? target])
  .filter(([, path]) => typeof path === 'string' && path.endsWith('.js'))
  .map(([name, path]) => [name, path.replace('./dist/', '')]);

/** Compiles the source; returns the output folder, and functions to import a module from it and to remove it. */
export async function compile() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(`${CACHE}/compiled-`);
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  await build({
    entryPoints: files.map((file) => `src/${file}`),
    outbase: 'src',
    outdir: folder,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return {
    folder,
    importCompiled: (path) => import(new URL(`../../${folder}/${path}`, import.meta.url)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
