/** Every exported file exists, and modules load without a document. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = 'node_modules/research-group-elements/';
const { exports, name } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
const isModule = (target) => target.default?.endsWith('.js');
const entries = Object.entries(exports).sort(([a], [b]) => a.endsWith('define') - b.endsWith('define'));

let loaded = 0;
for (const [path, target] of entries) {
  for (const file of Object.values(typeof target === 'string' ? [target] : target))
    if (!file.includes('*') && !existsSync(folder + file)) throw new Error(`${file} is missing`);
  if (!isModule(target)) continue;
  const isSilent = !path.endsWith('define');
  await import(name + path.slice(1));
  loaded++;
  if (isSilent && globalThis.customElements?.get('rg-project-list'))
    throw new Error(`${path} registers elements`);
}
if (!loaded) throw new Error('nothing was loaded');

const maps = readdirSync(`${folder}dist`, { recursive: true }).filter((file) => file.endsWith('.map'));
if (maps.length) throw new Error(`maps are packed: ${maps.join(', ')}`);

for (const file of [
  'rg.css',
  'themes/fjord.css',
  'themes/neutral.css',
  'themes/print-serif.css',
  'vscode.html-custom-data.json',
  'custom-elements.json',
  'web-types.json',
  'cdn/rg.js',
  'cdn/rg.css',
])
  if (!existsSync(fileURLToPath(import.meta.resolve(`${name}/${file}`))))
    throw new Error(`${file} is missing`);

const { modules } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve(`${name}/custom-elements.json`))),
);
for (const { path } of modules) if (!existsSync(folder + path)) throw new Error(`the manifest names ${path}`);

const readJson = (file) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`${name}/${file}`))));
const tags = modules.flatMap(({ declarations }) => declarations).flatMap(({ tagName }) => tagName ?? []);
const known = {
  'custom-elements.json': tags,
  'vscode.html-custom-data.json': readJson('vscode.html-custom-data.json').tags.map((tag) => tag.name),
  'web-types.json': readJson('web-types.json').contributions.html.elements.map((element) => element.name),
};
for (const [file, names] of Object.entries(known))
  if (names.length !== 8 || names.some((tag) => !tags.includes(tag))) throw new Error(`${file} has ${names}`);
