/**
 * An analyzer plugin that writes the attributes, properties and events of each tag as types: `props.d.ts`, and for each
 * framework a file that adds the tags to the framework's types. A project imports the file of its framework.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const comment = (text, indent) => `${indent}/** ${text.replace(/\s+/g, ' ')} */\n`;

function property(name, type, description) {
  return `${comment(description ?? name, '  ')}  '${name}'?: ${type} | undefined;\n`;
}

/** Type of a property; records are accepted loosely, as at run time, and null resets them. */
function fieldType(className, { name }) {
  if (name === 'records') return 'readonly unknown[] | null';
  if (name === 'record') return 'object | null';
  return `${className}['${name}']`;
}

/** Type of an attribute; numbers may be text, since `heading-level="2"` is as valid as `heading-level={2}`. */
function attributeType(className, { fieldName, type }) {
  if (!fieldName) return 'string';
  const field = `${className}['${fieldName}']`;
  return type?.text.includes('number') ? `${field} | \`\${number}\`` : field;
}

function propsOf({ name: className, attributes = [], members = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const fieldNames = new Set(fields.map(({ name }) => name));
  const onlyAttributes = attributes.filter(({ name }) => !fieldNames.has(name));
  return [
    ...fields.map((field) => property(field.name, fieldType(className, field), field.description)),
    ...onlyAttributes.map((attribute) =>
      property(attribute.name, attributeType(className, attribute), attribute.description),
    ),
  ].join('');
}

/** Import statements for the classes that the types refer to, relative to the written file. */
function importsFor(modules, elements) {
  const needed = new Set(
    elements.flatMap(({ name, events = [] }) => [name, ...events.map((e) => e.type.text)]),
  );
  return modules
    .flatMap(({ path, declarations }) => {
      const names = declarations.map(({ name }) => name).filter((name) => needed.has(name));
      return names.length
        ? `import type { ${names.join(', ')} } from '${path.replace(/^dist/, '.')}';\n`
        : [];
    })
    .join('');
}

const capitalised = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** Names of the listener for an event, by framework. */
const LISTENERS = {
  jsx: (event) => [`on${event}`],
  vue: (event) => [`on${capitalised(event)}`],
  svelte: (event) => [`on${event}`, `on:${event}`],
  solid: (event) => [`on:${event}`],
};

const listenersOf = ({ events = [] }, framework) =>
  events
    .flatMap(({ name, type, description }) =>
      LISTENERS[framework](name).map((listener) =>
        property(listener, `((event: ${type.text}) => void)`, description),
      ),
    )
    .join('');

const interfaceOf = (name, body, base = '') =>
  `export interface ${name}${base && ` extends ${base}`} {\n${body}}\n`;

const propsFile = (modules, elements) =>
  [
    importsFor(modules, elements),
    ...elements.map(
      (element) =>
        `${comment(element.summary ?? element.description ?? element.tagName, '')}${interfaceOf(`${element.name}Props`, propsOf(element))}`,
    ),
  ].join('\n');

/** Head of a framework's file: imports of classes and props, and the listeners of each element. */
function headFor(framework, modules, elements) {
  const props = `import type { ${elements.map(({ name }) => `${name}Props`).join(', ')} } from './props.js';\n`;
  const listeners = elements.map((element) =>
    interfaceOf(`${element.name}Listeners`, listenersOf(element, framework)).replace('export ', ''),
  );
  return `${importsFor(modules, elements)}${props}\n${listeners.join('\n')}`;
}

const tags = (elements, type) =>
  elements.map((element) => `  '${element.tagName}': ${type(element)};\n`).join('');

const own = ({ name }) => `${name}Props & ${name}Listeners`;

const JSX_GLOBALS = `
/** Attributes that every element takes, and what React and Preact add to them. */
export interface GlobalProps<E extends HTMLElement> {
  children?: any;
  class?: string | undefined;
  className?: string | undefined;
  dangerouslySetInnerHTML?: { __html: string } | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  hidden?: boolean | 'until-found' | undefined;
  id?: string | undefined;
  inert?: boolean | undefined;
  key?: string | number | null | undefined;
  lang?: string | undefined;
  nonce?: string | undefined;
  part?: string | undefined;
  ref?: { current: E | null } | ((element: E | null) => void | (() => void)) | null | undefined;
  role?: string | undefined;
  slot?: string | undefined;
  style?: any;
  suppressHydrationWarning?: boolean | undefined;
  tabIndex?: number | undefined;
  title?: string | undefined;
  translate?: 'yes' | 'no' | undefined;
  [listener: \`on\${Capitalize<string>}\`]: ((event: any) => void) | undefined;
}
`;

const FRAMEWORKS = {
  jsx: (elements) =>
    `${JSX_GLOBALS}
/** The tags by name. */
export interface RgElements {
${tags(elements, (element) => `${own(element)} & GlobalProps<${element.name}>`)}}
${['react', 'preact']
  .map(
    (module) => `
declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends RgElements {}
  }
}
`,
  )
  .join('')}`,
  vue: (elements) => `
import type { HTMLAttributes, PublicProps } from 'vue';

type Tag<Props> = new () => { $props: Props & HTMLAttributes & PublicProps };

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, (element) => `Tag<${own(element)}>`)}  }
}
`,
  svelte: (elements) => `
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, (element) => `${own(element)} & HTMLAttributes<${element.name}>`)}  }
}
`,
  solid: (elements) => `
import type { JSX } from 'solid-js';

/** Properties in the form that sets no attribute. */
type Set<Props> = { [Name in keyof Props as \`prop:\${string & Name}\`]?: Props[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, (element) => `${own(element)} & Set<${element.name}Props> & JSX.HTMLAttributes<${element.name}>`)}    }
  }
}
`,
};

export function frameworkTypes({ outdir }) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
      mkdirSync(outdir, { recursive: true });
      writeFileSync(join(outdir, 'props.d.ts'), propsFile(modules, elements));
      for (const [framework, typesOf] of Object.entries(FRAMEWORKS))
        writeFileSync(
          join(outdir, `${framework}.d.ts`),
          `${headFor(framework, modules, elements)}${typesOf(elements)}`,
        );
    },
  };
}
