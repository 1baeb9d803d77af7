/**
 * Reads lines and page fragments put together at random, and checks what the readers always hold: they do not throw, each
 * word is in one span and in the record, records are complete, and the page stays as it is.
 *
 *   node bench/odd-lines.mjs [--count=4000] [--seed=N] [--only=part-of-a-name] [lines.txt or lines.jsonl …]
 *
 * The pieces are from the lines in test/readers and from the given files: one line of text, or one object with a `text`,
 * per line. A quarter as many fragments as lines are read. Each kind of failure is printed with its shortest line found.
 * The same seed and count give the same lines. The last line counts readers without failures, and kinds of failures.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const count = Number(option('count') ?? 4000);
const seed = Number(option('seed') ?? Math.floor(Math.random() * 2 ** 31));
const only = option('only') ?? '';
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const tests = await compile();
const line = tests.oddLines([...tests.OWN_LINES, ...files.flatMap(linesOf)]);
const sample = (arbitrary, numRuns) => fc.sample(arbitrary, { seed, numRuns });
const bodyOf = (markup) => tests.parsePage(markup).body;
const lines = sample(line, count);
const fragments = sample(tests.oddPages(line), Math.ceil(count / 4));
/** Each reader, with the texts it reads and what is wrong with the reading of one. */
const subjects = [
  ...Object.entries(tests.LINE_PROBLEMS).map(([reader, problem]) => ({
    name: `line, ${reader}`,
    texts: lines,
    problemOf: (text) => attempt(() => problem(text)),
  })),
  ...Object.entries({ ...tests.PAGE_PROBLEMS, check: checkProblem }).map(([reader, problem]) => ({
    name: `fragment, ${reader}`,
    texts: fragments,
    problemOf: (text) => attempt(() => problem(bodyOf(text))),
  })),
].filter(({ name }) => name.includes(only));

console.log(`Seed: ${seed}. Count: ${count}.`);
let passed = 0;
let failed = 0;
for (const { name, texts, problemOf } of subjects) {
  /** The shortest text and the number of texts of each kind of failure. */
  const failures = new Map();
  for (const text of texts) {
    const problem = problemOf(text);
    if (!problem) continue;
    const other = failures.get(problem);
    const isShorter = !other || text.length < other.text.length;
    failures.set(problem, { text: isShorter ? text : other.text, times: (other?.times ?? 0) + 1 });
  }
  for (const [problem, { text, times }] of failures) {
    const short = shortest(text, (part) => problemOf(part) === problem);
    console.log(`\n${name}: ${problem} (${times} of ${texts.length})\n  ${JSON.stringify(short)}`);
  }
  failed += failures.size;
  if (!failures.size) passed++;
}
if (failed)
  console.log(
    `\nTo read the same again: --seed=${seed} --count=${count}${files.length ? ', and the same files' : ''}`,
  );
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** The result, or for an error its type and the function that threw it. */
function attempt(run) {
  try {
    return run();
  } catch (error) {
    const frame = /^ +at (?:new )?(\S+)/m.exec(error.stack ?? '')?.[1] ?? 'a function';
    return `${error.name} in ${frame}: ${error.message.slice(0, 80)}`;
  }
}

function checkProblem(body) {
  tests.check(body.ownerDocument);
  return undefined;
}

/** Leaves out tags, words and marks of a text, first many at a time, as long as it still fails. */
function shortest(text, fails) {
  let pieces = text.match(/<[^>]*>|\s+|[\p{L}\p{N}]+|[^]/gu) ?? [];
  for (let size = pieces.length >> 1; size;) {
    let isShorter = false;
    for (let at = 0; at < pieces.length;) {
      const rest = pieces.toSpliced(at, size);
      if (fails(rest.join(''))) {
        pieces = rest;
        isShorter = true;
      } else at += size;
    }
    if (!isShorter || size > pieces.length) size = Math.min(size, pieces.length) >> 1;
  }
  return pieces.join('');
}

function linesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((each) => each.trim())
    .map((each) => (path.endsWith('.jsonl') ? JSON.parse(each).text : each));
}

/** The readers, their invariants and the generators of lines, compiled below node_modules to find the packages. */
async function compile() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = `${root}node_modules/.cache`;
  const outfile = `${folder}/odd-lines-${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: {
      contents: `export { LINE_PROBLEMS, PAGE_PROBLEMS } from './test/readers/invariants.ts';
        export { oddLines, OWN_LINES } from './test/readers/odd-lines.ts';
        export { oddPages } from './test/readers/odd-markup.ts';
        export { parsePage } from './src/cli/parse-page.ts';
        export { check } from './src/check/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}
