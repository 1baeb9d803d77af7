/**
 * Measures the longest task while a file of 100,000 records is read and drawn in headless Chromium.
 *
 *   node bench/long-file.mjs [--quick] [--rows=100000] [--rounds=3] [--most=100] [--only=part-of-a-name]
 *
 * Exits 1 if the longest task of the best round takes more than 100 ms of CPU time, or if a file of a kind that is drawn as
 * a whole is not rejected. `--quick` runs one round each, up to three if that is too slow, with twice the limit, since other
 * processes compete for the CPU caches.
 */
import { inChromium } from './in-chromium.mjs';
import { longestTask } from './long-file/longest-task.mjs';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const ROWS = Number(option('rows', 100_000));
const isQuick = process.argv.includes('--quick');
const ROUNDS = Number(option('rounds', 3));
const MOST = Number(option('most', isQuick ? 200 : 100));
const only = option('only', '');
const failures = [];

await inChromium('long-file/page.mjs', async (page) => {
  console.log(`The longest task while ${ROWS.toLocaleString('en')} records are read and drawn, in ms\n`);
  console.log('| file | longest task | in all | shown |\n| --- | ---: | ---: | ---: |');
  const { paged, whole } = await page.evaluate(() => window.bench.kinds);
  for (const kind of [...paged, ...whole].filter((name) => name.includes(only))) {
    const rounds = [];
    for (let i = 0; i < ROUNDS; i++) {
      await page.evaluate((...given) => window.bench.ready(...given), kind, ROWS);
      rounds.push(
        await longestTask(page, () => page.evaluate((...given) => window.bench.read(...given), ROWS)),
      );
      await page.evaluate(() => window.bench.clear());
      if (isQuick && rounds.at(-1).longest <= MOST) break;
    }
    const best = (name) => Math.round(Math.min(...rounds.map((round) => round[name])));
    console.log(`| ${kind} | ${best('longest')} | ${best('took')} | ${best('shown')} |`);
    const [error] = rounds.flatMap(({ errors }) => errors);
    const isRefused = /more than/.test(error ?? '');
    if (whole.includes(kind) ? !isRefused : error) failures.push(`${kind}: ${error ?? 'it is not refused'}`);
    else if (best('longest') > MOST) failures.push(`${kind}: ${best('longest')} ms`);
  }
});

console.log(
  failures.length
    ? `\nMore than ${MOST} ms at a time: ${failures.join('; ')}.`
    : `\nNo task takes more than ${MOST} ms.`,
);
process.exit(failures.length ? 1 : 0);
