import { Lazy } from '../../lazy.js';

/** Reading of what labels leave unexplained. */
export const inference = new Lazy(() => import('../../readers/project/inferred.js'));
