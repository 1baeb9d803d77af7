/**
 * `npm run size`: the bytes that a page loads from dist/cdn, each file compressed with Brotli as a CDN
 * sends it. A page counts the one script tag and what draws its elements; then, as a second figure, what
 * reads their content and says it in Norwegian, which is fetched at the same time: nothing is drawn before
 * it is there. What comes after the first drawing (how logos are balanced), and what only an attribute, a
 * press of a button or a `src` loads, is in neither. Fails when a page is over a budget.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

const CDN = 'dist/cdn';

/** Budgets in bytes: what is loaded to draw, and, as `whole`, with what reads. A page's elements that do not exist yet are left out of the sum. */
const BUDGETS = [
  { page: 'rg.js alone', elements: [], budget: 2_500 },
  {
    page: 'quote, list, cards and partners',
    whole: 94_500,
    elements: [
      'definition-quote',
      'project-list',
      'special-issue-card',
      'special-issue-list',
      'partner-grid',
    ],
    budget: 18_000,
  },
  { page: 'project-list with filter', elements: ['project-list'], also: ['tools'] },
  { page: 'project-list with a timeline', elements: ['project-list'], also: ['tools', 'timeline'] },
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

/** What these files fetch before a page is drawn: its readers, its words, and what its attributes ask for. */
function fetchedBy(files, also) {
  const isFetched = new RegExp(`^(?:${['readers?', 'nb', ...also].join('|')})-`);
  const fetched = new Set();
  for (const file of files)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/import\("\.\/([\w.-]+\.js)"\)/g))
      if (isFetched.test(name)) closure(join(CDN, name), fetched);
  for (const name of also)
    if (![...fetched].some((file) => basename(file).startsWith(`${name}-`)))
      throw new Error(`No page fetches a file called ${name}.`);
  return fetched;
}

const compressed = (file) => brotliCompressSync(readFileSync(file)).length;

const sum = (files) => [...files].reduce((bytes, file) => bytes + compressed(file), 0);

function measure({ page, elements, also = [], budget, whole }) {
  const scripts = ['rg', ...elements.filter(exists)].map((name) => join(CDN, `${name}.js`));
  const files = new Set(scripts.flatMap((script) => [...closure(script)]));
  const bytes = sum(files);
  const all = sum(new Set([...files, ...fetchedBy(files, also)]));
  return { page, files: files.size, bytes, budget, all, whole, over: bytes > budget || all > whole };
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
for (const { page, files, bytes, budget, all, whole, over } of pages) {
  const limit = (value) => (value ? ` of ${number(value).trim()}` : '');
  const reading = all > bytes ? `, ${number(all).trim()} B${limit(whole)} with what reads` : '';
  print(
    page,
    bytes,
    `in ${files} ${files === 1 ? 'file' : 'files'}${limit(budget)}${reading}${over ? ', TOO MUCH' : ''}`,
  );
}
process.exit(pages.some(({ over }) => over) ? 1 : 0);
