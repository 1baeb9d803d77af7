/**
 * Detects leaks of removed elements: compares nodes, listeners and bytes before and after many mounts and unmounts.
 *
 *   node bench/mounts.mjs [--count=1000]
 *
 * Exits 1 if a kind of element leaks more than the browser's own variation: one node or listener per ten mounts, or half a
 * kilobyte per mount, most of which is a search kept in the address.
 */
import { inChromium } from './in-chromium.mjs';

const COUNT = Number(process.argv.find((argument) => argument.startsWith('--count='))?.slice(8) ?? 1000);
const WARM_UP = 50;
/** Flags that disable compilation, since compiled code stays on the heap and grows for some hundred mounts. */
const INTERPRETED = '--no-opt --no-maglev --no-sparkplug';
const MOST = { nodes: COUNT / 10, listeners: COUNT / 10, bytes: 512 * (32 + COUNT) };

async function inUse(session) {
  // objects finalised in one collection are only freed in the next
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), bytes: value('JSHeapUsedSize') };
}

const failures = [];
await inChromium(
  'mounts/page.mjs',
  async (page) => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    console.log(`What stays behind of ${COUNT} mounts and unmounts\n`);
    console.log('| element | nodes | listeners | kilobytes |');
    console.log('| --- | ---: | ---: | ---: |');
    for (const kind of await page.evaluate(() => window.bench.kinds)) {
      const mount = (count) => page.evaluate((...given) => window.bench.mounts(...given), kind, count);
      await mount(WARM_UP);
      const before = await inUse(session);
      await mount(COUNT);
      const after = await inUse(session);
      const left = Object.fromEntries(Object.keys(MOST).map((what) => [what, after[what] - before[what]]));
      console.log(`| ${[kind, left.nodes, left.listeners, Math.round(left.bytes / 1024)].join(' | ')} |`);
      for (const what in MOST)
        if (left[what] > MOST[what]) failures.push(`${kind} leaves ${left[what]} ${what}`);
    }
  },
  INTERPRETED,
);

console.log(failures.length ? `\nNot met: ${failures.join('; ')}.` : '\nNothing grows.');
process.exit(failures.length ? 1 : 0);
