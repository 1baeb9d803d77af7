/**
 * Plain pages with one script tag of dist/cdn, under the strictest policy that the elements support: by class, by
 * link and by rule, with the module and with the classic script.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { serve } from '../../.config/serve.mjs';
import { fetchesAgain } from './fetches-again.mjs';

const FOLDER = 'dist/cdn';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const QUOTE =
  '<blockquote{quote}><p>«Relasjonell velferd er en samarbeidsbasert tilnærming.»</p></blockquote><p>(Ness &amp; Heimburg, 2020, s. 36)</p>';
const PROJECTS =
  '<ul{projects}><li>Preventing an Opioid Epidemic (POINT). Funded by Norwegian Research Council 2021-2024</li><li>Relasjonell kapasitet</li></ul>';
const ISSUES = '<ol{issues}><li>Temanummer: «Samskabelse». Akademisk kvarter</li></ol>';
const PARTNERS = '<ul{partners}><li>Nord universitet</li><li>Levanger kommune</li></ul>';

/** The page with a class on each native element, with a link before each, and unmarked. */
const BODIES = {
  class: body(
    (name) => ` class="rg-${name}"`,
    () => '',
  ),
  link: body(
    () => '',
    (name) => `<p><a href="#rg-${name}">Data</a></p>`,
  ),
  rule: body(
    () => '',
    () => '',
  ),
};

function body(attribute, before) {
  const native = { quote: QUOTE, projects: PROJECTS, issues: ISSUES, partners: PARTNERS };
  const names = {
    quote: ['definition-quote', 'Definisjon'],
    projects: ['project-list', 'Prosjekter'],
    issues: ['special-issue-list', 'Temanumre'],
    partners: ['partner-grid', 'Partnere'],
  };
  return Object.entries(names)
    .map(
      ([key, [name, heading]]) =>
        `<h2>${heading}</h2>${before(name)}${native[key].replace(`{${key}}`, attribute(name))}`,
    )
    .join('\n');
}

const ELEMENTS = ['rg-definition-quote', 'rg-project-list', 'rg-special-issue-list', 'rg-partner-grid'];

const RULES = JSON.stringify([
  { heading: 'definisjon', as: 'rg-definition-quote' },
  { heading: '/^prosjekter$/i', as: 'rg-project-list', filter: true },
  { heading: 'Temanumre', as: 'rg-special-issue-list' },
  { heading: 'partnere', as: 'rg-partner-grid' },
]);

const SCRIPTS = {
  'rg.js': (rules) => `<script type="module" src="rg.js"${rules}></script>`,
  'rg.classic.js': (rules) => `<script src="rg.classic.js"${rules}></script>`,
};

const pageWith = (script, content) =>
  `<!doctype html><html lang="nb"><title>Gruppen</title><link rel="stylesheet" href="rg.css">${script}<main>${content}</main></html>`;

const pages = { '/favicon.ico': '' };
for (const [file, line] of Object.entries(SCRIPTS))
  for (const [way, content] of Object.entries(BODIES))
    pages[`/${file}-${way}.html`] = pageWith(line(way === 'rule' ? ` data-rules='${RULES}'` : ''), content);

let server;
let browser;

before(async () => {
  pages['/versioned.html'] = pages['/rg.js-class.html'].replace('src="rg.js"', 'src="rg.js?v=2"');
  pages['/broken-rules.html'] = pages['/rg.js-rule.html'].replace("data-rules='[", "data-rules='[[");
  server = await serve(FOLDER, { pages, headers: { 'content-security-policy': POLICY } });
  browser = await puppeteer.launch(await chromiumOptions());
});

after(async () => {
  await browser?.close();
  server?.close();
});

async function open(path) {
  const page = await browser.newPage();
  const messages = [];
  const fetched = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname.slice(1)));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle0' });
  return { page, messages, fetched };
}

