/**
 * Compares the speed of a project list, in its first render and per keystroke in its search, with the same list written by
 * hand and with list.js. See README.md for the method.
 *
 *   node bench/project-list.mjs [--rounds=9] [--sizes=17,100,1000,10000] [--most=1.5] [--most-list-js=1]
 *
 * Exits 1 if the element and the hand-written list show different text, if a first render or a keystroke takes more than
 * `most` times as long as in the hand-written list, or if a keystroke at the largest size takes more than `most-list-js`
 * times as long as in list.js.
 */
import { inChromium } from './in-chromium.mjs';

const option = (name, otherwise) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise;

const ROUNDS = Number(option('rounds', 9));
/** Factor for the number of rounds of short lists, which are quick but vary more. */
const TIMES = 4;
const SIZES = option('sizes', '17,100,1000,10000').split(',').map(Number);
const CONTENDERS = ['element', 'by hand', 'list.js'];
/** Maximum ratios to the hand-written list, and to list.js for a keystroke. */
const MOST = Number(option('most', 1.5));
const MAX_LIST_JS = Number(option('most-list-js', 1));

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** Whether the two lists show the same text; prints the first difference. */
async function isSame(page, size) {
  const see = (name) => page.evaluate((...given) => window.bench.seen(...given), name, size);
  const [ours, theirs] = [await see('element'), await see('by hand')];
  for (const [i, text] of ours.entries()) {
    if (text === theirs[i]) continue;
    const at = [...text].findIndex((letter, j) => letter !== theirs[i][j]);
    const around = (whole) => whole.slice(Math.max(0, at - 40), at + 60);
    console.error(
      `At ${size} the lists differ:\n  element: …${around(text)}…\n  by hand: …${around(theirs[i])}…`,
    );
    return false;
  }
  return true;
}

/** Medians by size and contender. The contenders take turns, so that a slow moment affects all of them. */
async function measureAll(page) {
  const medians = {};
  for (const size of SIZES) {
    const found = Object.fromEntries(
      CONTENDERS.map((name) => [name, { first: [], letter: [], keystrokes: [], scripting: [] }]),
    );
    const times = size < 1000 ? TIMES : 1;
    for (let round = -times; round < times * ROUNDS; round++)
      for (const offset of CONTENDERS.keys()) {
        const name = CONTENDERS[(offset + round + times) % CONTENDERS.length];
        const { first, keystrokes, scripting } = await page.evaluate(
          (...given) => window.bench.measure(...given),
          name,
          size,
        );
        // the first rounds warm up
        if (round < 0) continue;
        found[name].first.push(first);
        found[name].letter.push(keystrokes[0]);
        found[name].keystrokes.push(...keystrokes);
        found[name].scripting.push(...scripting);
      }
    medians[size] = Object.fromEntries(
      CONTENDERS.map((name) => [
        name,
        {
          first: median(found[name].first),
          letter: median(found[name].letter),
          keystroke: median(found[name].keystrokes),
          scripting: median(found[name].scripting),
        },
      ]),
    );
  }
  return medians;
}

/** Median times of the first letter after a pause, by size and contender. */
async function measureRested(page, medians) {
  for (const size of SIZES) {
    const found = Object.fromEntries(CONTENDERS.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const offset of CONTENDERS.keys()) {
        const name = CONTENDERS[(offset + round) % CONTENDERS.length];
        found[name].push(await page.evaluate((...given) => window.bench.measureRested(...given), name, size));
      }
    for (const name of CONTENDERS) medians[size][name].rested = median(found[name]);
  }
}

/** Median times of the first render of 17 lines of a real page, which the element has to parse. */
async function measurePage(page) {
  const found = { element: [], 'by hand': [] };
  for (let round = -TIMES; round < TIMES * ROUNDS; round++)
    for (const name of round % 2 ? Object.keys(found) : Object.keys(found).reverse()) {
      const ms = await page.evaluate((name) => window.bench.measurePage(name), name);
      if (round >= 0) found[name].push(ms);
    }
  return { element: median(found.element), hand: median(found['by hand']) };
}

function printPage({ element, hand }) {
  console.log(
    `\nFirst render of the 17 lines of a page: ${element.toFixed(1)} ms with reading them; by hand, out of ready records and with a search, ${hand.toFixed(1)} ms (× ${(element / hand).toFixed(2)})`,
  );
}

function print(medians, what, title) {
  console.log(`\n${title}, milliseconds (median)\n`);
  console.log('| projects | element | by hand | list.js | element / by hand | element / list.js |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const size of SIZES) {
    const [element, hand, listJs] = CONTENDERS.map((name) => medians[size][name][what]);
    const cells = [element, hand, listJs].map((ms) => ms.toFixed(1));
    const ratios = [element / hand, element / listJs].map((ratio) => ratio.toFixed(2));
    console.log(`| ${[size, ...cells, ...ratios].join(' | ')} |`);
  }
}

const failures = [];
await inChromium('project-list/page.mjs', async (page) => {
  for (const size of SIZES)
    if (!(await isSame(page, size))) failures.push(`at ${size} projects the lists do not show the same`);
  const medians = await measureAll(page);
  await measureRested(page, medians);
  const fromPage = await measurePage(page);
  print(medians, 'first', 'First render');
  printPage(fromPage);
  print(medians, 'rested', 'The first letter a second after the first render, with style and layout');
  print(medians, 'letter', 'The first letter straight after the first render, with style and layout');
  print(medians, 'keystroke', 'A keystroke, with style and layout');
  print(medians, 'scripting', 'A keystroke, scripting alone');

  for (const size of SIZES)
    for (const [what, name] of Object.entries({ first: 'first render', keystroke: 'a keystroke' })) {
      const ratio = medians[size].element[what] / medians[size]['by hand'][what];
      if (ratio > MOST)
        failures.push(`${name} at ${size} takes ${ratio.toFixed(2)} times the list written by hand`);
    }
  const largest = Math.max(...SIZES);
  const ratio = medians[largest].element.keystroke / medians[largest]['list.js'].keystroke;
  if (ratio > MAX_LIST_JS)
    failures.push(`a keystroke at ${largest} takes ${ratio.toFixed(2)} times that of list.js`);
});

console.log(failures.length ? `\nNot met: ${failures.join('; ')}.` : '\nAll met.');
process.exit(failures.length ? 1 : 0);
