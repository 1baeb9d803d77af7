/**
 * Serves the library as a few files for tests that load it in new pages, since loading it module by module would take
 * seconds per page.
 */
import { build } from 'esbuild';
import { serveBundle } from './serve-bundle.mjs';

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
  return outputFiles;
}

export const wholeLibrary = serveBundle(FOLDER, bundleLibrary);
