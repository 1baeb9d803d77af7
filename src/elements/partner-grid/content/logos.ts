import { Lazy } from '../../../lazy.js';

/** The reader of logos, and of partners outside lists. */
export const logos = new Lazy(() => import('../../../readers/partner/logo-units.js'));
