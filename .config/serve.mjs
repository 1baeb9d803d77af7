import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sirv from 'sirv';

const CONTENT_TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Time in ms without a request before the next part of a page is sent, so that the scripts of one part, and those they
 * import, run before the next arrives, even on a busy machine.
 */
const PAUSE = 1000;

/**
 * Serves a folder on a free local port. `pages` are further texts by path, as HTML unless the extension says otherwise; a
 * list is sent in parts, each after a second without requests. `headers` are sent with every response.
 */
export async function serve(folder, { pages = {}, headers = {} } = {}) {
  // look up files at each request, since some are written while a test runs
  const files = sirv(folder, { dev: true, dotfiles: true });
  let asked = 0;

  async function send(response, [part, ...others]) {
    response.write(part);
    for (const other of others) {
      for (let left = PAUSE; left > 0; left = asked + PAUSE - performance.now()) await pause(left);
      response.write(other);
    }
    response.end();
  }

  const server = createServer((request, response) => {
    asked = performance.now();
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!(path in pages)) return files(request, response, () => response.writeHead(404).end());
    response.setHeader('content-type', `${CONTENT_TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`);
    void send(response, [pages[path]].flat());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
