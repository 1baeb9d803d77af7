import { Lazy } from '../../../lazy.js';

/** Inference of a source from text. */
export const inference = new Lazy(() => import('../../../readers/definition/markup.js'));
