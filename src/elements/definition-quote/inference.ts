import { Lazy } from '../../lazy.js';

/** Reading of the words that say a source. */
export const inference = new Lazy(() => import('../../readers/definition/markup.js'));
