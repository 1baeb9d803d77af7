/** Comparison of results with the goals for word clouds. */

/**
 * Minimum speed relative to d3-cloud, even on a busy machine. Without a free core for compilation, the speed of a first call
 * varies by more than half, so its bound only detects breakage.
 */
export const LEAST = { cold: 0.75, warm: 5 };

/** Largest scale at which the prototype placed every word, by scenario. */
const PROTOTYPE_FITS = { '200 words': 1.153, '1000 words': 1.202 };
export const FIT_SCENARIOS = Object.keys(PROTOTYPE_FITS);

/** The goals measured in this run. */
export function goalsOf(results, fits, sameInNode) {
  const goals = [];
  const add = (what, goal, found, digits, unit = '') => {
    if (found === undefined) return;
    const isMet = found >= goal;
    goals.push({ what, goal: `${goal}${unit}`, found: `${found.toFixed(digits)}${unit}`, isMet });
  };
  const find = (list, name, scenario) =>
    list.find((each) => each.name === name && each.scenario === scenario);

  const faster = (scenario, kind, goal, what) =>
    add(`${scenario}, ${what}`, goal, find(results, 'ours', scenario)?.[kind].timesFaster, 1, ' × d3-cloud');
  faster('1000 words', 'warm', 15, 'warm');
  faster('1000 words', 'cold', 5, 'first call');
  faster('200 words', 'warm', 10, 'warm');
  faster('5000 words', 'warm', 20, 'warm');

  const inkInHull = (name) => find(results, name, '1000 words')?.inkInHull;
  const percent = (part) => part && 100 * part;
  add('1000 words, ink in hull', 25, percent(inkInHull('ours')), 1, ' %');
  add('1000 words, ink in hull, nest', 27, percent(inkInHull('ours, nest')), 1, ' %');

  for (const [scenario, scale] of Object.entries(PROTOTYPE_FITS)) {
    const fit = find(fits, 'ours, nest', scenario);
    add(`${scenario}, scale that holds all, nest`, scale, fit && Math.max(fit.scale, fit.own), 3);
  }

  const ours = results.filter(({ name }) => name.startsWith('ours'));
  const wrong = ours.reduce(
    (sum, { asked, placed, overlaps, touches }) => sum + asked - placed + overlaps + touches,
    0,
  );
  goals.push({
    what: 'Words dropped, overlapping or touching',
    goal: '0',
    found: String(wrong),
    isMet: wrong === 0,
  });
  const same = sameInNode && ours.every(({ same }) => same);
  goals.push({
    what: 'The same each time; shipped letters also in Node',
    goal: 'yes',
    found: same ? 'yes' : 'no',
    isMet: same,
  });
  return goals;
}
