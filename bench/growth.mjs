/**
 * Finds code with superlinear running time: readers of lines and files, writers, and functions that count and place words,
 * in Node; elements with twice the entries, in Chromium.
 *
 *   node bench/growth.mjs [--quick | --patient] [--only=part-of-a-name] [--sets=lines,texts,files,elements]
 *
 * Each kind of input is measured at 10,000, 100,000 and 1,000,000 characters and at twice as many, as long as a run is
 * expected to take up to half a second (with `--patient` half a minute, and hours in total). `--quick` measures the first
 * size, and the second if that is cheap, elements with half as many entries, and each repeated piece with only some
 * readers. Exits 1 if twice the input takes more than 2.4 times the time.
 */
import { spawnSync } from 'node:child_process';
import { getHeapSpaceStatistics } from 'node:v8';
import { compile } from '../test/package/compiled.mjs';
import { FILES } from './growth/files.mjs';
import { LINES } from './growth/lines.mjs';
import { measure, MOST } from './growth/measure.mjs';
import { TEXTS } from './growth/texts.mjs';
import { inChromium } from './in-chromium.mjs';

// Restarts with a large young generation, so that garbage collection rarely runs during a measurement.
if (!globalThis.gc) {
  const flags = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const isQuick = process.argv.includes('--quick');
const only = option('only') ?? '';
const sets = option('sets')?.split(',') ?? ['lines', 'texts', 'files', 'elements'];
const SIZES = isQuick ? [1e4, 1e5] : [1e4, 1e5, 1e6];
/** Time limits in ms for twice the first size; in a quick run, slower input is measured at that size only. */
const CHEAP = { lines: 3, texts: 8, files: 60 };
const failures = [];

/** Maximum expected time of a run, in ms; a thousand kinds of input at a million characters would take hours. */
const WORTH = process.argv.includes('--patient') ? 30_000 : 500;

async function judge(name, sizes, time, { cheap = Infinity, worth = WORTH } = {}) {
  const judged = () => measure(name, sizes, { rounds: 1, cheap, worth }, time);
  // retry, since another process may have interfered
  const failure = (await judged()) && (await judged());
  if (failure) failures.push(failure);
}

/** Bytes of young objects, of 256 MB, above which garbage collection may start during a measurement. */
const FULL = 2 ** 26;

/** Collects garbage that might be collected during a measurement. A minor collection takes 6 ms, more than most inputs. */
function collect(size) {
  const { space_used_size: used } = getHeapSpaceStatistics().find(
    (space) => space.space_name === 'new_space',
  );
  if (size > 2e5) globalThis.gc();
  else if (used > FULL) globalThis.gc({ type: 'minor' });
}

async function inNode(modules, kinds, cheap) {
  for (const { name, from, make, run, most = Infinity } of kinds) {
    const module = await modules.importCompiled(from);
    const inputs = new Map();
    const inputOf = (size) => inputs.get(size) ?? inputs.set(size, make(size)).get(size);
    const time = async (size) => {
      const input = inputOf(size);
      collect(size);
      const begin = process.cpuUsage();
      await run(module, input);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    const sizes = SIZES.filter((size) => size <= most);
    await judge(name, sizes, time, { cheap });
  }
}

const NAMED = { lines: LINES, texts: TEXTS, files: FILES };
const began = performance.now();

console.log(
  `Milliseconds for an input and for twice as much, and their ratio where it says something.\n\n` +
    `| input | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} |\n| --- |${' --- |'.repeat(SIZES.length)}`,
);
const setsInNode = sets.filter((set) => set in NAMED);
if (setsInNode.length) {
  const modules = await compile();
  const isAsked = ({ name, isQuick: inQuick = true }) => name.includes(only) && (inQuick || !isQuick);
  try {
    for (const set of setsInNode)
      await inNode(modules, NAMED[set].filter(isAsked), isQuick ? CHEAP[set] : undefined);
  } finally {
    modules.remove();
  }
}

if (sets.includes('elements'))
  await inChromium('growth/page.mjs', async (page) => {
    const kinds = await page.evaluate(() => window.bench.kinds);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** CPU time of the page's thread, in ms. */
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * metrics.find((metric) => metric.name === 'ThreadTime').value;
    };
    for (const [name, count] of Object.entries(kinds).filter(([name]) => name.includes(only))) {
      const time = async (size) => {
        await page.evaluate(() => window.gc());
        const before = await busy();
        await page.evaluate((...given) => window.bench.mount(...given), name, size);
        return (await busy()) - before;
      };
      await time(10);
      const sizes = isQuick ? [count / 2] : [count, 4 * count];
      await judge(name, sizes, time, { worth: 30_000 });
    }
  });

console.log(`\n${Math.round((performance.now() - began) / 1000)} s.`);
console.log(
  failures.length
    ? `More than ${MOST} times the time for twice the input: ${failures.join('; ')}.`
    : 'Nothing grows faster than its input.',
);
process.exit(failures.length ? 1 : 0);
