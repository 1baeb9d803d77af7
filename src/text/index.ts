/**
 * From a text to its terms: what a page is about, counted. Runs anywhere, touches no DOM; the words of a
 * language are loaded when a text in it is counted.
 *
 * @module
 */
export { countTerms } from './count-terms.js';
export { groupByCoOccurrence } from './co-occurrence.js';
export { groupByLetter } from './letters.js';
export type { CountOptions, Passage, TermGroup } from './types.js';
