/**
 * Compares the first reading of 17 project lines in a new process, as in a visitor's browser, with the platform's own word
 * segmentation of the same lines, also in a new process. Loading the module is not counted; compiling it on first use is.
 *
 *   node bench/cold.mjs [--rounds=15] [--most=3]
 *
 * Prints the least CPU time of each in milliseconds, and the ratios; exits 1 if one is above `--most`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const option = (name, standard) =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? standard);
const rounds = option('rounds', 15);
const most = option('most', 3);

const folder = mkdtempSync(join(tmpdir(), 'cold-'));
const root = fileURLToPath(new URL('..', import.meta.url));

/** The items of the list in the story, as plain text. */
const story = /export const projects = html`([^`]*)`/.exec(
  readFileSync(join(root, 'stories/content/group.ts'), 'utf8'),
)[1];
const lines = [...story.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text]) => text.replace(/\s+/g, ' ').trim());

const TASKS = {
  'split into words': `const segmenter = new Intl.Segmenter('nb', { granularity: 'word' });
    for (const line of lines) for (const { isWordLike } of segmenter.segment(line)) if (isWordLike) words++;`,
  'labels alone': `for (const line of lines) words += parseProjectWith(line, {}, undefined).spans.length;`,
  'labels and inference': `for (const line of lines) words += readProjectLine(line).title.length;`,
};

try {
  const files = await Promise.all(Object.entries(TASKS).map(([name, body], i) => compile(name, body, i)));
  // take turns, so that other work on the machine affects all of them
  const times = files.map(() => []);
  for (let round = 0; round < rounds; round++)
    files.forEach(([, file], i) => times[i].push(Number(execFileSync(process.execPath, [file]))));
  // other work on the machine only adds to the CPU time
  const least = times.map((all) => Math.min(...all));
  console.log(`| first time, 17 lines | CPU ms | to splitting |\n| --- | ---: | ---: |`);
  files.forEach(([name], i) =>
    console.log(`| ${name} | ${least[i].toFixed(1)} | ${(least[i] / least[0]).toFixed(2)} |`),
  );
  const worst = Math.max(...least.map((time) => time / least[0]));
  if (worst > most) {
    console.error(
      `\nA first reading takes ${worst.toFixed(2)} times the platform's splitting into words; at most ${most} is wanted.`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function compile(name, body, i) {
  const outfile = join(folder, `${i}.mjs`);
  await build({
    stdin: {
      contents: `import { readProjectLine } from './src/readers/project/index.ts';
        import { parseProjectWith } from './src/readers/project/line.ts';
        const lines = ${JSON.stringify(lines)};
        let words = 0;
        const start = process.cpuUsage();
        ${body}
        const { user, system } = process.cpuUsage(start);
        if (!words) throw new Error('Nothing was read.');
        console.log((user + system) / 1000);`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return [name, outfile];
}
