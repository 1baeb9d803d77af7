import type { Term } from '../../records/types.js';
import { groupByCoOccurrence, groupByLetter } from '../../text/index.js';
import type { CountOptions, Passage } from '../../text/index.js';

export interface Groups {
  /** Of each word. */
  of: readonly (string | undefined)[];
  /** Of the groups; that of their heaviest words where it is not given. */
  order?: readonly string[] | undefined;
}

/** What each word stands together with, in the order of the words. */
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
