/**
 * The longest time that the page is blocked while a list of 5,000 entries in it is read and drawn, in headless Chromium.
 *
 *   node bench/long-list.mjs [--count=5000] [--only=part-of-a-name]
 */
import { inChromium } from './in-chromium.mjs';
import { longestTask } from './long-file/longest-task.mjs';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const COUNT = Number(option('count', 5000));
const only = option('only', '');

await inChromium('long-list/page.mjs', async (page) => {
  console.log(`The longest task while ${COUNT.toLocaleString('en')} entries are read and drawn, in ms\n`);
  console.log('| list | longest task | the next | in all |\n| --- | ---: | ---: | ---: |');
  const mounted = async (kind, count) => {
    await page.evaluate((...given) => window.bench.ready(...given), kind, count);
    const result = await longestTask(page, () => page.evaluate((name) => window.bench.mount(name), kind));
    await page.evaluate(() => window.bench.clear());
    return result;
  };
  for (const kind of (await page.evaluate(() => window.bench.kinds)).filter((name) => name.includes(only))) {
    await mounted(kind, 10);
    const { longest, next, took } = await mounted(kind, COUNT);
    console.log(
      `| ${[kind, longest, next, took].map((cell) => (cell === kind ? cell : Math.round(cell))).join(' | ')} |`,
    );
  }
});
