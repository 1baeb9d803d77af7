import { Lazy } from '../../../lazy.js';

/** Inference for lines that hold more than a partner's name. */
export const inference = new Lazy(() => import('../../../readers/partner/line.js'));
