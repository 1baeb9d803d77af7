import { Lazy } from '../../lazy.js';

/** Reading of lines that say more than a partner's name. */
export const inference = new Lazy(() => import('../../readers/partner/line.js'));
