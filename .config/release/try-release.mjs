/** Tests a release: the installed package, and its CDN folder under a strict policy with hashes. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { serve } from '../serve.mjs';
import { run } from './run.mjs';

const LIST =
  '<rg-project-list filter><ul><li>Care (2024–2026)</li><li>Coordinator and funding of a line that is long, funded by the Research Council of Norway 2021–2024</li></ul></rg-project-list>';

const sha256 = (text) => createHash('sha256').update(text).digest('base64');

/** A page with the lines of `snippets.html` for modules, and the strictest policy they work under. */
function pageWith(snippets) {
  const [, head] = /in the head of each page\. -->([^]*?)<!--/.exec(snippets);
  const [, map] = /<script type="importmap">([^]*?)<\/script>/.exec(head);
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${sha256(map)}'`,
    "style-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const html = `<!doctype html><html lang="en"><title>Group</title>${head}<h1>Projects</h1>${LIST}</html>`;
  return { html, policy };
}

/** Opens a page in Chromium and returns its console messages and the number of rows drawn. */
async function open(browser, folder, { html, policy }, replaced = {}) {
  const { address, close } = await serve(folder, {
    pages: { '/': html, '/favicon.ico': '', ...replaced },
    headers: { 'content-security-policy': policy },
  });
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  try {
    await page.goto(address, { waitUntil: 'networkidle0' });
    const shown = await page.evaluate(() => ({
      rows: document.querySelector('rg-project-list').shadowRoot?.querySelectorAll('[part~="project"]')
        .length,
      height: document.querySelector('rg-project-list').getBoundingClientRect().height,
    }));
    return { ...shown, messages };
  } finally {
    await page.close();
    close();
  }
}

const inPackage = (folder, version, registry) => ({
  'installs from the registry': async () => {
    const app = join(folder, 'release/app');
    mkdirSync(app, { recursive: true });
    writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }');
    await run(app, registry.env, 'npm', 'install', '--prefer-offline', 'research-group-elements');
    writeFileSync(
      join(app, 'app.js'),
      "import 'research-group-elements/define';\nimport { readProjectLine } from 'research-group-elements/readers';\nconsole.log(readProjectLine('Care (2024–2026)').end);\n",
    );
    assert.equal((await run(app, process.env, 'node', 'app.js')).trim(), '2026');
  },
  'has the version and the notes': () => {
    const installed = join(folder, 'release/app/node_modules/research-group-elements');
    assert.equal(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version, version);
    assert.match(readFileSync(join(installed, 'CHANGELOG.md'), 'utf8'), new RegExp(`## ${version}\n`));
    assert.equal(JSON.parse(readFileSync(join(installed, 'dist/web-types.json'), 'utf8')).version, version);
  },
  'leaves no note behind': () => {
    const notes = readdirSync(join(folder, '.changeset')).filter((file) => file.endsWith('.md'));
    assert.deepEqual(notes, []);
  },
});

const onCdn = (folder, version, browser) => {
  const root = join(folder, 'release');
  const path = `/research-group-elements/${version}/`;
  const cdn = join(root, path);
  const hashes = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
  const page = pageWith(readFileSync(join(cdn, 'snippets.html'), 'utf8'));
  return {
    'the list of hashes names every file': () => {
      const files = readdirSync(cdn, { recursive: true }).filter((file) => /\.(?:js|css)$/.test(file));
      assert.deepEqual(Object.keys(hashes).sort(), files.sort());
    },
    'the folder under its version works': async () => {
      const { rows, messages } = await open(browser, root, page);
      assert.deepEqual(messages, []);
      assert.equal(rows, 2);
    },
    'a changed file is refused, and the list stays': async () => {
      const replaced = {};
      for (const file of ['rg.js', 'project-list.js'])
        replaced[`${path}${file}`] = `${readFileSync(join(cdn, file), 'utf8')}\n//`;
      const { rows, height, messages } = await open(browser, root, page, {
        [`${path}project-list.js`]: replaced[`${path}project-list.js`],
      });
      assert.equal(rows, undefined);
      assert.ok(height > 0);
      assert.match(messages.join('\n'), /integrity/i);
      const first = await open(browser, root, page, { [`${path}rg.js`]: replaced[`${path}rg.js`] });
      assert.equal(first.rows, undefined);
      assert.match(first.messages.join('\n'), /integrity/i);
    },
  };
};

export async function tryRelease(folder, version, registry) {
  const browser = await puppeteer.launch(await chromiumOptions());
  const counts = { passed: 0, failed: 0 };
  try {
    const tests = { ...inPackage(folder, version, registry), ...onCdn(folder, version, browser) };
    for (const [name, test] of Object.entries(tests)) {
      const error = await Promise.resolve()
        .then(test)
        .then(() => undefined, String);
      counts[error ? 'failed' : 'passed']++;
      console.log(error ? `Failed: release: ${name}: ${error}` : `✓ ${name}`);
    }
  } finally {
    await browser.close();
  }
  return counts;
}
