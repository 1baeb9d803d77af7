/** An analyzer plugin that writes `llms.txt`: the elements and the modules of the package, in Markdown, for language models. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

const typeOf = ({ type }) => type?.text.replace(/ \| undefined$/, '');

/** An item of a list: `name`, its type, its description and its default, as far as there are. */
function item(name, { description, default: value, ...rest }) {
  const type = typeOf(rest);
  const is = [type && `(\`${type}\`)`, value !== undefined && `default \`${value}\``]
    .filter(Boolean)
    .join(', ');
  return `- \`${name}\`${is && ` ${is}`}: ${oneLine(description)}`;
}

const list = (title, items = [], nameOf = ({ name }) => name) =>
  items.length ? `### ${title}\n\n${items.map((each) => item(nameOf(each), each)).join('\n')}` : '';

function section(element) {
  const attributes = element.attributes ?? [];
  const inAttributes = new Set(attributes.map(({ fieldName, name }) => fieldName ?? name));
  const members = (element.members ?? []).filter(({ name }) => !inAttributes.has(name));
  return [
    `## <${element.tagName}>`,
    oneLine(element.summary ?? element.description),
    list('Attributes', attributes),
    list('Properties and methods', members, ({ name, kind }) => (kind === 'method' ? `${name}()` : name)),
    list('Events', element.events),
    list('Slots', element.slots, ({ name }) => name || '(default)'),
    list('Parts', element.cssParts),
    list('Custom properties', element.cssProperties),
    list('Custom states', element.cssStates),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Lines of README on what can be imported, which tests keep true. */
const modulesOf = (readme) => /```js\n(import 'research-group-elements\/[^]*?)```/.exec(readme)?.[1] ?? '';

export function llms({ outdir }) {
  return {
    name: 'llms',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const { name, description, version } = JSON.parse(readFileSync('package.json', 'utf8'));
      const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
      const text = [
        `# ${name} ${version}`,
        `> ${description}.`,
        'Wrap the list or quotation that a page already has in a tag. The children stay in the page: they are read into records, and shown as they are without JavaScript. `records` (a property) shows records instead, and `null` gives the children back; `src` names a file. All events bubble, are composed and have plain fields and no `detail`.',
        `## Modules\n\n\`\`\`js\n${modulesOf(readFileSync('README.md', 'utf8'))}\`\`\``,
        ...elements.map(section),
      ].join('\n\n');
      writeFileSync(join(outdir, 'llms.txt'), `${text}\n`);
    },
  };
}
