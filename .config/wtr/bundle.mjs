/**
 * Serves test files as bundles with shared chunks. Unbundled, each test file would need several hundred requests, which take
 * longer than most tests.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serveBundle } from './serve-bundle.mjs';
import { allStories } from './stories.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = '/__tests__/';

/** Keeps the address of each module of this project, and adds the console listener to test files. */
const modulesOfProject = {
  name: 'modules-of-project',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const file = relative(ROOT, path);
      if (file.startsWith('node_modules')) return;
      const code = readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        `new URL('/${file}', location.href).href`,
      );
      // on the first line, to preserve line numbers
      const before = file.endsWith('.test.ts') ? `import '${ROOT}test/console.ts'; ` : '';
      return { contents: before + code, loader: 'ts' };
    });
  },
};

const SEEDED = `${ROOT}test/fast-check.mjs`;

/** Lets random tests draw with the seed of the run. */
const seededDraws = {
  name: 'seeded-draws',
  setup({ onResolve }) {
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer === SEEDED ? undefined : { path: SEEDED },
    );
  },
};

/** Makes chai-a11y-axe load axe on demand, as without a bundler. */
const axeOnDemand = {
  name: 'axe-on-demand',
  setup({ onLoad }) {
    onLoad({ filter: /chai-a11y-axe.src.axe-import\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace("typeof require === 'function'", 'false'),
    }));
  },
};

export async function bundle(files) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: files,
    outdir: FOLDER,
    outbase: '.',
    bundle: true,
    splitting: true,
    write: false,
    sourcemap: 'linked',
    format: 'esm',
    target: 'es2022',
    conditions: ['development', 'browser'],
    external: ['/__web-*', '/__whole__/*'],
    define: { 'process.env.NODE_ENV': '"test"', 'process.env.SEED': JSON.stringify(process.env.SEED ?? '1') },
    plugins: [allStories, axeOnDemand, seededDraws, modulesOfProject],
    logLevel: 'error',
  });
  return outputFiles;
}

/** The plugin for a run of test files, and the middleware that serves their bundles. */
export function bundledTests(files) {
  const entries = new Set(files.map((file) => `/${relative(ROOT, file)}`));
  return {
    plugin: {
      name: 'bundled-tests',
      serve({ path }) {
        if (entries.has(path))
          return { type: 'js', body: `import '${FOLDER}${path.slice(1).replace(/\.ts$/, '.js')}';` };
      },
    },
    middleware: serveBundle(FOLDER, () => bundle(files)),
  };
}
