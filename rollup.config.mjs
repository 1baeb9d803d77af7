import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import { chunksByMoment } from './.config/build/chunks.mjs';
import { firstFiles } from './.config/build/first-files.mjs';
import { integrity } from './.config/build/integrity.mjs';
import { minifyFiles } from './.config/build/minify.mjs';
import { minifyTemplates } from './.config/build/minify-templates.mjs';
import { styles } from './.config/build/styles.mjs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Modules that can be imported: those of the package's `exports`. */
const publicModules = Object.values(exports)
  .map((entry) => entry.default)
  .filter((path) => path?.endsWith('.js') && !path.includes('*'))
  .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

const elements = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/${name}.ts`));

/** Entries for CDNs: one script that loads the elements of a page, and each element by its own name. */
const cdnEntries = {
  rg: 'src/upgrade/cdn.ts',
  ...Object.fromEntries(elements.map((name) => [name, `src/elements/${name}/define.ts`])),
};

/** Empties `dist`, since files of an earlier build would be published too. */
const emptyDist = { name: 'empty-dist', buildStart: () => rmSync('dist', { recursive: true, force: true }) };

const files = firstFiles();

/** Compiles as the tests do, under the settings of tsconfig.json; tsc checks the types and writes the declarations. */
const typescript = () =>
  esbuild({
    include: /\.ts$/,
    target: 'es2022',
    // escapes of letters in patterns break in some minifiers
    charset: 'utf8',
  });

/** Plugins of all files for CDNs. */
const cdnPlugins = () => [
  resolve({ exportConditions: ['browser', 'production'] }),
  typescript(),
  minifyTemplates(),
];

const minify = (module) =>
  minifyFiles({ module, compress: { passes: 3, keep_fargs: false, hoist_funs: true } });

/** Writes the licences of the packages that are bundled into a folder; fails on one that does not allow that. */
const notices = (folder) =>
  license({
    thirdParty: {
      allow: {
        test: '(MIT OR ISC OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0 OR CC0-1.0)',
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: {
        file: `${folder}/LICENSES.txt`,
        template: (packages) =>
          [
            readFileSync('LICENSE', 'utf8'),
            ...packages.map(({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText}`),
          ].join('\n\n---\n\n'),
      },
    },
  });

/** The canvas of linkedom, which no page needs to be read, and which is no ES module. */
const noCanvas = {
  name: 'no-canvas',
  load: (id) =>
    id.endsWith('linkedom/commonjs/canvas.cjs')
      ? 'export default { createCanvas: () => ({ getContext: () => null, toDataURL: () => "" }) };'
      : null,
};

/** Stops the build at modules of ours that import each other, which run in an order that no one of them decides. */
function onLog(level, log, handle) {
  const isCycle = log.code === 'CIRCULAR_DEPENDENCY' && !log.ids.some((id) => id.includes('node_modules'));
  handle(isCycle ? 'error' : level, log);
}

/** The builds, in the order in which they fill `dist`. */
const builds = [
  {
    input: publicModules,
    external: /^(lit|diff)($|\/)/,
    plugins: [emptyDist, typescript(), minifyTemplates()],
    // readable as they are, so that maps would only add to the package
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: cdnEntries,
    plugins: [...cdnPlugins(), minify(true), styles(), files, notices('dist/cdn')],
    // without maps, which were half of the package: whoever debugs has the readable modules
    output: {
      dir: 'dist/cdn',
      chunkFileNames: '[name]-[hash].js',
      manualChunks: chunksByMoment(),
      freeze: false,
      externalLiveBindings: false,
    },
  },
  {
    // for sites whose scripts cannot be modules, and for the head of a page
    input: 'src/upgrade/classic.ts',
    plugins: [files.api.classic, ...cdnPlugins(), minify(false)],
    output: { file: 'dist/cdn/rg.classic.js', format: 'iife' },
  },
  {
    // the panel of the content check, which a page asks for by `?rg-check`
    input: 'src/check-panel/open.ts',
    // few visitors fetch it, so one pass is enough; it is the last file of the folder, so that the hashes are of all
    plugins: [typescript(), minifyFiles({ module: true, compress: {} }), integrity()],
    output: { file: 'dist/cdn/rg-check.js', format: 'es', inlineDynamicImports: true },
  },
  {
    // the parser of pages is bundled, so that sites that install the elements do not install it too
    input: { cli: 'src/cli/cli.ts', worker: 'src/cli/worker.ts' },
    external: /^node:/,
    plugins: [noCanvas, resolve({ exportConditions: ['node', 'import'] }), typescript(), notices('dist/cli')],
    output: {
      dir: 'dist/cli',
      chunkFileNames: '[name]-[hash].js',
      banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
    },
  },
];

export default builds.map((build) => ({ ...build, onLog }));
