import { fold } from '../../../records/fold.js';

/** Normalises words for comparison: ignores case, diacritics, hyphens, dots and spaces. */
export const headingKey = (words: string): string => fold(words).replace(/[^\p{L}\p{N}+]/gu, '');
