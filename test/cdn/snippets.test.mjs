/**
 * Every snippet of the docs works as pasted: HTML on a plain page with `dist/cdn`, where each element shows records and
 * the console stays empty, and JavaScript with the package’s modules. Code after a comment that names a file of
 * `test/consumers` is run there, and generated code is tested next to its generator.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { serve } from '../../.config/serve.mjs';

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...filesIn('docs', '.md'),
  ...filesIn('stories', '.mdx'),
  ...filesIn('stories/content', '-guide.ts'),
];

/** The text of a file as shown in the docs, with template literals unescaped. */
const shown = (file) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.ts') ? text.replace(/\\([`$\\])/g, '$1') : text;
};

const snippets = DOCS.flatMap((file) =>
  [...shown(file).matchAll(/(<!-- test\/consumers\S* -->\n\n)?^(```|~~~)(html|js)\n([^]*?)\n\2/gm)]
    .filter(([, consumer]) => !consumer)
    .map(([, , , language, code]) => ({ file, language, code })),
);

const PAGE = `<h2>Prosjekter</h2>
<ul><li>Nærhet i nabolaget (NÆR). Finansiert av Norges forskningsråd 2024–2027</li><li>Relasjonell kapasitet</li></ul>`;
const CSV = 'Tittel;Start;Slutt\nNærhet i nabolaget;2024;2027\n';

/** A whole page with a snippet: a list is added to lines for a template, and the lines for a template to content. */
function pageWith(code) {
  const isTemplate = code.includes('<script');
  const head = isTemplate
    ? code
    : '<link rel="stylesheet" href="/rg/rg.css"><script type="module" src="/rg/rg.js"></script>';
  const list = code.includes('data-rules') ? PAGE : `<rg-project-list>${PAGE}</rg-project-list>`;
  const html = `<!doctype html><html lang="nb"><title>Gruppen</title>${head}<main>${isTemplate ? list : code}</main></html>`;
  return html.replaceAll('"/rg/', '"/dist/cdn/');
}

/** Whether a console message is unexpected: snippets print only names and numbers. */
const isFault = (message) => !/^\S* ?\d+$/.test(message);

/** Values that a snippet does not define. */
const GIVEN = {
  file: 'JSON.stringify([{ title: "Nærhet i nabolaget", start: "2024" }])',
  projects: '[{ title: "Nærhet i nabolaget", start: "2024" }]',
  list: 'document.querySelector("rg-project-list")',
  terms: '[{ text: "samskaping", weight: 2 }, { text: "nabolag", weight: 1 }]',
  words: '[{ text: "samskaping", weight: 2 }]',
  worker: '{ postMessage: (message) => structuredClone(message) }',
};

function moduleWith(code) {
  const given = Object.entries(GIVEN)
    .filter(
      ([name]) => new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`const (\\{ )?${name}\\b`).test(code),
    )
    .map(([name, value]) => `const ${name} = ${value};`);
  const imports = code.match(/^import [^]*?;$/gm) ?? [];
  const rest = imports.reduce((left, line) => left.replace(line, ''), code).replace(/.*rg\.css';.*\n?/, '');
  return [...imports.filter((line) => !line.includes('.css')), ...given, rest, 'window.isDone = true;'].join(
    '\n',
  );
}

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const IMPORTS = {
  ...Object.fromEntries(
    Object.entries(exports).flatMap(([path, to]) =>
      to.default?.endsWith('.js') ? [[join(name, path), to.default.replace('.', '')]] : [],
    ),
  ),
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  diff: '/node_modules/diff/libesm/index.js',
};

const programWith = (code) =>
  `<!doctype html><html lang="nb"><title>Gruppen</title><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<main><p>Samskaping er samskaping.</p><rg-project-list><ul><li>Relasjonell kapasitet</li></ul></rg-project-list></main>
<script type="module">${moduleWith(code)}</script></html>`;

const pages = {
  '/favicon.ico': '',
  '/filer/prosjekter.csv': CSV,
  '/files/projects.csv': CSV,
  '/nabolag.pdf': '',
};
snippets.forEach(({ language, code }, index) => {
  pages[`/${index}.html`] = language === 'html' ? pageWith(code) : programWith(code);
});

let server;
let browser;

before(async () => {
  server = await serve('.', { pages });
  browser = await puppeteer.launch(await chromiumOptions());
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function open(index) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(`${server.address}/${index}.html`, { waitUntil: 'networkidle0' });
  return { page, messages };
}

/** Runs in the page: the elements and the number of their records, once all have settled. */
async function recordsShown() {
  const elements = [...document.querySelectorAll('main *')].filter(({ localName }) =>
    localName.startsWith('rg-'),
  );
  for (const element of elements) await element.updateComplete;
  return elements.map(({ localName, records, shadowRoot }) => [
    localName,
    shadowRoot?.childElementCount ? (records?.length ?? 1) : 0,
  ]);
}

describe('a snippet of the docs', () => {
  snippets.forEach(({ file, language, code }, index) => {
    it(`${file}: ${code.trim().split('\n')[0].slice(0, 60)}`, async () => {
      const { page, messages } = await open(index);
      if (language === 'html') {
        const shown = await page.evaluate(recordsShown);
        assert.notEqual(shown.length, 0, 'It makes no element.');
        for (const [tag, count] of shown) assert.ok(count > 0, `<${tag}> shows nothing.`);
      } else {
        await page.waitForFunction('window.isDone', { timeout: 20_000 });
      }
      assert.deepEqual(messages.filter(isFault), []);
      await page.close();
    });
  });

  it('is found in the README, the guides and the pages of Storybook', () => {
    for (const kind of [/^README/, /-guide\.ts$/, /\.mdx$/])
      assert.ok(snippets.some(({ file }) => kind.test(file)));
  });
});
