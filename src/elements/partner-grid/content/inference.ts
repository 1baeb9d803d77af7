import { Lazy } from '../../../lazy.js';

/** Inference for lines with more than a partner's name. */
export const inference = new Lazy(() => import('../../../readers/partner/line.js'));
