/** Times at a size and at twice that size, as stable as a shared machine allows. */

/** The largest ratio of time for twice the input. */
export const MOST = 2.4;

/** Milliseconds below which mainly the clock, the compiler and the garbage collector are measured. */
const LEAST = 20;

/** Milliseconds for one run beyond which it is not repeated. */
const PATIENCE = 8000;

/**
 * Measures both sizes in turn and keeps the least time of each, since other work on the machine only adds to it. If
 * the ratio is too high, more rounds follow. Once the code is compiled, an input is not measured where twice as much takes so
 * little time that the ratio would say nothing.
 *
 * @param time Gives the milliseconds that an input of a size takes.
 */
async function doubled(time, size, rounds, isCompiled) {
  let [once, twice] = [Infinity, isCompiled ? await time(2 * size) : Infinity];
  if (twice < LEAST) return { twice, isTooMuch: false };
  const isTooMuch = () => twice >= LEAST && twice > MOST * once;
  for (let round = 0; round < rounds || (isTooMuch() && round < rounds + 4); round++) {
    once = Math.min(once, await time(size));
    twice = Math.min(twice, await time(2 * size));
    if (twice > PATIENCE) break;
  }
  return { once, twice, isTooMuch: isTooMuch() };
}

/**
 * Measures an input at several sizes, prints a row of a table, and returns the ratios that are too high. Time that
 * grows faster than the input does so at each larger size, so a ratio counts only if that of the next doubling is too
 * high as well: a table outgrows a cache, or the collector starts, only once.
 *
 * @param cheap Milliseconds beyond which no further size is tried.
 * @param worth Milliseconds that a run of a further size may be expected to take.
 */
export async function measure(name, sizes, { rounds, cheap, worth }, time) {
  const cells = [];
  let failed;
  for (const [i, size] of sizes.entries()) {
    const first = await doubled(time, size, rounds, i > 0);
    const seen = [first];
    if (first.isTooMuch && first.twice < PATIENCE) seen.push(await doubled(time, 2 * size, rounds, true));
    cells.push(seen.map(told).join(', then '));
    if (seen.every(({ isTooMuch }) => isTooMuch)) {
      failed = `${name} at ${size.toLocaleString('en')}: ${seen.map(ratioOf).join(', ')}`;
      break;
    }
    if (first.twice > cheap || (first.twice * sizes[i + 1]) / size > worth) break;
  }
  console.log(`| ${name.replaceAll('|', '\\|')} | ${cells.join(' | ')} |${failed ? ' TOO MUCH' : ''}`);
  return failed;
}

const ratioOf = ({ once, twice }) => (twice / once).toFixed(1);

const told = ({ once, twice }) =>
  `${once?.toFixed(1) ?? ''} → ${twice.toFixed(1)}${twice >= LEAST ? ` (${(twice / once).toFixed(1)})` : ''}`.trim();
