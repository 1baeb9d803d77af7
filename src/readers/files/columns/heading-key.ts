import { fold } from '../../../records/fold.js';

/** Words in the form in which they are compared: without case, marks, hyphens, dots and spacing. */
export const headingKey = (words: string): string => fold(words).replace(/[^\p{L}\p{N}+]/gu, '');
