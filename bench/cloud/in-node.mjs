import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Lays words out in Node, with the shipped letters. */
export async function layOutInNode(words, box) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('ours.mjs', import.meta.url))],
      outfile: join(folder, 'ours.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    });
    const { canvas } = await import(pathToFileURL(join(folder, 'ours.mjs')));
    return await canvas.layOut(words, box);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
