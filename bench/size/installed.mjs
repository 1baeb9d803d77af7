/** The disk usage of `npm install research-group-elements`, by purpose. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Parts of the package, by path; a file belongs to the first that matches. */
const PARTS = [
  ['the CDN folder', /^dist\/cdn\//],
  ['the composer', /^dist\/compose\//],
  ['the commands', /^dist\/cli\//],
  ['types', /\.d\.ts$/],
  ['style sheets', /\.css$/],
  ['data for editors and language models', /\.(?:json|txt)$/],
  ['modules', /\.js$/],
  ['documentation', /./],
];

/** Whether the build is complete; `llms.txt` is written last. */
export const isBuilt = () => existsSync('dist/llms.txt') && existsSync('dist/index.d.ts');

/** All packages installed with this one, including transitive dependencies. */
function dependencies() {
  const found = new Map();
  const visit = (name) => {
    const folder = join('node_modules', name);
    if (found.has(name) || !existsSync(folder)) return;
    found.set(name, folder);
    Object.keys(readJson(join(folder, 'package.json')).dependencies ?? {}).forEach(visit);
  };
  Object.keys(readJson('package.json').dependencies).forEach(visit);
  return [...found].map(([name, folder]) => ({ name, ...sizeOf(folder) }));
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, bytes };
}

/** Rows `{ name, files, bytes }` for the parts of the package and its dependencies, and the size of the packed file. */
export function installed() {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  });
  const [{ files, size }] = JSON.parse(output);
  const parts = new Map(PARTS.map(([name]) => [name, { name, files: 0, bytes: 0 }]));
  for (const file of files) {
    const part = parts.get(PARTS.find(([, pattern]) => pattern.test(file.path))[0]);
    part.files++;
    part.bytes += file.size;
  }
  return { packed: size, parts: [...parts.values()], dependencies: dependencies() };
}
