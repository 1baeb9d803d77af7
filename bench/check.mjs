/**
 * `node bench/check.mjs [--pages=1000] [--rounds=3] [--most=1]`: compares the time of the content check over a folder of pages
 * with that of linters, in separate processes that take turns. Exits 1 if the check takes more than `most` times as long as
 * html-validate.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pageOf } from './check/page.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    most: { type: 'string', default: '1' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));
for (let i = 0; i < Number(values.pages); i++) writeFileSync(join(folder, `${i}.html`), pageOf(i));

/** Installs the linters, which are not dependencies, into a cache. */
function fetched() {
  const cache = join(root, 'node_modules/.cache/check-bench');
  if (!existsSync(join(cache, 'node_modules/html-validate'))) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{ "private": true }');
    const packages = ['html-validate@10.9.0', 'htmlhint@1.9.2'];
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
      cwd: cache,
    });
  }
  return join(cache, 'node_modules');
}

const linters = fetched();
const CONTENDERS = {
  'the check': [join(root, 'dist/cli/cli.js'), 'check', folder, '--format', 'json'],
  'html-validate': [
    join(linters, 'html-validate/bin/html-validate.mjs'),
    '--formatter',
    'json',
    join(folder, '*.html'),
  ],
  HTMLHint: [join(linters, 'htmlhint/bin/htmlhint'), '--format', 'json', join(folder, '*.html')],
};

/** Module that prints the CPU time of a process, including all threads, when it exits. */
const METER = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nCPU ' + (user + system)); });`,
)}`;

/** Wall-clock and CPU time of a run, in seconds. */
const run = (words) =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--import', METER, ...words], { cwd: pathToFileURL(folder) });
    let [out, error] = [0, ''];
    child.stdout.on('data', (data) => (out += data.length));
    child.stderr.on('data', (data) => (error += data));
    child.on('close', () => {
      const cpu = /CPU (\d+)/.exec(error);
      if (!cpu || !out) reject(new Error(`${words.join(' ')}\n${error}`));
      else resolve({ clock: (performance.now() - begun) / 1000, processors: Number(cpu[1]) / 1e6 });
    });
  });

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
try {
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [name, words] of Object.entries(CONTENDERS)) {
      const time = await run(words);
      times[name].push(time);
      console.error(
        `  ${name}: ${time.clock.toFixed(1)} by the clock, ${time.processors.toFixed(1)} of the processors`,
      );
    }
} finally {
  rmSync(folder, { recursive: true });
}

const of = (name, by) => median(times[name].map((time) => time[by]));
console.log(`${values.pages} pages, medians of ${values.rounds} rounds, in seconds:`);
for (const name of Object.keys(CONTENDERS))
  console.log(
    `  ${name.padEnd(14)} ${of(name, 'clock').toFixed(1)} by the clock, ${of(name, 'processors').toFixed(1)} of the processors`,
  );
const ratio = (by) => of('the check', by) / of('html-validate', by);
console.log(
  `The check / html-validate: ${ratio('clock').toFixed(2)} by the clock, ${ratio('processors').toFixed(2)} of the processors.`,
);
if (ratio('clock') > Number(values.most)) {
  console.error(`The check takes more than ${values.most} times as long as html-validate.`);
  process.exitCode = 1;
}
