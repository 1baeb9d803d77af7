import type { CountedSentence, Run, Unit } from './units.js';
import { join, pairKey } from './units.js';

/** Conditions for two neighbours to form a phrase. */
interface PhraseRules {
  /** The least number of times that the phrase must be written. */
  minCount: number;
  /** The same for names. */
  minNameCount: number;
  /** Words that are names: two of them in a row are one name. */
  isName(unit: Unit): boolean;
  /** Keys of pairs that must not become phrases. */
  not: ReadonlySet<string>;
}

/** A longer phrase is a sentence, which does not fit into a picture. */
const MAX_WORDS = 4;

/** The likelihood ratio that chance reaches in one of twenty pairs. */
const SIGNIFICANT = 3.84;
/** From 0, together as often as by chance, to 1, never one without the other. */
const ASSOCIATED = 0.6;
/** Stricter limits with a word like "og" in between: such neighbours are more common, and two phrases are not one term. */
const LINKED = { minCount: 3, associated: 0.75 };

/**
 * Joins words that occur together more often than by chance: "relasjonell velferd" is one term.
 * Pairs are joined, the most certain first, and then joined phrases with their neighbours.
 *
 * The log-likelihood ratio (T. Dunning 1993, "Accurate methods for the statistics of surprise and
 * coincidence") rules out chance, and normalised pointwise mutual information (G. Bouma 2009,
 * "Normalized (pointwise) mutual information in collocation extraction") requires a close tie: with the
 * first alone, every pair of a long text would be a phrase, with the second alone every rare one.
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

/** The pairs that are phrases, by their key, with their certainty. */
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
 * Whether a longer phrase would leave too few of the one inside it. As for the C-value (K. Frantzi,
 * S. Ananiadou, H. Mima 2000, "Automatic recognition of multi-word terms"), "mental health services" is
 * a term instead of "mental health" if the latter occurs nowhere else, or often enough.
 */
const leavesRare = (left: number, minCount: number) => left > 0 && left < minCount;

/** Joins the pairs of a run, the most certain first; each unit is part of one. */
function joinRun(run: Run, certain: ReadonlyMap<string, number>): Run {
  if (run.length < 2) return run;
  const pairs = run.flatMap((second, i) => {
    const first = run[i - 1];
    const certainty = first && certain.get(pairKey(first, second));
    return certainty === undefined ? [] : [{ i, certainty }];
  });
  pairs.sort((a, b) => (a.certainty === b.certainty ? a.i - b.i : b.certainty - a.certainty));
  const taken = new Set<number>();
  const seconds = new Set<number>();
  for (const { i } of pairs) {
    if (taken.has(i) || taken.has(i - 1)) continue;
    taken.add(i).add(i - 1);
    seconds.add(i);
  }
  return run.flatMap((unit, i) =>
    seconds.has(i) ? [] : seconds.has(i + 1) ? [join(unit, run[i + 1]!)] : [unit],
  );
}

/** Phrases that have become too rare, since their words went into others. */
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

/** Takes phrases apart again, and the phrases inside them if those are listed too. */
export function dissolve(
  sentences: readonly CountedSentence[],
  keys: ReadonlySet<string>,
): CountedSentence[] {
  if (!keys.size) return [...sentences];
  const apart = (unit: Unit): Unit[] =>
    unit.parts && keys.has(unit.key) ? unit.parts.flatMap(apart) : [unit];
  return sentences.map((sentence) => ({
    ...sentence,
    runs: sentence.runs.map((run) => run.flatMap(apart)),
  }));
}

/** G², from the counts of both together, of each, and of all words. */
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
