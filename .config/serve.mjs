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

/** In ms: a script that a page names in its first part runs before the next, on a busy machine too. */
const PAUSE = 1000;

/** Sends the parts of a page with a pause between them. */
async function send(response, [part, ...others]) {
  response.write(part);
  for (const other of others) {
    await pause(PAUSE);
    response.write(other);
  }
  response.end();
}

/**
 * Serves a folder on a free port of this machine. `pages` are texts by path that are not files, HTML unless the ending says else; a list of
 * parts is sent with a pause between them. `headers` are sent with every response.
 */
export async function serve(folder, { pages = {}, headers = {} } = {}) {
  // files are looked up at each request, since some are written while a test runs
  const files = sirv(folder, { dev: true, dotfiles: true });
  const server = createServer((request, response) => {
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
