import type { Term } from '../../records/types.js';

const orders = new WeakMap<readonly Term[], readonly Term[]>();

/** Sorts terms by falling weight; cached by array. */
export function inWeightOrder(terms: readonly Term[]): readonly Term[] {
  let ordered = orders.get(terms);
  if (!ordered) orders.set(terms, (ordered = [...terms].sort((a, b) => b.weight - a.weight)));
  return ordered;
}
