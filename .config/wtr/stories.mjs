/** `/__stories__.js` exports every story file by its path, so that one test can run them all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function source() {
  const files = readdirSync('stories', { recursive: true }).filter((file) => file.endsWith('.stories.ts'));
  const imports = files.map((file, index) => `import * as stories${index} from './stories/${file}';`);
  const entries = files.map((file, index) => `'${file}': stories${index},`);
  return [...imports, 'export const modules = {', ...entries, '};'].join('\n');
}

/** The esbuild plugin for this module. */
export const allStories = {
  name: 'all-stories',
  setup({ onResolve, onLoad, initialOptions }) {
    onResolve({ filter: /^\/__stories__\.js$/ }, ({ path }) => ({ path, namespace: 'stories' }));
    // imports a file as text, as in Vite
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?raw$/, '')),
      namespace: 'raw',
    }));
    onLoad({ filter: /./, namespace: 'raw' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
    onLoad({ filter: /./, namespace: 'stories' }, () => ({
      contents: source(),
      resolveDir: initialOptions.absWorkingDir,
    }));
  },
};
