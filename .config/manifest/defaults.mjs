/**
 * An analyzer plugin that adds what the analyzer cannot see: the default `false` of boolean properties, which is set in
 * constructors, the fallback values of custom properties in the styles, and the type of an element's records.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';

const SHARED = 'src/elements/base';

/** End of the value that starts at an index: its closing bracket, or the next comma outside brackets. */
function endOfValue(text, from) {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth-- === 0) return i;
  }
  return text.length;
}

/** Fallback values in the styles of a folder, by custom property. */
export function fallbacksIn(folder) {
  const fallbacks = new Map();
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    for (const match of text.matchAll(/var\(\s*(--rg-[\w-]+),\s*/g)) {
      const begin = match.index + match[0].length;
      const value = text.slice(begin, endOfValue(text, begin)).replace(/\s+/g, ' ').trim();
      fallbacks.set(match[1], [...(fallbacks.get(match[1]) ?? []), resolve(value)]);
    }
  }
  return fallbacks;
}

/** Values of the private properties that all elements share. */
const PRIVATE = new Map(
  [...readFileSync(`${SHARED}/base.styles.ts`, 'utf8').matchAll(/^\s*(--_[\w-]+): ([^;]+);/gm)].map(
    ([, name, value]) => [`var(${name})`, value],
  ),
);
// drop the colour of the page's links, which is read from the page
const resolve = (value) => (PRIVATE.get(value) ?? value).replace(/var\(--_page-link, (\w+)\)/, '$1');

/** Function for the fallback values of a custom property: those of the element first, then the shared ones. */
export function fallbacksOf(path) {
  const own = fallbacksIn(dirname(path).replace(/^dist/, 'src'));
  const shared = fallbacksIn(SHARED);
  return (name) => [...(own.get(name) ?? []), ...(shared.get(name) ?? [])];
}

/** The record type of an element: `Project` in `class RgProjectList extends ContentElement<Project, …`. */
const recordOf = (path) =>
  /extends ContentElement<(\w+)/.exec(
    readFileSync(path.replace(/^dist/, 'src').replace(/js$/, 'ts'), 'utf8'),
  )?.[1];

export function defaults() {
  return {
    name: 'defaults',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, declarations } of modules)
        for (const { tagName, attributes = [], members = [], cssProperties = [] } of declarations) {
          if (!tagName) continue;
          for (const item of [...attributes, ...members])
            if (item.type?.text === 'boolean' && item.default === undefined) item.default = 'false';
          const record = recordOf(path);
          // inherited members share one object
          for (const member of members)
            if (record && member.type)
              member.type = { ...member.type, text: member.type.text.replace(/\bR\b/, record) };
          const fallback = fallbacksOf(path);
          for (const property of cssProperties) property.default ??= fallback(property.name)[0];
        }
    },
  };
}
