import { Lazy } from '../../lazy.js';

/** Search, filters, order and paging. */
export const tools = new Lazy(() => import('./tools/tools.js'));
/** Periods on a scale of years. */
export const timeline = new Lazy(() => import('./timeline/timeline.js'));
/** Groupings other than by status. */
export const otherGroups = new Lazy(() => import('./other-groups.js'));
/** Pictures of projects. */
export const thumbnails = new Lazy(() => import('./thumbnails.js'));
