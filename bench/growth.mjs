/**
 * Whether anything takes more than its share of time for twice the input: elements with twice the entries in
 * Chromium, and readers and writers with twice the text in Node.
 *
 *   node bench/growth.mjs [--only=part-of-a-name]
 *
 * Exits 1 where twice the input takes more than 2.4 times the time. A time below 20 ms says little of how it
 * grows, so that the input is doubled until it takes so long, or until it is so large that nothing more is to be feared.
 */
import { compile } from '../test/package/compiled.mjs';
import { TEXTS } from './growth/texts.mjs';
import { inChromium } from './in-chromium.mjs';

const MOST = 2.4;
const LEAST_TIME = 20;
const ROUNDS = 3;
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? '';
const failures = [];

/** Measures at a size and at twice that size; once more where it seems to grow too fast, since a busy machine does as well. */
async function measure(name, from, largest, time) {
  let size = from;
  let once = await time(size);
  while (once < LEAST_TIME && size < largest) once = await time((size *= 2));
  let ratio = Infinity;
  let twice;
  for (let tries = 0; tries < 3 && ratio > MOST; tries++) {
    if (tries) once = Math.max(once, await time(size));
    twice = await time(2 * size);
    ratio = twice / once;
  }
  const isLong = twice >= LEAST_TIME;
  const figures = [
    name,
    size.toLocaleString('en'),
    once.toFixed(0),
    twice.toFixed(0),
    isLong ? ratio.toFixed(1) : '–',
  ];
  console.log(`| ${figures.join(' | ')} |`);
  if (isLong && ratio > MOST) failures.push(`${name}: ${ratio.toFixed(1)}`);
}

console.log('| input | size | ms | ms for twice | times |\n| --- | ---: | ---: | ---: | ---: |');

const modules = await compile();
try {
  for (const [name, path, run] of TEXTS.filter(([name]) => name.includes(only))) {
    const module = await modules.importCompiled(path);
    await measure(name, 10_000, 500_000, async (length) => {
      let least = Infinity;
      for (let i = 0; i < ROUNDS; i++) {
        const start = performance.now();
        await run(module, length);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    });
  }
} finally {
  modules.remove();
}

await inChromium('growth/page.mjs', async (page) => {
  const kinds = await page.evaluate(() => window.bench.kinds);
  for (const [name, count] of Object.entries(kinds).filter(([name]) => name.includes(only))) {
    const time = (size) => page.evaluate((...given) => window.bench.time(...given), name, size, ROUNDS);
    await time(10);
    await measure(name, count, 8 * count, time);
  }
});

console.log(
  failures.length
    ? `\nGrows faster than its input: ${failures.join('; ')}.`
    : '\nNothing grows faster than its input.',
);
process.exit(failures.length ? 1 : 0);
