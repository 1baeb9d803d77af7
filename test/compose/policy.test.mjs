/** The built composer works under its own policy, which forbids connections and HTML from strings, and sends no data. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../.config/browsers/chromium.mjs';
import { buildComposer } from '../../.config/build/compose.mjs';
import { serve } from '../../.config/serve.mjs';

/** The bundled helpers of the tests that run in a browser. */
async function helpers() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './zip.js'; export * from './clipboards.js';",
      resolveDir: 'test/compose',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const LISTS = [
  { heading: 'Pågående prosjekter', items: ['Nærhet i nabolaget (NÆR) 2021–2024', 'Små steder'] },
];

describe('the built composer', () => {
  let folder, server, browser, page, forms;
  const messages = [];
  const requests = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'composer-'));
    await buildComposer(folder);
    forms = await helpers();
    server = await serve(folder, { pages: { '/': readFileSync(`${folder}/index.html`, 'utf8') } });
    browser = await puppeteer.launch(await chromiumOptions());
    page = await browser.newPage();
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(server.address);
    await page.waitForFunction(() =>
      document.querySelector('rg-compose')?.shadowRoot?.querySelector('#paste'),
    );
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  /** Pastes content by MIME type, or opens a file with these bytes, and returns the announcement that follows. */
  const give = (parts, file) =>
    page.evaluate(
      async (given, opened) => {
        const composer = document.querySelector('rg-compose');
        if (opened)
          await composer.session.open([new window.File([Uint8Array.from(opened.bytes)], opened.name)]);
        else
          await composer.session.paste({
            html: given['text/html'] ?? '',
            text: given['text/plain'] ?? '',
            files: [],
          });
        await composer.updateComplete;
        return composer.shadowRoot.querySelector('[role="status"]').textContent;
      },
      parts,
      file,
    );

  it('says which policy it needs', () => {
    const html = readFileSync(`${folder}/index.html`, 'utf8');
    for (const rule of ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"])
      assert.ok(html.includes(rule), rule);
  });

  it('reads pages, documents and workbooks', async () => {
    assert.equal(await give({ 'text/html': forms.word(LISTS) }), 'Lest fra Word: 2 prosjekter.');
    const docx = [...forms.docxOf('Prosjekter', LISTS[0].items, 'https://example.org/')];
    assert.equal(
      await give({}, { name: 'liste.docx', bytes: docx }),
      'Lest fra et Word-dokument: 2 prosjekter.',
    );
    const xlsx = [
      ...forms.xlsxOf({
        Prosjekter: [
          ['Tittel', 'Start'],
          ['Nærhet', 2021],
          ['Små steder', 2022],
        ],
      }),
    ];
    assert.equal(await give({}, { name: 'liste.xlsx', bytes: xlsx }), 'Lest fra Excel: 2 prosjekter.');
  });

  it('shows and checks them', async () => {
    await give({ 'text/html': forms.page(LISTS) });
    await page.waitForFunction(() => {
      const cards = [...document.querySelector('rg-compose').shadowRoot.querySelectorAll('rg-compose-entry')];
      const look = document.querySelector('rg-compose').shadowRoot.querySelector('rg-compose-look');
      const list = look?.shadowRoot.querySelector('rg-project-list');
      return (
        cards.some((card) => card.findings.length) && list?.shadowRoot.querySelector('[part~="project"]')
      );
    });
  });

  it('sends no request to other servers, and does not violate the policy', () => {
    const outside = requests.filter((url) => !url.startsWith(server.address) && !/^(?:data|blob):/.test(url));
    assert.deepEqual(outside, []);
    assert.deepEqual(messages, []);
  });

  it('lists the licences of its contents', () => {
    const text = readFileSync(`${folder}/LICENSES.txt`, 'utf8');
    for (const name of ['lit', 'parse5', 'mammoth', 'read-excel-file', 'jszip'])
      assert.match(text, new RegExp(`^${name} \\d`, 'm'));
  });
});
