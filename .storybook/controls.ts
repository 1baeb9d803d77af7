/**
 * The table of controls and docs, from the manifest. Storybook's own table has one namespace, in which a part called `term`
 * hides the attribute `term`; here each kind is written as in CSS or HTML.
 */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

interface Item {
  name: string;
  kind?: string;
  description?: string;
  default?: string;
  type?: { text: string };
  /** The attribute of a property. */
  attribute?: string;
  fieldName?: string;
}

interface Declaration {
  tagName?: string;
  members?: Item[];
  attributes?: Item[];
  slots?: Item[];
  events?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  cssStates?: Item[];
}

type ArgType = ArgTypes[string];

/** The control for an attribute's type; records and parts have none. */
function controlFor(type: string): Pick<ArgType, 'control' | 'options'> {
  const words = (type.match(/'[^']*'/g) ?? []).map((word) => word.slice(1, -1));
  if (words.length) return { control: { type: 'select' }, options: words };
  if (/\bboolean\b/.test(type)) return { control: { type: 'boolean' } };
  if (/\bnumber\b/.test(type)) return { control: { type: 'number' } };
  return { control: { type: 'text' } };
}

function row(item: Item, name: string, category: string): ArgType {
  return {
    name,
    description: item.description,
    control: { disable: true },
    table: {
      category,
      type: item.type && { summary: item.type.text.replace(/ \| undefined$/, '') },
      defaultValue: item.default === undefined ? undefined : { summary: item.default },
    },
  };
}

function rows(items: Item[] = [], category: string, nameOf: (item: Item) => string): ArgTypes {
  return Object.fromEntries(items.map((item) => [nameOf(item), row(item, nameOf(item), category)]));
}

/** Rows named after the attributes, which set the properties that stories take as arguments. */
function attributeRows(attributes: Item[] = []): ArgTypes {
  return Object.fromEntries(
    attributes.map((item) => [
      item.fieldName ?? item.name,
      { ...row(item, item.name, 'attributes'), ...controlFor(item.type?.text ?? 'string') },
    ]),
  );
}

export function extractArgTypes(tagName: string): ArgTypes {
  const declarations = manifest.modules.flatMap((module) => module.declarations as Declaration[]);
  const element = declarations.find((declaration) => declaration.tagName === tagName);
  if (!element) return {};
  const { members = [] } = element;
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...attributeRows(element.attributes),
    ...rows(properties, 'properties', ({ name }) => name),
    ...rows(methods, 'methods', ({ name }) => `${name}()`),
    ...rows(element.slots, 'slots', ({ name }) => (name ? `slot="${name}"` : 'children')),
    ...rows(element.events, 'events', ({ name }) => name),
    ...rows(element.cssParts, 'CSS parts', ({ name }) => `::part(${name})`),
    ...rows(element.cssProperties, 'CSS custom properties', ({ name }) => name),
    ...rows(element.cssStates, 'CSS states', ({ name }) => `:state(${name})`),
  };
}
