/**
 * A package registry on loopback, for testing publication: it stores published packages and forwards all other requests
 * to npm's registry. Verdaccio does more, but needs 300 packages and a newer version of Node.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Size limit of an `npm publish` request, in bytes. */
const MOST = 100_000_000;

async function bodyOf(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    parts.push(part);
    length += part.length;
    if (length > MOST) throw new Error(`A request of more than ${MOST} bytes.`);
  }
  return Buffer.concat(parts);
}

const reply = (response, status, body) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** Adds a published version of a package; returns false if the version exists already. */
function add(packages, files, sent) {
  const known = packages.get(sent.name) ?? { name: sent.name, versions: {}, 'dist-tags': {} };
  if (Object.keys(sent.versions).some((version) => version in known.versions)) return false;
  Object.assign(known.versions, sent.versions);
  Object.assign(known['dist-tags'], sent['dist-tags']);
  packages.set(sent.name, known);
  for (const [file, { data }] of Object.entries(sent._attachments))
    files.set(`/${sent.name}/-/${file}`, Buffer.from(data, 'base64'));
  return true;
}

/** Starts the registry on a free port; the returned `env` makes npm use it. */
export async function startRegistry() {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
  const packages = new Map();
  const files = new Map();
  const answer = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (request.method === 'PUT') {
      const isNew = add(packages, files, JSON.parse(await bodyOf(request)));
      return reply(response, isNew ? 201 : 409, isNew ? { ok: true } : { error: 'this version exists' });
    }
    if (files.has(path))
      return response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(files.get(path));
    if (packages.has(path.slice(1))) return reply(response, 200, packages.get(path.slice(1)));
    response.writeHead(302, { location: new URL(request.url.slice(1), upstream).href }).end();
  };
  const server = createServer((request, response) =>
    answer(request, response).catch((error) => reply(response, 400, { error: error.message })),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${server.address().port}`;
  return {
    address: `http://${host}/`,
    env: {
      ...process.env,
      npm_config_registry: `http://${host}/`,
      // npm requires a token even if the registry does not
      [`npm_config_//${host}/:_authToken`]: 'loopback',
      npm_config_replace_registry_host: 'never',
      npm_config_ignore_scripts: 'true',
      npm_config_provenance: 'false',
      npm_config_update_notifier: 'false',
    },
    close: () => server.close(),
  };
}
