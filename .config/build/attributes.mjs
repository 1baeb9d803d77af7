/**
 * `npm run attributes`: writes the table of attributes that `upgrade` accepts as options, and that of the composer's
 * controls, from the manifest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const ATTRIBUTES_FILE = 'src/upgrade/attributes.ts';

/** The attributes of each element; `?` marks boolean ones. */
function attributesOf({ modules }) {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  return elements.map(({ tagName, attributes }) => [
    tagName.replace(/^rg-/, ''),
    attributes.map(({ name, type }) => (type?.text === 'boolean' ? `${name}?` : name)),
  ]);
}

/** The expected source of the module. */
export async function attributesModule() {
  const elements = attributesOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  const [, first] = elements[0];
  const shared = first.filter((name) => elements.every(([, names]) => names.includes(name)));
  const own = Object.fromEntries(
    elements.map(([tag, names]) => [tag, names.filter((name) => !shared.includes(name)).join(' ')]),
  );
  const source = `/* Written by \`npm run attributes\`; do not edit. */

/** Attributes of all elements, separated by spaces; \`?\` marks boolean ones. */
export const SHARED_ATTRIBUTES = ${JSON.stringify(shared.join(' '))};

/** Further attributes of each element, by its name without \`rg-\`. */
export const ATTRIBUTES: Readonly<Record<string, string>> = ${JSON.stringify(own)};
`;
  return format(source, { ...(await resolveConfig(ATTRIBUTES_FILE)), filepath: ATTRIBUTES_FILE });
}

export const CONTROLS_FILE = 'src/compose/look/attributes.ts';

/** The control for a type: its choices, or the kind of value. */
function controlOf({ type }) {
  const text = type?.text ?? 'string';
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  return words.length ? words : (/boolean|number/.exec(text)?.[0] ?? 'string');
}

/** The expected source of the composer's table. */
export async function controlsModule() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const tags = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const table = Object.fromEntries(
    tags.map(({ tagName, attributes }) => [
      tagName,
      attributes.map((item) => ({
        name: item.name,
        control: controlOf(item),
        description: item.description ?? '',
      })),
    ]),
  );
  const source = `/* Written by \`npm run attributes\`; do not edit. */

/** An attribute with its control: its choices, or the kind of value. */
export interface Setting {
  name: string;
  control: readonly string[] | 'boolean' | 'number' | 'string';
  description: string;
}

/** The attributes of each element. */
export const SETTINGS: Readonly<Record<string, readonly Setting[]>> = ${JSON.stringify(table)};
`;
  return format(source, { ...(await resolveConfig(CONTROLS_FILE)), filepath: CONTROLS_FILE });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(ATTRIBUTES_FILE, await attributesModule());
  writeFileSync(CONTROLS_FILE, await controlsModule());
}
