/**
 * Compares the speed, density and faults of word cloud layouts with d3-cloud and wordcloud2.js. See README.md for the
 * method.
 *
 *   node bench/cloud.mjs [--rounds=9] [--cold=5] [--only='200 words,1000 words'] [--fit] [--quick]
 *
 * `--fit` also searches for the largest scale at which every word is placed (takes minutes); `--quick` is short enough for
 * each change. Exits 1 if one of this package's clouds drops a word, has words that touch, is not reproducible or, with the
 * shipped letters, differs in Node, or if `layoutCloud` is less than 5 times as fast as d3-cloud at 1000 words (0.75 times
 * in the first call). The actual goals are higher and only printed, since the lead is smaller on a busy machine.
 */
import { FIT_SCENARIOS, goalsOf, LEAST } from './cloud/goals.mjs';
import { layOutInNode } from './cloud/in-node.mjs';
import { SCENARIOS } from './cloud/scenarios.mjs';
import { inChromium } from './in-chromium.mjs';

const has = (name) => process.argv.includes(`--${name}`);
const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;

const QUICK = has('quick');
const ROUNDS = Number(option('rounds', QUICK ? 5 : 9));
const COLD_ROUNDS = Number(option('cold', QUICK ? 3 : 5));
const ONLY = option('only', QUICK ? '200 words,1000 words' : '').split(',');
/** Number of uncounted rounds, during which the engine still compiles hot code. */
const WARM_UP = 2;
const FIT_STEPS = 9;
const REFERENCE = 'd3-cloud';
const scenarios = SCENARIOS.filter(({ name }) => !ONLY[0] || ONLY.includes(name));

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const isOurs = (name) => name.startsWith('ours');

async function openPage(first) {
  const page = await first.browser().newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(first.url(), { waitUntil: 'load' });
  await page.waitForFunction(() => window.bench);
  return page;
}

const call = (page, method, ...given) =>
  page.evaluate((method, given) => window.bench[method](...given), method, given);

/** The order of the contenders in a round, rotated so that none is always first. */
const takeTurns = (names, round) => names.map((_, i) => names[(i + round) % names.length]);

/**
 * Runs all contenders on a scenario. Each first call has its own page, and the last of these is kept for warm calls.
 */
async function measure(first, names, scenario) {
  const runs = new Map(names.map((name) => [name, { cold: [], warmUp: [], warm: [], pictures: new Set() }]));
  const pages = new Map();
  const run = async (name, kind) => {
    const page = pages.get(name);
    await page.bringToFront();
    const { time, picture } = await call(page, 'measure');
    const found = runs.get(name);
    found[kind].push(time);
    found.pictures.add(picture);
  };
  for (let round = 0; round < Math.min(COLD_ROUNDS, scenario.rounds ?? Infinity); round++)
    for (const name of takeTurns(names, round)) {
      await pages.get(name)?.close();
      pages.set(name, await openPage(first));
      await call(pages.get(name), 'prepare', name, scenario);
      await run(name, 'cold');
    }
  for (let round = -WARM_UP; round < Math.min(ROUNDS, scenario.rounds ?? Infinity); round++)
    for (const name of takeTurns(names, round + WARM_UP)) await run(name, round < 0 ? 'warmUp' : 'warm');

  const reference = runs.get(REFERENCE);
  const results = [];
  for (const [name, { cold, warm, pictures }] of runs) {
    const timesFaster = (kind, times) => median(times.map((time, i) => reference[kind][i] / time));
    const verdict = await call(pages.get(name), 'verdict');
    await pages.get(name).close();
    results.push({
      scenario: scenario.name,
      name,
      ...verdict,
      cold: { time: median(cold), timesFaster: timesFaster('cold', cold) },
      warm: { time: median(warm), timesFaster: timesFaster('warm', warm) },
      same: pictures.size === 1,
      pictures,
    });
  }
  return results;
}

async function isSameInNode(page, scenario, results) {
  const words = await call(page, 'wordsFor', scenario);
  const placed = await layOutInNode(words, scenario);
  const picture = await page.evaluate((placed) => window.bench.pictureOf(placed), placed);
  // letters drawn by a browser differ by a few pixels from those in Node
  return results
    .filter(({ name }) => name === 'ours, shipped letters')
    .every(({ pictures }) => pictures.has(picture));
}

