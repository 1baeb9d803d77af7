/** Serves test pages with modules that Storybook's bundler would otherwise make. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

// Storybook's packages contain CommonJS, which a browser does not read: they are bundled once.
const STORYBOOK_MODULES = [
  'storybook/test',
  'storybook/preview-api',
  '@storybook/web-components/entry-preview',
];
const FOLDER = '/__storybook__/';
const fileName = (module) => module.replace(/\W+/g, '_');

async function bundleStorybook() {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(STORYBOOK_MODULES.map((module) => [fileName(module), module])),
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['browser'],
    // The page has one Lit, its own: templates of another copy would not render.
    external: ['lit', 'lit/*'],
    define: { 'process.env.NODE_ENV': '"test"' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

let bundle;

export const storybookModules = {
  name: 'storybook-modules',
  resolveImport({ source }) {
    if (STORYBOOK_MODULES.includes(source)) return `${FOLDER}${fileName(source)}.js`;
  },
  async serve({ path }) {
    if (!path.startsWith(FOLDER)) return;
    bundle ??= bundleStorybook();
    return { type: 'js', body: (await bundle).get(path) };
  },
};

/** `/__stories__.js` exports every story file by its path, so that one test can run them all. */
export const allStories = {
  name: 'all-stories',
  serve({ path }) {
    if (path !== '/__stories__.js') return;
    const files = readdirSync('stories', { recursive: true }).filter((file) => file.endsWith('.stories.ts'));
    const imports = files.map((file, index) => `import * as stories${index} from '/stories/${file}';`);
    const entries = files.map((file, index) => `'${file}': stories${index},`);
    return { type: 'js', body: [...imports, 'export const modules = {', ...entries, '};'].join('\n') };
  },
};
