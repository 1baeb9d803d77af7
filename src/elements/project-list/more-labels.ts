import { Lazy } from '../../lazy.js';

/** Labels in languages that few pages use. */
export const moreLabels = new Lazy(() => import('../../readers/words/more-label-words.js'));

/** Whether a language is one of these. */
export const inMoreLanguages = (lang: string): boolean => /^(?:de|fi|nl|fr)\b/i.test(lang);
