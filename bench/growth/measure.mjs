/** Comparison of running times at one size and twice that size, as stable as a shared machine allows. */

/** Maximum ratio of times for twice the input. */
export const MOST = 2.4;

/** Time in ms below which mainly the clock, the compiler and the garbage collector are measured. */
const LEAST = 20;

/** Time of a run in ms beyond which it is not repeated. */
const PATIENCE = 8000;

/**
 * Measures both sizes alternately and keeps the minimum of each, since other work on the machine only adds time. A run
 * that only compiles the code comes first. Twice the input is measured next: the size itself only if the ratio can be
 * meaningful, and both of them again if the ratio is too high.
 *
 * @param time Returns the time for an input of a given size, in ms.
 */
async function doubled(time, size, rounds, isCompiled) {
  if (!isCompiled) await time(size);
  let [once, twice] = [Infinity, await time(2 * size)];
  if (twice < LEAST) return { twice, isTooMuch: false };
  const isTooMuch = () => twice >= LEAST && twice > MOST * once;
  for (let round = 0; round < rounds || (isTooMuch() && round < rounds + 4); round++) {
    once = Math.min(once, await time(size));
    if (!isTooMuch() && round + 1 >= rounds) break;
    twice = Math.min(twice, await time(2 * size));
    if (twice > PATIENCE) break;
  }
  return { once, twice, isTooMuch: isTooMuch() };
}

/**
 * Measures an input at several sizes, prints a table row, and returns the ratios that are too high. A ratio counts only if
 * that of the next doubling is too high as well: superlinear growth continues, whereas a table outgrows a cache, or garbage
 * collection starts, only once.
 *
 * @param cheap Time in ms beyond which no further size is tried.
 * @param worth Maximum expected time in ms for a run of a further size.
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
