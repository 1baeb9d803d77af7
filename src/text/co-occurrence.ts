import type { Term } from '../records/types.js';
import { analyse } from './analysis.js';
import { averageLink } from './average-link.js';
import { mainLanguage, textsIn } from './count-terms.js';
import { loadLanguage } from './language.js';
import { mergeKeys } from './merge.js';
import { mutualInformation } from './phrases.js';
import type { CountOptions, Passage, TermGroup } from './types.js';

/** Maximum number of groups that readers can tell apart. */
const MAX_GROUPS = 7;
/** Average closeness above which two groups are joined. */
const CLOSE = 0.12;
/** Number of heaviest terms that form groups; all others join the group they fit best. */
const MAX_TERMS = 250;

/**
 * Groups terms by how often they occur in the same sentence or passage. The heaviest group comes first; terms without
 * company come last, in a group whose key is `''`.
 *
 * Closeness is normalised pointwise mutual information (G. Bouma 2009), discounted for rare terms as in P. Pantel and
 * D. Lin (2002, "Discovering word senses from text"); groups are joined by average linkage (R. Sokal and C. Michener
 * 1958, UPGMA). The result is deterministic.
 *
 * @param terms The result of {@link countTerms}, or terms from a list.
 * @param passages The text, as for {@link countTerms}.
 * @param options The options used to count the terms.
 */
export async function groupByCoOccurrence(
  terms: readonly Term[],
  passages: readonly Passage[],
  options: Pick<CountOptions, 'lang' | 'merge' | 'split'> & {
    /** Maximum number of groups, not counting the rest; default 7. */
    maxGroups?: number;
  } = {},
): Promise<TermGroup[]> {
  const { lang = mainLanguage(passages), maxGroups = MAX_GROUPS } = options;
  const contexts = await contextsOf(terms, lang, passages, options);
  const heaviest = terms.map((_, i) => i).sort((a, b) => terms[b]!.weight - terms[a]!.weight || a - b);
  const closeness = closenessIn(contexts);

  const clusters = averageLink(heaviest.slice(0, MAX_TERMS), closeness, CLOSE);
  for (const term of heaviest.slice(MAX_TERMS)) {
    let [nearest, near]: [number[] | undefined, number] = [undefined, CLOSE];
    for (const cluster of clusters) {
      const sum = cluster.reduce((sum, other) => sum + closeness(term, other), 0);
      if (sum > near * cluster.length) [nearest, near] = [cluster, sum / cluster.length];
    }
    nearest?.push(term);
  }

  const inOrder = (cluster: readonly number[]) => [...cluster].sort((a, b) => a - b).map((i) => terms[i]!);
  const weight = (cluster: readonly number[]) => cluster.reduce((sum, i) => sum + terms[i]!.weight, 0);
  const groups = clusters
    .filter((cluster) => cluster.length > 1)
    .sort((a, b) => weight(b) - weight(a) || Math.min(...a) - Math.min(...b))
    .slice(0, maxGroups);
  const grouped = new Set(groups.flat());
  const rest = inOrder(terms.map((_, i) => i).filter((i) => !grouped.has(i)));
  return [
    ...groups.map((cluster) => ({
      key: terms[heaviest.find((i) => cluster.includes(i))!]!.text,
      terms: inOrder(cluster),
    })),
    ...(rest.length ? [{ key: '', terms: rest }] : []),
  ];
}

/** For each term, the numbers of the sentences (even) and passages (odd) in which it occurs. */
async function contextsOf(
  terms: readonly Term[],
  lang: string,
  passages: readonly Passage[],
  options: CountOptions,
): Promise<ReadonlySet<number>[]> {
  const { merge = [], split = [] } = options;
  const { sentences, keyOf } = analyse({
    passages: textsIn(lang, passages),
    lang,
    language: await loadLanguage(lang),
    split,
    asked: [...merge.flat(), ...terms.map(({ text }) => text)],
  });
  const merged = mergeKeys(merge, keyOf);
  const contexts = terms.map(() => new Set<number>());
  const byKey = new Map(
    terms.map(({ text }, i) => [merged.get(keyOf(text))?.key ?? keyOf(text), contexts[i]!]),
  );
  sentences.forEach(({ runs, passage }, i) => {
    for (const { key } of runs.flat())
      byKey
        .get(merged.get(key)?.key ?? key)
        ?.add(2 * i)
        .add(2 * passage + 1);
  });
  return contexts;
}

/** Function for the closeness of two terms, from 0 to 1, by their indices. */
function closenessIn(contexts: readonly ReadonlySet<number>[]): (a: number, b: number) => number {
  const all = new Set(contexts.flatMap((own) => [...own])).size;
  return (a, b) => {
    const isFewer = contexts[a]!.size <= contexts[b]!.size;
    const [few, many] = [contexts[isFewer ? a : b]!, contexts[isFewer ? b : a]!];
    let both = 0;
    for (const context of few) if (many.has(context)) both++;
    const discount = (both / (both + 1)) * (few.size / (few.size + 1));
    return both ? Math.max(0, mutualInformation(both, few.size, many.size, all)) * discount : 0;
  };
}
