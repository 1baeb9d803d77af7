/**
 * From a text to its terms, with their counts. Runs anywhere without a DOM; the words of a
 * language are loaded when a text in it is counted.
 *
 * @module
 */
export { countTerms } from './count-terms.js';
export { groupByCoOccurrence } from './co-occurrence.js';
export { groupByLetter } from './letters.js';
export type { CountOptions, Passage, TermGroup } from './types.js';