/** Runs in the page: the words that each element draws. */
const drawnWords = () =>
  Object.fromEntries(
    [...document.querySelectorAll('main *')]
      .filter(({ localName }) => localName.startsWith('rg-'))
      .map((element) => [element.localName, element.shadowRoot?.textContent ?? '']),
  );

describe('a plain page with one script tag', () => {
  for (const file of Object.keys(SCRIPTS))
    for (const way of Object.keys(BODIES))
      it(`becomes the designed page by ${way} with ${file}`, async () => {
        const { page, messages } = await open(`/${file}-${way}.html`);
        const words = await page.evaluate(drawnWords);
        assert.match(words['rg-definition-quote'], /Ness/);
        assert.match(words['rg-project-list'], /POINT/);
        assert.match(words['rg-special-issue-list'], /Akademisk kvarter/);
        assert.match(words['rg-partner-grid'], /Nord universitet/);
        assert.deepEqual(messages, []);
        await page.close();
      });

  it('fetches each file once, also where the address of the script has a query', async () => {
    const { page, fetched, messages } = await open('/versioned.html');
    assert.deepEqual([...fetched].sort(), [...new Set(fetched)].sort());
    assert.equal(await page.$eval('rg-project-list', (list) => list.parentElement.localName), 'main');
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('requests an element again after a failure when its tag is next added', async (test) => {
    if (!(await fetchesAgain(browser)))
      return test.skip('the browser never fetches a module again that failed');
    const page = await browser.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    let isBlocked = true;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      isBlocked && /social-links/.test(request.url()) ? request.abort() : request.continue(),
    );
    await page.goto(`${server.address}/rg.js-rule.html`, { waitUntil: 'networkidle0' });
    const add = () =>
      page.evaluate(() => {
        const element = document.createElement('rg-social-links');
        document.body.append(element);
        element.append(
          Object.assign(document.createElement('a'), { href: 'https://x.com/a', textContent: 'A' }),
        );
      });
    const isDefined = () => page.evaluate(() => !!window.customElements.get('rg-social-links'));
    await add();
    await page.waitForNetworkIdle();
    assert.equal(await isDefined(), false);
    assert.ok(
      messages.some((text) => text.includes('<rg-social-links> could not be loaded')),
      messages.join(),
    );
    isBlocked = false;
    await add();
    await page.waitForFunction(() => window.customElements.get('rg-social-links'));
    await page.close();
  });

  it('reports invalid JSON in its rules, and draws the rest', async () => {
    const { page, messages } = await open('/broken-rules.html');
    assert.match(messages.join(), /data-rules is not valid JSON/);
    await page.close();
  });
});

/** Runs in the page: the space between each heading and the end of its content. */
const heights = () => {
  const top = (node) => node.getBoundingClientRect().top;
  return [...document.querySelectorAll('h2')].map(
    (heading, i, headings) => top(headings[i + 1] ?? document.querySelector('#end')) - top(heading),
  );
};

describe('the page below', () => {
  const WAYS = [
    ['rg.js', 'class'],
    ['rg.classic.js', 'class'],
    ['rg.classic.js', 'link'],
    // its filter has a panel, for which the tag does not reserve the exact height
    ['rg.classic.js', 'rule', RULES.replace(',"filter":true', '')],
  ];
  for (const width of [360, 1280])
    for (const [file, way, rules] of WAYS)
      it(`does not move by ${way} with ${file}, ${width} px wide`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 3000 });
        let letThrough;
        const isLet = new Promise((resolve) => (letThrough = resolve));
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const name = new URL(request.url()).pathname.slice(1);
          const isElement = name.endsWith('.js') && name !== 'rg.classic.js';
          void (isElement ? isLet : Promise.resolve()).then(() => request.continue());
        });
        const path = `/still-${file}-${way}.html`;
        pages[path] = pageWith(
          SCRIPTS[file](rules ? ` data-rules='${rules}'` : ''),
          `${BODIES[way]}<p id="end">End.</p>`,
        );
        const loading = page.goto(`${server.address}${path}`, { waitUntil: 'networkidle0' });
        await page.waitForSelector('#end');
        // twice, so that changes by observers in between are drawn
        await page.evaluate(frame);
        await page.evaluate(frame);
        const before = await page.evaluate(heights);
        letThrough();
        await loading;
        await page.waitForFunction(isDrawn);
        await page.evaluate(frame);
        const after = await page.evaluate(heights);
        for (const [i, height] of after.entries())
          assert.ok(Math.abs(height - before[i]) <= 1, `${before} became ${after}`);
        await page.close();
      });
});

