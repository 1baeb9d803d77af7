/** `npm run api`: writes docs/api.md, the reference of all elements from the manifest, which Storybook shows under “Developers”. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { referenceOf } from '../manifest/reference.mjs';

export const API_FILE = 'docs/api.md';

/** Escapes bars, which would end a table cell, even in code. */
const cell = (text) => text.replace(/\|/g, '\\|');
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

/** The name of an attribute, and that of its property if different. */
const nameOf = ({ name, property }) =>
  property && property !== name ? `${code(name)}, property ${code(property)}` : code(name);

const COLUMNS = {
  name: ['name', nameOf],
  type: ['type', ({ type }) => code(type)],
  fields: ['fields', ({ fields }) => fields.map(code).join(', ')],
  default: ['default', ({ default: value }) => code(value)],
  description: ['what it does', ({ description }) => cell(description)],
};

/** The columns of each section; empty columns are omitted. */
const SHOWN = {
  Attributes: ['name', 'type', 'default', 'description'],
  'Properties and methods': ['name', 'type', 'default', 'description'],
  Events: ['name', 'type', 'fields', 'description'],
  Slots: ['name', 'description'],
  Parts: ['name', 'description'],
  'Custom properties': ['name', 'default', 'description'],
  'Custom states': ['name', 'description'],
};

function table([title, items]) {
  const columns = SHOWN[title]
    .map((name) => COLUMNS[name])
    .map(([heading, contentOf]) => ({ heading, cells: items.map((item) => contentOf(item)) }))
    .filter(({ cells }) => cells.some(Boolean));
  const rows = items.map((_, i) => `| ${columns.map(({ cells }) => cells[i]).join(' | ')} |`);
  return [
    `### ${title}\n`,
    `| ${columns.map(({ heading }) => heading).join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    ...rows,
  ].join('\n');
}

const section = ({ tag, className, summary, sections }) =>
  [
    `## \`<${tag}>\``,
    `${summary} Class \`${className}\`, from \`research-group-elements/${tag.slice(3)}\`.`,
    ...sections.map(table),
  ].join('\n\n');

/** The page, formatted. */
export async function apiPage() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const text = `# API

<!-- Written by \`npm run api\`; do not edit. Tables that are filled up with spaces would be half as long again. -->
<!-- prettier-ignore-start -->

Attributes take words, numbers or nothing; each has a property. Events bubble, are composed, and have their fields on the event itself: there is no \`detail\`. A custom property without a value takes its default from the page’s colours and text.

${referenceOf(manifest).map(section).join('\n\n')}

<!-- prettier-ignore-end -->
`;
  return format(text, { ...(await resolveConfig(API_FILE)), parser: 'markdown' });
}

if (process.argv[1]?.endsWith('api-page.mjs')) writeFileSync(API_FILE, await apiPage());
