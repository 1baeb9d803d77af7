/** The pages compared by `load.mjs`, each with its HTML, its scripts, and a test for completion. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readProjectLine } from '../../dist/readers/index.js';
import { writeHtml } from '../../dist/writers/index.js';
import { PAGES } from '../size/pages.mjs';
import { preloadLinks } from '../size/preloads.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CDN = join(root, 'dist/cdn');

/** The 17 projects of the story: as plain lines, and labelled by the writer. */
const story = /export const projects = html`([^`]*)`/.exec(
  readFileSync(join(root, 'stories/content/group.ts'), 'utf8'),
)[1];
const lines = [...story.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text]) => text.replace(/\s+/g, ' ').trim());
const plain = `<ul>${lines.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;
const labelled = writeHtml(lines.map(readProjectLine), { lang: 'nb' });

const DRAWN = `[...document.querySelectorAll('rg-project-list, rg-definition-quote, rg-special-issue-list, rg-partner-grid')].every((element) => element.matches(':defined') && element.matches(':state(drawn)'))`;

const page = (body, script) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Gruppe</title>
<meta name="viewport" content="width=device-width"><style>body{font:1rem/1.5 sans-serif;margin:1rem auto;max-width:44rem}</style>
${script}<h1>Gruppe</h1>${body}<p>Mer om gruppen.</p>`;

const OURS = '<link rel="stylesheet" href="/rg.css"><script type="module" src="/rg.js"></script>';
const MODULE = '<script type="module" src="/page.js"></script>';

const ours = (name, body, preloads = []) => ({
  name,
  html: page(body, preloadLinks(preloads) + OURS),
  root: CDN,
  isDrawn: DRAWN,
});
const pageOf = (name) => PAGES.find((each) => each.name === name);
const bodyOf = (name) => pageOf(name).body;

export async function contenders() {
  const list = (content, attributes = '') =>
    `<h2>Prosjekter</h2><rg-project-list ${attributes}>${content}</rg-project-list>`;
  return [
    ours('four, labelled', bodyOf('four, labelled')),
    ours('four, labelled, preloaded', bodyOf('four, labelled'), pageOf('four, labelled, preloaded').preloads),
    ours('four, plain lines', bodyOf('four, plain lines')),
    {
      name: 'four, one file',
      html: page(bodyOf('four, labelled'), `<link rel="stylesheet" href="/rg.css">${MODULE}`),
      root: CDN,
      files: { '/page.js': await bundle(FOUR) },
      isDrawn: DRAWN,
    },
    {
      name: 'four, by hand',
      html: page(bodyOf('four, labelled').replace(/<\/?rg-[\w-]+[^>]*>/g, ''), MODULE),
      files: {
        '/page.js': await bundle(readFileSync(join(root, 'bench/load/by-hand.mjs'), 'utf8')),
      },
      isDrawn: 'window.isDrawn',
    },
    ours('list, labelled', list(labelled, 'exact')),
    ours('list, plain lines', list(plain)),
    {
      name: 'list.js',
      html: page(
        `<h2>Prosjekter</h2><div id="projects"><input class="search" aria-label="Søk">${plain.replace('<ul>', '<ul class="list">').replace(/<li>([^<]*)<\/li>/g, '<li><p class="title">$1</p></li>')}</div>`,
        MODULE,
      ),
      files: { '/page.js': await bundle(LIST_JS) },
      isDrawn: 'window.isDrawn',
    },
    {
      name: 'Web Awesome',
      html: page(webAwesome(plain), MODULE),
      files: { '/page.js': await bundle(WEB_AWESOME, fetched()) },
      isDrawn: 'window.isDrawn',
    },
  ];
}

const FOUR = ['definition-quote', 'project-list', 'special-issue-list', 'partner-grid']
  .map((element) => `import ${JSON.stringify(join(root, `src/elements/${element}/define.ts`))};`)
  .join('\n');

const LIST_JS = `import List from 'list.js';
new List('projects', { valueNames: ['title'] });
requestAnimationFrame(() => (window.isDrawn = true));`;

const WA = '@awesome.me/webawesome/dist/components';
const WEB_AWESOME = `${['card', 'input', 'select', 'option', 'details'].map((name) => `import '${WA}/${name}/${name}.js';`).join('\n')}
const all = [...document.querySelectorAll('wa-card, wa-input, wa-select, wa-details')];
await Promise.all(all.map((element) => element.updateComplete));
window.isDrawn = true;`;

/** A search field, a select and a disclosure with a card for each item. */
const webAwesome = (items) => `<h2>Prosjekter</h2><wa-input label="Søk"></wa-input>
<wa-select label="Status"><wa-option value="ongoing">Pågående</wa-option><wa-option value="finished">Avsluttet</wa-option></wa-select>
<wa-details summary="Prosjekter" open>${items
  .replace(/<\/?ul>/g, '')
  .replaceAll('<li>', '<wa-card>')
  .replaceAll('</li>', '</wa-card>')}</wa-details>`;

/** The cached folder with Web Awesome, installed on the first run. */
function fetched() {
  const folder = join(root, 'node_modules/.cache/load');
  if (existsSync(join(folder, 'node_modules/@awesome.me/webawesome'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', '@awesome.me/webawesome@3'], {
    cwd: folder,
  });
  return folder;
}

/** Bundles a script with all its imports. */
async function bundle(contents, resolveDir = root) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
