/**
 * Terms of a text, with their counts. Needs no DOM; the rules of a language are loaded when a text in it is counted.
 *
 * @module
 */
export { countTerms } from './count-terms.js';
export { groupByCoOccurrence } from './co-occurrence.js';
export { groupByLetter } from './letters.js';
export type { CountOptions, Passage, TermGroup } from './types.js';
