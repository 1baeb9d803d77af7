import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplates } from './.config/build/minify-templates.mjs';
import { styles } from './.config/build/styles.mjs';
import { typescript } from './.config/build/typescript.mjs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What can be imported: each module of the package's `exports`. */
const publicModules = Object.values(exports)
  .map((entry) => entry.default)
  .filter((path) => path?.endsWith('.js') && !path.includes('*'))
  .map((path) => path.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));

const elements = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/${name}.ts`));

/** For CDNs: one script that loads what a page needs, and each element by its own name. */
const cdnEntries = {
  rg: 'src/upgrade/cdn.ts',
  ...Object.fromEntries(elements.map((name) => [name, `src/elements/${name}/define.ts`])),
};

/**
 * Small files compress badly, so that what the views of all elements share comes in one, what their
 * readers share in another, which is fetched beside it, and the two elements of special issues in a third.
 */
const CHUNKS = {
  shared:
    /\/node_modules\/(@lit|lit)[^/]*\/(?!(node\/)?directive)|\/src\/elements\/base\/(adopt|base\.styles|content-element|define|disclosure\.styles|height-reserve|language|part-element|phrases|text\.styles)\.ts|\/src\/(lazy|locales\/(index|format)|records\/(addresses|pick-text)|readers\/(sources|tree))\.ts$/,
  readers:
    /\/src\/(elements\/base\/(anchors|page-look|failure|group-headings|headings|language-controller|reading|status-mark|unfolding|warn)|readers\/(addresses|dom-text|entry|entry-data|ids|lists|taken|markup-of|page-markup|overrule|pictures|plain-text|page\/provenance|line\/\w+|words\/(dates|institutions|months|own-period|people|period-\w+|periods|slash-dates|small-words|statuses|tokens))|records\/(accept-fields|dates|group-by-status|identifiers|ids|letters|status))\.ts$/,
  pictures: /\/src\/elements\/(base\/pictures|project-list\/thumbnails|special-issue-list\/cover)/,
  issues: /\/src\/elements\/special-issue-(list|card)\/(issue-card|special-issue)/,
};
const chunkOf = (id) => Object.keys(CHUNKS).find((name) => CHUNKS[name].test(id));

/** What an earlier build left would be published too. */
const emptyDist = { name: 'empty-dist', buildStart: () => rmSync('dist', { recursive: true, force: true }) };

export default [
  {
    input: publicModules,
    external: /^(lit|diff)($|\/)/,
    plugins: [emptyDist, typescript(), minifyTemplates()],
    output: { dir: 'dist', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  },
  {
    input: cdnEntries,
    plugins: [
      resolve({ exportConditions: ['browser', 'production'] }),
      typescript(),
      minifyTemplates(),
      terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
      styles(),
    ],
    output: {
      dir: 'dist/cdn',
      sourcemap: true,
      chunkFileNames: '[name]-[hash].js',
      manualChunks: chunkOf,
      freeze: false,
      externalLiveBindings: false,
    },
  },
];
