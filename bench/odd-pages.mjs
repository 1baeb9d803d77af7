/**
 * Mounts elements around pages put together at random, and checks what always holds: nothing throws, no word vanishes,
 * and records are the entries of the page, with their facts, or fewer.
 *
 *   node bench/odd-pages.mjs [--count=1000] [--seed=N] [--seeds=N,N,…] [--only=part-of-a-kind-or-markup] [--tables]
 *     [--list] [--misses]
 *
 * Each kind of failure is printed once for each markup, with the smallest page found. `--tables` prints the share of
 * entries that were read by markup and by what surrounds them. With `--misses`, entries that are not read are failures. The last line counts pages and kinds of failures.
 */
import { inChromium } from './in-chromium.mjs';

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const count = Number(option('count') ?? 1000);
const seed = Number(option('seed') ?? Math.floor(Math.random() * 2 ** 31));
const only = option('only') ?? '';
const seeds = option('seeds')?.split(',').map(Number);
const isStrict = process.argv.includes('--misses');
const SLICE = 50;

console.log(`Seed: ${seed}. Count: ${count}.`);
const results = [];
/** The first page of each kind of failure. */
const failures = new Map();
await inChromium('odd-pages/page.mjs', async (page) => {
  const all = seeds ?? Array.from({ length: count }, (_, i) => (seed + i) >>> 0);
  for (let at = 0; at < all.length; at += SLICE)
    results.push(
      ...(await page.evaluate(
        (...given) => window.bench.run(...given),
        all.slice(at, at + SLICE),
        only,
        isStrict,
      )),
    );
  for (const { seed: ofPage, kind, markup, fault } of results) {
    if (!fault) continue;
    const key = `${kind}, ${markup}: ${fault.problem}`;
    const failure = failures.get(key);
    if (failure) failure.seeds.push(ofPage);
    else failures.set(key, { seeds: [ofPage], problem: fault.problem });
  }
  for (const [key, { seeds, problem }] of failures) {
    if (process.argv.includes('--list')) {
      console.log(`${key} (${seeds.length}; seed ${seeds[0]})`);
      continue;
    }
    const short = await page.evaluate(
      (...given) => window.bench.shorten(...given),
      seeds[0],
      problem,
      isStrict,
    );
    console.log(`\n${key} (${seeds.length}; seed ${seeds[0]}): ${short.example}\n  ${short.markup}`);
  }
});
if (process.argv.includes('--tables')) printTables();
const total = (key) => results.reduce((sum, each) => sum + each[key], 0);
console.log(`\n${total('entries')} of ${total('most')} entries read, ${total('direct')} directly`);
if (failures.size) console.log(`\nTo read the same pages again: --seed=${seed} --count=${count}`);
const failed = results.filter(({ fault }) => fault).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function printTables() {
  const boxesOf = ({ boxes }) => (boxes.length ? [`${boxes.length} boxes`, ...boxes] : ['0 boxes']);
  print('markup', ({ kind, markup }) => [`${kind}, ${markup}`]);
  print('boxes', boxesOf);
  print('beside', ({ others }) => (others.length ? others : ['nothing']));
  print('heading', ({ kind, heading }) => [`${kind}, ${heading}`]);
  print('labels', ({ labels }) => [labels]);
  print('noise', ({ noises }) => (noises.length ? noises : ['none']));
}

/** Prints the share of entries and facts read, and of pages with all entries, lowest first. */
function print(name, groupsOf) {
  const groups = new Map();
  for (const result of results)
    for (const group of groupsOf(result)) {
      const others = groups.get(group);
      if (others) others.push(result);
      else groups.set(group, [result]);
    }
  const sum = (list, key) => list.reduce((total, each) => total + each[key], 0);
  const share = (part, all) => (all ? (part / all).toFixed(2) : '–');
  const rows = [...groups]
    .map(([group, list]) => ({
      group,
      list,
      entries: sum(list, 'entries') / sum(list, 'most'),
    }))
    .sort((a, b) => a.entries - b.entries)
    .map(({ group, list, entries }) =>
      [
        group,
        list.length,
        entries.toFixed(2),
        share(sum(list, 'direct'), sum(list, 'most')),
        share(
          sum(list, 'facts'),
          list.reduce((total, { entries: read, most, mostFacts }) => total + (read * mostFacts) / most, 0),
        ),
        list.filter(({ fault }) => fault).length,
      ].join(' | '),
    );
  console.log(
    `\n| ${name} | pages | entries read | directly | facts of those | failures |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
  );
  for (const row of rows) console.log(`| ${row} |`);
}
