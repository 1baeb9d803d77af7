import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { compile } from '../package/compiled.mjs';

describe('the server of the composer', () => {
  let compiled, serveFolder, folder, other;

  before(async () => {
    compiled = await compile();
    ({ serveFolder } = await compiled.importCompiled('cli/compose.js'));
    folder = mkdtempSync(join(tmpdir(), 'compose-'));
    other = `${folder}-secret.txt`;
    writeFileSync(join(folder, 'index.html'), '<h1>Composer</h1>');
    writeFileSync(join(folder, 'compose.js'), 'true;');
    writeFileSync(other, 'secret');
  });
  after(() => {
    compiled.remove();
    rmSync(folder, { recursive: true });
    rmSync(other);
  });

  it('serves its files to this machine only', async () => {
    const { server, address } = await serveFolder(folder, 0);
    try {
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      const page = await fetch(address);
      assert.equal(await page.text(), '<h1>Composer</h1>');
      assert.match(page.headers.get('content-type'), /^text\/html/);
      assert.match((await fetch(`${address}compose.js`)).headers.get('content-type'), /^text\/javascript/);
      const name = encodeURIComponent(`../${other.split('/').at(-1)}`);
      assert.equal((await fetch(`${address}${name}`)).status, 404);
      assert.equal((await fetch(`${address}none.js`)).status, 404);
      assert.equal((await fetch(`${address}%E0%A4%A`)).status, 400);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('reports that a port is in use', async () => {
    const { server, address } = await serveFolder(folder, 0);
    try {
      const port = Number(new URL(address).port);
      await assert.rejects(
        serveFolder(folder, port),
        /Port \d+ cannot be used: .*Choose another with --port\./,
      );
    } finally {
      server.close();
    }
  });
});
