import { Lazy } from '../../../lazy.js';

/** The reader of logos, and of partners that stand in no list. */
export const logos = new Lazy(() => import('../../../readers/partner/logo-units.js'));
