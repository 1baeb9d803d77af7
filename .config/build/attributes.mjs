/**
 * `npm run attributes`: writes the table of attributes that `upgrade` accepts as options, from the manifest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

export const ATTRIBUTES_FILE = 'src/upgrade/attributes.ts';

/** The attributes of each element; `?` marks those without a value. */
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

/** Attributes of all elements, separated by spaces; \`?\` marks those without a value. */
export const SHARED_ATTRIBUTES = ${JSON.stringify(shared.join(' '))};

/** Further attributes of each element, by its name without \`rg-\`. */
export const ATTRIBUTES: Readonly<Record<string, string>> = ${JSON.stringify(own)};
`;
  return format(source, { ...(await resolveConfig(ATTRIBUTES_FILE)), filepath: ATTRIBUTES_FILE });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(ATTRIBUTES_FILE, await attributesModule());
