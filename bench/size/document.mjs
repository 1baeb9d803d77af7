/** Writing and checking of `docs/weight.md`: the sizes of the installed package and of what visitors fetch. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

export const FILE = 'docs/weight.md';

/** Relative and absolute (in kB) differences below which the document need not be updated. */
const SHARE = 0.05;
const LITTLE = 1;

const kB = (bytes) => (bytes / 1000).toLocaleString('en', { maximumFractionDigits: bytes < 100_000 ? 1 : 0 });

const sum = (rows) =>
  rows.reduce(({ files, bytes }, row) => ({ files: files + row.files, bytes: bytes + row.bytes }), {
    files: 0,
    bytes: 0,
  });

const row = (name, { files, bytes }) => `| ${name} | ${files} | ${kB(bytes)} |`;

/** Figures by row name, in kB. */
export const figuresIn = (markdown) =>
  new Map(
    [...markdown.matchAll(/^\| ([^|]+?) +\|.*?([\d,.]+) +\|$/gm)]
      .filter(([, name]) => !/^[-\s:]+$/.test(name))
      .map(([, name, figure]) => [name, Number(figure.replace(/,/g, ''))]),
  );

const installedTable = ({ packed, parts, dependencies }) => `## What is installed

\`npm install research-group-elements\` fetches ${kB(packed)} kB and installs these files, without source maps, since the modules are readable.

| part | files | kB |
| --- | ---: | ---: |
${parts.map((part) => row(part.name, part)).join('\n')}
| **research-group-elements** | ${sum(parts).files} | ${kB(sum(parts).bytes)} |
${dependencies.map((part) => row(`\`${part.name}\``, part)).join('\n')}
| **all** | ${sum([...parts, ...dependencies]).files} | ${kB(sum([...parts, ...dependencies]).bytes)} |

A site that uses the CDN folder needs nothing else.`;

const shippedTable = (pages) => `## What a visitor fetches

Files from the CDN folder until everything on a page is drawn, including Lit, compressed with Brotli; the style sheet \`rg.css\` is not counted. “Requests deep” is the number of sequential rounds of requests, including the page itself.

| page | files | requests deep | kB |
| --- | ---: | ---: | ---: |
${pages.map(({ name, weights, reached, weight }) => `| ${name} | ${weights.length} | ${reached} | ${kB(weight)} |`).join('\n')}`;

/** The formatted document; parts that were not measured are unchanged. */
export async function weightDocument({ installed, pages }) {
  const text = `# Weight

\`npm run size -- --write\` writes this page; \`npm run size\` fails if a figure is off by more than ${SHARE * 100} % and ${LITTLE} kB.

${installedTable(installed)}

${shippedTable(pages)}
`;
  return format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' });
}

export async function writeDocument(measured) {
  writeFileSync(FILE, await weightDocument(measured));
}

/** Measured figures that differ from the document. */
export async function untrue(measured) {
  const said = existsSync(FILE) ? figuresIn(readFileSync(FILE, 'utf8')) : new Map();
  const found = figuresIn(await weightDocument(measured));
  return [...found]
    .filter(([name, figure]) => {
      const before = said.get(name) ?? 0;
      return Math.abs(figure - before) > Math.max(LITTLE, before * SHARE);
    })
    .map(([name, figure]) => `${name}: ${said.get(name) ?? 'nothing'} in ${FILE}, measured ${figure} kB`);
}
