/**
 * `npm run size`: the bytes that a page loads from dist/cdn, each file compressed with Brotli as a CDN
 * sends it. A page counts the one script tag and, for its elements, all that they import at once; what
 * loads on demand is not in it. Fails when a page is over its budget.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

const CDN = 'dist/cdn';

/** Budgets in bytes; a page's elements that do not exist yet are left out of the sum. */
const BUDGETS = [
  { page: 'rg.js alone', elements: [], budget: 2_500 },
  {
    page: 'quote, list, cards and partners',
    elements: [
      'definition-quote',
      'project-list',
      'special-issue-card',
      'special-issue-list',
      'partner-grid',
    ],
    budget: 16_000,
  },
];

const exists = (element) => existsSync(join(CDN, `${element}.js`));
const allElements = readdirSync('src/elements').filter(exists);

/** The files that a script needs before it runs: itself and what it imports, and so on. */
function closure(file, files = new Set()) {
  if (files.has(file)) return files;
  files.add(file);
  for (const { source } of parseAst(readFileSync(file, 'utf8')).body) {
    if (source) closure(join(dirname(file), source.value), files);
  }
  return files;
}

const compressed = (file) => brotliCompressSync(readFileSync(file)).length;

function measure({ page, elements, budget }) {
  const scripts = ['rg', ...elements.filter(exists)].map((name) => join(CDN, `${name}.js`));
  const files = new Set(scripts.flatMap((script) => [...closure(script)]));
  const bytes = [...files].reduce((sum, file) => sum + compressed(file), 0);
  return { page, files: files.size, bytes, budget, over: bytes > budget };
}

const number = (value) => value.toLocaleString('en').padStart(8);
const print = (name, bytes, note) => console.log(`${name.padEnd(36)}${number(bytes)} B   ${note}`);

console.log('Bytes after Brotli\n');
for (const file of readdirSync(CDN).filter((name) => /\.(js|css)$/.test(name))) {
  print(basename(file), compressed(join(CDN, file)), '');
}
console.log('\nWhole pages\n');
const pages = [...allElements.map((element) => ({ page: element, elements: [element] })), ...BUDGETS].map(
  measure,
);
for (const { page, files, bytes, budget, over } of pages) {
  const verdict = budget ? `of ${number(budget).trim()} B${over ? ', TOO MUCH' : ''}` : '';
  print(page, bytes, `in ${files} ${files === 1 ? 'file' : 'files'} ${verdict}`);
}
process.exit(pages.some(({ over }) => over) ? 1 : 0);
