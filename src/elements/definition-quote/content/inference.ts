import { Lazy } from '../../../lazy.js';

/** Inference of a source from its words. */
export const inference = new Lazy(() => import('../../../readers/definition/markup.js'));
