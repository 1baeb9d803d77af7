/** The commands, run with `npx`. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';

const run = (...parameters) => {
  try {
    return execFileSync('npx', ['research-group-elements', ...parameters], { encoding: 'utf8' });
  } catch ({ status, stdout, stderr }) {
    if (status !== 1) throw new Error(`status ${status}: ${stderr}`);
    return stdout;
  }
};
const has = (text, part) => {
  if (!text.includes(part)) throw new Error(`“${part}” is not in ${text}`);
};

writeFileSync(
  'liste.html',
  '<!doctype html><html lang="nb"><title>Prosjekter</title><h2>Pågående prosjekter</h2><ul class="rg-project-list"><li>Care (2001–2003)</li><li>Welfare</li></ul></html>',
);
writeFileSync('words.txt', 'care (5)\nwelfare (2)\n');
has(run('--help'), 'Usage: research-group-elements');
has(run('check', 'liste.html', '--lang', 'en'), 'ended');
has(run('convert', 'liste.html', '--to', 'csv'), 'Care');
run('cloud', 'words.txt', '--svg', 'cloud.svg');
has(readFileSync('cloud.svg', 'utf8'), '<svg');

const composer = spawn('npx', ['research-group-elements', 'compose', '--no-open', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
try {
  const [printed] = await once(composer.stdout, 'data', { signal: AbortSignal.timeout(60_000) });
  const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
  if (!address) throw new Error(`no address in ${printed}`);
  const page = await (await fetch(address)).text();
  const [, script] = /<script[^>]* src="([^"]+)"/.exec(page) ?? [];
  const { ok } = await fetch(new URL(script, address));
  if (!ok) throw new Error(`${script} is not served`);
} finally {
  process.kill(-composer.pid);
}
