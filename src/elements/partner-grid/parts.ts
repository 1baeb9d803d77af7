import { Lazy } from '../../lazy.js';

/** Groups, facts about funders, and logos for dark pages. */
export const details = new Lazy(() => import('./later/partner-groups.js'));
