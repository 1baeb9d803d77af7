import { Lazy } from '../../lazy.js';

/** Labels of languages that few pages have. */
export const moreLabels = new Lazy(() => import('../../readers/words/more-label-words.js'));

/** The languages they are in. */
export const inMoreLanguages = (lang: string): boolean => /^(?:de|fi|nl|fr)\b/i.test(lang);
