import { fold } from '../../../records/fold.js';

/** Words as they are compared: neither case nor marks, hyphens and dots nor how they are set apart count. */
export const headingKey = (words: string): string => fold(words).replace(/[^\p{L}\p{N}+]/gu, '');
