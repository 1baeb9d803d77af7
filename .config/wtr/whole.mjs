/**
 * Serves the library as a few files, for tests that load it in new pages: module by module, each such page
 * takes a browser seconds.
 */
import { build } from 'esbuild';

const FOLDER = '/__whole__/';

async function bundleLibrary() {
  const { outputFiles } = await build({
    entryPoints: ['src/define.ts'],
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['development', 'browser'],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

let bundle;

export const wholeLibrary = {
  name: 'whole-library',
  async serve({ path }) {
    if (!path.startsWith(FOLDER)) return;
    bundle ??= bundleLibrary();
    return { type: 'js', body: (await bundle).get(path) };
  },
};
