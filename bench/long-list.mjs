/**
 * Measures the longest task while a list of 5,000 entries on the page is read and drawn in headless Chromium.
 *
 *   node bench/long-list.mjs [--quick] [--count=5000] [--rounds=3] [--most=0.75] [--only=part-of-a-name]
 *
 * Exits 1 if the longest task of the best round takes more than `most` times as long as the browser's layout of the native
 * list. With `--quick`, further rounds run only if that limit is exceeded.
 */
import { inChromium } from './in-chromium.mjs';
import { longestTask } from './long-file/longest-task.mjs';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const COUNT = Number(option('count', 5000));
const ROUNDS = Number(option('rounds', 3));
const MOST = Number(option('most', 0.75));
const isQuick = process.argv.includes('--quick');
const only = option('only', '');
const failures = [];

await inChromium('long-list/page.mjs', async (page) => {
  console.log(`The longest task while ${COUNT.toLocaleString('en')} entries are read and drawn, in ms\n`);
  console.log('| list | longest task | the next | in all | layout of the page’s own | ratio |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  const mounted = async (kind, count) => {
    const own = await longestTask(page, () =>
      page.evaluate((...given) => window.bench.ready(...given), kind, count),
    );
    const result = await longestTask(page, () => page.evaluate((name) => window.bench.mount(name), kind));
    await page.evaluate(() => window.bench.clear());
    return { ...result, own: own.longest, ratio: result.longest / own.longest };
  };
  for (const kind of (await page.evaluate(() => window.bench.kinds)).filter((name) => name.includes(only))) {
    // load the modules
    await mounted(kind, 10);
    let best;
    for (let round = 0; round < ROUNDS && !(isQuick && best?.ratio <= MOST); round++) {
      const result = await mounted(kind, COUNT);
      if (!best || result.ratio < best.ratio) best = result;
    }
    const { longest, next, took, own, ratio } = best;
    console.log(`| ${[kind, ...[longest, next, took, own].map(Math.round), ratio.toFixed(2)].join(' | ')} |`);
    if (ratio > MOST) failures.push(`${kind}: ${ratio.toFixed(2)}`);
  }
});

console.log(
  failures.length
    ? `\nMore than ${MOST} times the layout of the page’s own list: ${failures.join('; ')}.`
    : `\nNo task takes more than ${MOST} times as long as the layout of the page’s own list.`,
);
process.exit(failures.length ? 1 : 0);
