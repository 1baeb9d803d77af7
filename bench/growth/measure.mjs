/** Times at a size and at twice that size, as steady as a machine that does other things as well allows. */

/** How many times the time twice the input may take. */
export const MOST = 2.4;

/** Below so many milliseconds the clock, the compiler and the collector of garbage are measured. */
const LEAST = 20;

/** Beyond so many milliseconds for one run no larger size is tried. */
const PATIENCE = 8000;

/**
 * Measures both sizes in turns and keeps the least of each, since what else a machine does only adds. Where the ratio is
 * too high, it takes some more turns.
 *
 * @param time Gives the milliseconds that an input of a size takes.
 */
async function doubled(time, size, rounds) {
  let [once, twice] = [Infinity, Infinity];
  const isTooMuch = () => twice >= LEAST && twice > MOST * once;
  for (let round = 0; round < rounds || (isTooMuch() && round < rounds + 4); round++) {
    once = Math.min(once, await time(size));
    twice = Math.min(twice, await time(2 * size));
    if (twice > PATIENCE) break;
  }
  return { once, twice, isTooMuch: isTooMuch() };
}

/**
 * Measures an input at several sizes, prints a row of a table, and gives the ratios that are too high. What grows faster than
 * its input does so at each larger size, so that a ratio counts only where that of the next doubling is too high as
 * well: a table that outgrows a cache, or a collector that has begun to work, is so once.
 *
 * @param cheap Milliseconds beyond which no further size is tried.
 */
export async function measure(name, sizes, { rounds, cheap }, time) {
  const cells = [];
  let failed;
  for (const [i, size] of sizes.entries()) {
    const first = await doubled(time, size, rounds);
    const seen = [first];
    if (first.isTooMuch && first.twice < PATIENCE) seen.push(await doubled(time, 2 * size, rounds));
    cells.push(seen.map(told).join(', then '));
    if (seen.every(({ isTooMuch }) => isTooMuch)) {
      failed = `${name} at ${size.toLocaleString('en')}: ${seen.map(ratioOf).join(', ')}`;
      break;
    }
    if (first.twice > cheap || (first.twice * sizes[i + 1]) / size > 4 * PATIENCE) break;
  }
  console.log(`| ${name.replaceAll('|', '\\|')} | ${cells.join(' | ')} |${failed ? ' TOO MUCH' : ''}`);
  return failed;
}

const ratioOf = ({ once, twice }) => (twice / once).toFixed(1);

const told = ({ once, twice }) =>
  `${once.toFixed(1)} → ${twice.toFixed(1)}${twice >= LEAST ? ` (${(twice / once).toFixed(1)})` : ''}`;