async function fitAll(page, names, scenario) {
  const results = [];
  for (const name of names) {
    const scale = await call(page, 'fit', name, scenario, FIT_STEPS);
    const own = await call(page, 'ownFit', name, scenario);
    results.push({ scenario: scenario.name, name, scale, own });
  }
  return results;
}

function printTable(head, rows) {
  console.log(`| ${head.join(' | ')} |`);
  console.log(`| ${head.map((_, i) => (i ? '---:' : '---')).join(' | ')} |`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

function printResults({ name, width, height }, results) {
  console.log(`\n${name}, ${width} × ${height}\n`);
  printTable(
    [
      'contender',
      'first call, ms',
      '× d3-cloud',
      'warm, ms',
      '× d3-cloud',
      'dropped',
      'overlapping',
      'touching',
      'ink in hull',
      'same twice',
    ],
    results.map(({ name, cold, warm, asked, placed, overlaps, touches, inkInHull, same }) => [
      name,
      ...[cold, warm].flatMap(({ time, timesFaster }) => [time.toFixed(1), timesFaster.toFixed(2)]),
      asked - placed,
      overlaps,
      touches,
      `${(100 * inkInHull).toFixed(1)} %`,
      same ? 'yes' : 'no',
    ]),
  );
}

function printFits({ name }, fits) {
  console.log(`\nLargest scale that holds all of ${name}\n`);
  printTable(
    ['contender', 'sizes given', 'by itself'],
    fits.map(({ name, scale, own }) => [name, scale.toFixed(3), own?.toFixed(3) ?? '–']),
  );
}

/** Violations of conditions that must hold on any machine. */
function faultsOf(results, sameInNode) {
  const faults = sameInNode ? [] : ['Node and the browser do not give the same picture'];
  for (const { scenario, name, asked, placed, overlaps, touches, same, cold, warm } of results) {
    if (!isOurs(name)) continue;
    const fault = (what) => faults.push(`${name}, ${scenario}: ${what}`);
    if (placed < asked) fault(`${asked - placed} words dropped`);
    if (overlaps) fault(`${overlaps} pairs overlap`);
    if (touches) fault(`${touches} pairs touch`);
    if (!same) fault('not the same twice');
    if (name !== 'ours' || scenario !== '1000 words') continue;
    for (const [kind, { timesFaster }] of Object.entries({ cold, warm }))
      if (timesFaster < LEAST[kind]) fault(`${kind} only ${timesFaster.toFixed(2)} × d3-cloud`);
  }
  return faults;
}

let faults = [];
await inChromium('cloud/page.mjs', async (page) => {
  if (!(await call(page, 'hasFont')))
    throw new Error('Liberation Sans is not on this machine (Debian: apt-get install fonts-liberation).');
  console.log(`${await page.browser().version()}, ${ROUNDS} rounds`);
  const contenders = await page.evaluate(() => window.bench.contenders);
  const namesFor = ({ without = [] }) =>
    contenders.filter((name) => !without.includes(name) && !(QUICK && name === 'wordcloud2'));

  const results = [];
  let sameInNode = true;
  for (const scenario of scenarios) {
    const found = await measure(page, namesFor(scenario), scenario);
    printResults(scenario, found);
    sameInNode &&= await isSameInNode(page, scenario, found);
    results.push(...found);
  }
  const fits = [];
  if (has('fit'))
    for (const scenario of scenarios.filter(({ name }) => FIT_SCENARIOS.includes(name))) {
      const found = await fitAll(page, namesFor(scenario), scenario);
      printFits(scenario, found);
      fits.push(...found);
    }

  console.log('\nGoals\n');
  printTable(
    ['goal', 'at least', 'found', ''],
    goalsOf(results, fits, sameInNode).map(({ what, goal, found, isMet }) => [
      what,
      goal,
      found,
      isMet ? 'met' : 'not met',
    ]),
  );
  faults = faultsOf(results, sameInNode);
});

console.log(faults.length ? `\nNot in order: ${faults.join('; ')}.` : '\nIn order.');
process.exit(faults.length ? 1 : 0);