/** Runs in the page: resolves after a frame. */
const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));

/** Runs in the page: whether all elements are drawn. */
const isDrawn = () =>
  [...document.querySelectorAll('main *')].every(
    (element) => !element.localName.startsWith('rg-') || element.matches(':state(drawn)'),
  ) && document.querySelectorAll(':state(drawn)').length === 4;

describe('the lines that preload files', () => {
  const PARTS = ['every element', 'nb', ...ELEMENTS];

  it('request what the page needs for its first drawing, once, and nothing else', async () => {
    const { address, close } = await serve(FOLDER, {
      pages: { '/favicon.ico': '', '/': pageFrom('/'), '/preloaded': pageFrom('/', PARTS) },
    });
    try {
      const requested = async (path) => {
        const page = await browser.newPage();
        const [files, messages] = [[], []];
        page.on('request', (request) => files.push(request.url()));
        page.on('console', (message) => messages.push(message.text()));
        await page.goto(address + path, { waitUntil: 'networkidle0' });
        await page.waitForFunction(isDrawn);
        await page.close();
        assert.deepEqual(messages, []);
        return files.filter((file) => file.endsWith('.js')).sort();
      };
      const files = await requested('/preloaded');
      assert.deepEqual(files, await requested('/'));
      assert.deepEqual(files, [...new Set(files)]);
    } finally {
      close();
    }
  });
});

describe('the hashes of the files', () => {
  it('allow the files, and block a changed one', async () => {
    const { address, close } = await serve(FOLDER, {
      pages: {
        '/favicon.ico': '',
        '/': pageFrom('/'),
        '/changed/': pageFrom('/changed/'),
        ...Object.fromEntries(
          readdirSync(FOLDER)
            .filter((file) => /\.(?:js|css)$/.test(file))
            .map((file) => {
              const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
              return [`/changed/${file}`, file.startsWith('partner-grid') ? `${text}\n;1;` : text];
            }),
        ),
      },
    });
    try {
      const messages = [];
      const page = await browser.newPage();
      page.on('console', (message) => messages.push(message.text()));
      await page.goto(address, { waitUntil: 'networkidle0' });
      assert.match((await page.evaluate(drawnWords))['rg-partner-grid'], /Nord universitet/);
      assert.deepEqual(messages, []);
      await page.goto(`${address}/changed/`, { waitUntil: 'networkidle0' });
      const words = await page.evaluate(drawnWords);
      assert.match(words['rg-project-list'], /POINT/);
      assert.equal(words['rg-partner-grid'], '');
      assert.match(messages.join(), /<rg-partner-grid> could not be loaded/);
      await page.close();
    } finally {
      close();
    }
  });
});

/** The page by class, with the lines from snippets.html for a folder, and those that preload the files of some parts. */
function pageFrom(folder, parts = []) {
  const text = readFileSync(`${FOLDER}/snippets.html`, 'utf8');
  const [, prefix] = /replace (\S+) by/.exec(text);
  const [lines, template] = text.replaceAll(`${prefix}/`, folder).split('<!-- For ');
  const preloads = parts.map((part) => template.split(`<!-- ${part} -->`)[1].split('<!--')[0]);
  return `<!doctype html><html lang="nb"><title>Gruppen</title>${lines}${preloads.join('')}<main>${BODIES.class}</main></html>`;
}
