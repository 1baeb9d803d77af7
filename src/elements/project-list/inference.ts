import { Lazy } from '../../lazy.js';

/** Inference for words that labels leave unexplained. */
export const inference = new Lazy(() => import('../../readers/project/inferred.js'));
