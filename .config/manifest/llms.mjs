/** An analyzer plugin that writes `llms.txt`: the elements and the modules of the package, in Markdown, for language models. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceOf } from './reference.mjs';

/** A list item with the name, type, default, event fields and description, as far as known. */
function line({ name, type, description, default: value, fields = [] }) {
  const is = [
    type && `(\`${type}\`)`,
    fields.length && `with \`${fields.join('`, `')}\``,
    value !== undefined && `default \`${value}\``,
  ]
    .filter(Boolean)
    .join(', ');
  return `- \`${name}\`${is && ` ${is}`}: ${description}`;
}

const section = ({ tag, summary, sections }) =>
  [
    `## <${tag}>`,
    summary,
    ...sections.map(([title, items]) => `### ${title}\n\n${items.map(line).join('\n')}`),
  ].join('\n\n');

/** The README's lines on imports, which are tested. */
const modulesOf = (readme) => /```js\n(import 'research-group-elements\/[^]*?)```/.exec(readme)?.[1] ?? '';

export function llms({ outdir }) {
  return {
    name: 'llms',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const { name, description, version } = JSON.parse(readFileSync('package.json', 'utf8'));
      const text = [
        `# ${name} ${version}`,
        `> ${description}.`,
        'Wrap the list or quotation that a page already has in a tag. The children stay in the page: they are read into records, and shown as they are without JavaScript. `records` (a property) shows records instead, and `null` gives the children back; `src` names a file. All events bubble, are composed and have plain fields and no `detail`.',
        `## Modules\n\n\`\`\`js\n${modulesOf(readFileSync('README.md', 'utf8'))}\`\`\``,
        ...referenceOf(manifest).map(section),
      ].join('\n\n');
      writeFileSync(join(outdir, 'llms.txt'), `${text}\n`);
    },
  };
}
