/**
 * Fails if the custom elements manifest, which code editors and Storybook display, is incomplete: if a member has no
 * description, or if a part, slot, property or event of the source is missing.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fallbacksOf } from '../manifest/defaults.mjs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

const KINDS = ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'events'];

/** Patterns for names in an element's source, by their key in the manifest. */
const IN_SOURCE = {
  slots: /<slot name="([\w-]+)"/g,
  cssParts: /\bpart="([\w -]+)"/g,
  cssProperties: /var\(\s*(--rg-[\w-]+)/g,
};

function undescribed(element) {
  const missing = element.description && element.summary ? [] : ['its own description and @summary'];
  for (const kind of KINDS) {
    for (const { name, description } of element[kind] ?? []) {
      if (!description) missing.push(`${kind}: ${name || '(default)'}`);
    }
  }
  return missing;
}

function unmentioned(element, folder) {
  const source = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
  return Object.entries(IN_SOURCE).flatMap(([kind, pattern]) => {
    const described = new Set((element[kind] ?? []).map(({ name }) => name));
    const used = [...source.matchAll(pattern)].flatMap(([, names]) => names.split(' '));
    return [...new Set(used)].filter((name) => !described.has(name)).map((name) => `${kind}: ${name}`);
  });
}

/** All parts used in templates; every described part must be among them. */
const drawnParts = new Set(
  readdirSync('src/elements', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/elements/${file}`, 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(/\bpart="([\w -]+)"|(?:headingTemplate\(\s*[\w.]+,|picture\()\s*'([\w-]+)'/g),
    ])
    .flatMap(([, names, heading]) => heading ?? names.split(' ')),
);

const undrawn = (element) =>
  (element.cssParts ?? []).filter(({ name }) => !drawnParts.has(name)).map(({ name }) => `part ${name}`);

/** Custom properties whose documented default is not a fallback in the styles. */
function untrue({ cssProperties = [] }, path) {
  const fallback = fallbacksOf(path);
  return cssProperties
    .filter(({ name, default: value }) => !fallback(name).includes(value))
    .map(({ name, default: value }) => `${name} is ${value}; the styles have ${fallback(name).join(' or ')}`);
}

let described = 0;
const problems = [];
for (const { path, declarations } of modules) {
  const folder = dirname(path).replace(/^dist/, 'src');
  for (const element of declarations.filter(({ tagName }) => tagName)) {
    const missing = [...undescribed(element), ...unmentioned(element, folder)];
    problems.push(...missing.map((what) => `${element.tagName} does not describe ${what}`));
    problems.push(
      ...undrawn(element).map((what) => `${element.tagName} describes a ${what} that nothing draws`),
    );
    problems.push(...untrue(element, path).map((what) => `${element.tagName}: ${what}`));
    described += KINDS.reduce((sum, kind) => sum + (element[kind]?.length ?? 0), 0);
  }
}

// values that code editors offer must not be names of types
const { tags } = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8'));
for (const { name: tag, attributes } of tags)
  for (const { name, values = [] } of attributes)
    for (const value of values)
      if (!/^[a-z][\w-]*$/.test(value.name)) problems.push(`${tag} offers ${value.name} for ${name}`);

problems.forEach((problem) => console.error(problem));
if (!described) problems.push(console.error('The manifest holds no element.'));
if (problems.length) process.exit(1);
console.log(
  `All ${described} attributes, members, slots, parts, properties, states and events are described.`,
);
