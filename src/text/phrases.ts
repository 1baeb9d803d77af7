import type { CountedSentence, Run, Unit } from './units.js';
import { join, pairKey } from './units.js';

/** Conditions under which two neighbours form a phrase. */
interface PhraseRules {
  /** Minimum number of occurrences, without repeated sentences. */
  minCount: number;
  /** Minimum number of occurrences for names. */
  minNameCount: number;
  /** Whether a unit is a name; consecutive names form one name. */
  isName(unit: Unit): boolean;
  /** Keys of pairs that must not become phrases. */
  not: ReadonlySet<string>;
}

/** Maximum number of words in a phrase. */
const MAX_WORDS = 4;

/** Log-likelihood ratio at the 5 % significance level. */
const SIGNIFICANT = 3.84;
/** Minimum mutual information: 0 is chance, 1 is two words that never occur apart. */
const ASSOCIATED = 0.6;
/** Stricter limits for pairs joined by a word such as "og", which are more common. */
const LINKED = { minCount: 3, associated: 0.75 };

/**
 * Joins words that occur together more often than by chance: "relasjonell velferd" is one term. The most certain pairs
 * are joined first, then phrases with their neighbours.
 *
 * The log-likelihood ratio (T. Dunning 1993, "Accurate methods for the statistics of surprise and coincidence") rules
 * out chance, and normalised pointwise mutual information (G. Bouma 2009, "Normalized (pointwise) mutual information in
 * collocation extraction") requires a strong association. The first alone would accept too many pairs of a long text,
 * the second alone every rare pair.
 */
export function joinPhrases(sentences: readonly CountedSentence[], rules: PhraseRules): CountedSentence[] {
  let joined = [...sentences];
  for (const linked of [false, false, true]) {
    const certain = certainPairs(joined, rules, linked);
    joined = joined.map((sentence) => ({
      ...sentence,
      runs: sentence.runs.map((run) => joinRun(run, certain)),
    }));
  }
  return dissolve(joined, rareOnes(joined, rules));
}

/** Certainty of the pairs that form phrases, by key. */
function certainPairs(
  sentences: readonly CountedSentence[],
  rules: PhraseRules,
  linked: boolean,
): Map<string, number> {
  const units = new Map<string, number>();
  const pairs = new Map<string, { first: Unit; second: Unit; count: number; written: number }>();
  const total = sentences.reduce((words, { length }) => words + length, 0);
  for (const { runs, again } of sentences)
    for (const run of runs)
      run.forEach((unit, i) => {
        units.set(unit.key, (units.get(unit.key) ?? 0) + 1);
        const before = run[i - 1];
        if (!before || (unit.link && (!linked || unit.parts || before.parts))) return;
        if (before.tokens.length + unit.tokens.length > MAX_WORDS) return;
        const key = pairKey(before, unit);
        let pair = pairs.get(key);
        if (!pair) pairs.set(key, (pair = { first: before, second: unit, count: 0, written: 0 }));
        pair.count++;
        if (!again) pair.written++;
      });
  const certain = new Map<string, number>();
  for (const [key, { first, second, count, written }] of pairs) {
    if (rules.not.has(key) || first.asked || second.asked) continue;
    const { minCount, associated } = second.link
      ? { minCount: Math.max(LINKED.minCount, rules.minCount), associated: LINKED.associated }
      : { minCount: rules.minCount, associated: ASSOCIATED };
    if ([first, second].some((unit) => unit.parts && leavesRare(units.get(unit.key)! - count, minCount)))
      continue;
    const isName = !second.link && rules.isName(first) && rules.isName(second);
    if (!isName && written < minCount) continue;
    const [a, b] = [units.get(first.key)!, units.get(second.key)!];
    const likelihood = logLikelihood(count, a, b, total);
    const tie = mutualInformation(count, a, b, total);
    if (isName || (likelihood >= SIGNIFICANT && tie >= associated))
      certain.set(key, isName ? Infinity : likelihood);
  }
  return certain;
}

/**
 * Whether a longer phrase would leave too few occurrences of the phrase inside it. As with the C-value (K. Frantzi, S.
 * Ananiadou, H. Mima 2000, "Automatic recognition of multi-word terms"), "mental health services" is a term only if
 * "mental health" occurs nowhere else, or often enough by itself.
 */
const leavesRare = (left: number, minCount: number) => left > 0 && left < minCount;

/** Joins the pairs of a run, most certain first; each unit joins at most one pair. */
function joinRun(run: Run, certain: ReadonlyMap<string, number>): Run {
  if (run.length < 2) return run;
  const pairs = run.flatMap((second, i) => {
    const first = run[i - 1];
    const certainty = first && certain.get(pairKey(first, second));
    return certainty === undefined ? [] : [{ i, certainty }];
  });
  pairs.sort((a, b) => (a.certainty === b.certainty ? a.i - b.i : b.certainty - a.certainty));
  const joined = new Set<number>();
  const seconds = new Set<number>();
  for (const { i } of pairs) {
    if (joined.has(i) || joined.has(i - 1)) continue;
    joined.add(i).add(i - 1);
    seconds.add(i);
  }
  return run.flatMap((unit, i) =>
    seconds.has(i) ? [] : seconds.has(i + 1) ? [join(unit, run[i + 1]!)] : [unit],
  );
}

/** Keys of phrases that became too rare when their words joined other phrases. */
function rareOnes(sentences: readonly CountedSentence[], rules: PhraseRules): Set<string> {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const rare = new Set<string>();
  for (const { runs } of sentences)
    for (const unit of runs.flat()) {
      if (!unit.parts) continue;
      counts.set(unit.key, (counts.get(unit.key) ?? 0) + 1);
      if (unit.parts.every(rules.isName)) names.add(unit.key);
    }
  for (const [key, count] of counts)
    if (count < (names.has(key) ? rules.minNameCount : rules.minCount)) rare.add(key);
  return rare;
}

/** Splits the phrases with these keys into their parts, recursively. */
export function dissolve(
  sentences: readonly CountedSentence[],
  keys: ReadonlySet<string>,
): CountedSentence[] {
  if (!keys.size) return [...sentences];
  const partsOf = (unit: Unit): Unit[] =>
    unit.parts && keys.has(unit.key) ? unit.parts.flatMap(partsOf) : [unit];
  return sentences.map((sentence) => ({
    ...sentence,
    runs: sentence.runs.map((run) => run.flatMap(partsOf)),
  }));
}

/** Log-likelihood ratio G², from the counts of the pair, of each unit, and of all words. */
function logLikelihood(both: number, a: number, b: number, total: number): number {
  const cells: [number, number][] = [
    [both, (a * b) / total],
    [a - both, (a * (total - b)) / total],
    [b - both, ((total - a) * b) / total],
    [total - a - b + both, ((total - a) * (total - b)) / total],
  ];
  return (
    2 *
    cells.reduce(
      (sum, [seen, expected]) => (seen > 0 && expected > 0 ? sum + seen * Math.log(seen / expected) : sum),
      0,
    )
  );
}

/** Normalised pointwise mutual information, from -1 to 1. */
export function mutualInformation(both: number, a: number, b: number, total: number): number {
  if (both === 0) return -1;
  if (both >= total) return 1;
  return Math.log((both * total) / (a * b)) / -Math.log(both / total);
}
