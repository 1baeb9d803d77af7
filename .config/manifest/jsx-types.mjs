/**
 * An analyzer plugin that writes `jsx.d.ts`: attributes, properties and events of each tag for React
 * and Preact. A project that imports it has one of the two; the other half then refers to an unknown module,
 * which TypeScript reports only if `skipLibCheck` is off.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const comment = (text, indent) => `${indent}/** ${text.replace(/\s+/g, ' ')} */\n`;

function property(name, type, description) {
  return `${comment(description ?? name, '  ')}  '${name}'?: ${type};\n`;
}

/** Type of an attribute, which may be text: `heading-level="2"` is as valid as `heading-level={2}`. */
function attributeType(className, { fieldName, type }) {
  if (!fieldName) return 'string';
  const field = `${className}['${fieldName}']`;
  return type?.text.includes('number') ? `${field} | \`\${number}\`` : field;
}

function propsOf({ name: className, attributes = [], members = [], events = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const fieldNames = new Set(fields.map(({ name }) => name));
  const onlyAttributes = attributes.filter(({ name }) => !fieldNames.has(name));
  return [
    ...fields.map(({ name, description }) => property(name, `${className}['${name}']`, description)),
    ...onlyAttributes.map((attribute) =>
      property(attribute.name, attributeType(className, attribute), attribute.description),
    ),
    ...events.map(({ name, type, description }) =>
      property(`on${name}`, `(event: ${type.text}) => void`, description),
    ),
  ].join('');
}

/** Import statements for the classes that the types refer to, relative to `jsx.d.ts`. */
function importsFor(modules, elements) {
  const needed = new Set(
    elements.flatMap(({ name, events = [] }) => [name, ...events.map((e) => e.type.text)]),
  );
  return modules.flatMap(({ path, declarations }) => {
    const names = declarations.map(({ name }) => name).filter((name) => needed.has(name));
    return names.length ? `import type { ${names.join(', ')} } from '${path.replace(/^dist/, '.')}';\n` : [];
  });
}

function typesOf({ modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const props = elements.map(
    (element) =>
      `${comment(element.summary ?? element.description ?? element.tagName, '')}` +
      `export interface ${element.name}Props extends GlobalProps<${element.name}> {\n${propsOf(element)}}\n`,
  );
  const tags = elements.map(({ tagName, name }) => `  '${tagName}': ${name}Props;\n`);
  const augmentations = ['react', 'preact'].map(
    (module) =>
      `declare module '${module}' {\n  namespace JSX {\n    interface IntrinsicElements extends RgElements {}\n  }\n}\n`,
  );
  return [
    importsFor(modules, elements).join(''),
    `/** Attributes that every element takes, and what React and Preact add to them. */
export interface GlobalProps<E extends HTMLElement> {
  children?: any;
  class?: string;
  className?: string;
  dangerouslySetInnerHTML?: { __html: string };
  dir?: 'ltr' | 'rtl' | 'auto';
  hidden?: boolean;
  id?: string;
  key?: string | number;
  lang?: string;
  ref?: { current: E | null } | ((element: E | null) => void) | null;
  slot?: string;
  style?: any;
}
`,
    ...props,
    `/** The tags by name. */\nexport interface RgElements {\n${tags.join('')}}\n`,
    ...augmentations,
  ].join('\n');
}

export function jsxTypes({ outdir }) {
  return {
    name: 'jsx-types',
    packageLinkPhase({ customElementsManifest }) {
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, 'jsx.d.ts'), typesOf(customElementsManifest));
    },
  };
}
