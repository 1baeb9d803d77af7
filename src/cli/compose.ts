import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, reasonOf } from './fail.js';
import { write } from './output.js';
import type { Values } from './values.js';

const PORT = 4173;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Runs `compose`. @returns The exit status, once the server has been stopped. */
export async function runCompose(inputs: readonly string[], values: Values): Promise<number> {
  if (inputs.length) throw new Failure(`compose takes no files: paste or open them in the browser.`);
  const folder = fileURLToPath(new URL('../compose/', import.meta.url));
  if (!existsSync(join(folder, 'index.html')))
    throw new Failure(`${folder} contains no composer. Create it with npm run build.`);
  const { server, address } = await serveFolder(folder, portOf(values));
  await write(undefined, `The composer is at ${address}\nStop it with Ctrl+C.\n`);
  if (!values['no-open']) open(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  await new Promise((closed) => server.once('close', closed));
  return 0;
}

function portOf(values: Values): number | undefined {
  const value = values['port'];
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Failure(`--port ${String(value)} is not a valid port. Use a number such as 8080.`);
  return port;
}

/**
 * Serves the files of a folder on the loopback interface.
 *
 * @param port By default {@link PORT}, or any free port if that is in use.
 * @throws {Failure} If the requested port is in use.
 */
export async function serveFolder(
  folder: string,
  port?: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let path: string;
    try {
      path = normalize(decodeURIComponent(pathname));
    } catch {
      response.writeHead(400).end();
      return;
    }
    const type = TYPES[extname(path === '/' ? 'index.html' : path)];
    if (!type || path.includes('..')) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', type);
    response.setHeader('x-content-type-options', 'nosniff');
    createReadStream(join(folder, path === '/' ? 'index.html' : path))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  const listen = (on: number) =>
    new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(on, '127.0.0.1', () => {
        server.off('error', fail);
        done();
      });
    });
  try {
    await listen(port ?? PORT);
  } catch (error) {
    if (port !== undefined)
      throw new Failure(`Port ${port} cannot be used: ${reasonOf(error)}. Choose another with --port.`);
    await listen(0);
  }
  const at = server.address();
  const number = typeof at === 'object' && at ? at.port : port;
  return { server, address: `http://127.0.0.1:${number}/` };
}

const OPENERS: Partial<Record<NodeJS.Platform, [command: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the user's browser; if there is none, the printed address is enough. */
function open(address: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
