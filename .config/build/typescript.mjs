/**
 * A Rollup plugin that compiles with esbuild, as the tests do, and under the same settings; tsc checks
 * the types and writes the declarations.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';

const { compilerOptions } = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;

export function typescript() {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      // TypeScript imports name the compiled file: './a.js' is still a.ts.
      if (!importer || !source.startsWith('.')) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return transform(code, {
        loader: 'ts',
        format: 'esm',
        // escapes of letters in patterns break in some minifiers
        charset: 'utf8',
        target: compilerOptions.target.toLowerCase(),
        sourcemap: true,
        sourcefile: id,
        tsconfigRaw: { compilerOptions },
      });
    },
  };
}
