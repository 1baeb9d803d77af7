import type { Term } from '../../../records/types.js';
import { groupByCoOccurrence, groupByLetter } from '../../../text/index.js';
import type { CountOptions, Passage } from '../../../text/index.js';

export interface Groups {
  /** The group of each word. */
  of: readonly (string | undefined)[];
  /** The order of the groups; undefined for the order of their heaviest words. */
  order?: readonly string[] | undefined;
}

/** The groups of words, by first letter (`letter`) or by co-occurrence in the passages. */
export async function groupsOf(
  by: string,
  terms: readonly Term[],
  passages: readonly Passage[] = [],
  lang: string,
  options: CountOptions = {},
): Promise<Groups> {
  const groups =
    by === 'letter' ? groupByLetter(terms, lang) : await groupByCoOccurrence(terms, passages, options);
  const keys = new Map(groups.flatMap(({ key, terms: members }) => members.map((term) => [term, key])));
  return {
    of: terms.map((term) => keys.get(term)),
    order: by === 'letter' ? groups.map(({ key }) => key) : undefined,
  };
}
