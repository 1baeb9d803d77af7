/**
 * Serves the library as few files, for test pages that load it anew: module by module, a page of its own
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
