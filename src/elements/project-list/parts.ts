import { Lazy } from '../../lazy.js';

/** Search, filters, sort order and paging. */
export const tools = new Lazy(() => import('./later/filter/project-filter.js'));
/** Periods on a scale of years. */
export const timeline = new Lazy(() => import('./later/timeline/timeline.js'));
/** Groupings other than by status. */
export const otherGroups = new Lazy(() => import('./later/other-groups.js'));
/** Pictures of projects. */
export const thumbnails = new Lazy(() => import('./later/thumbnails.js'));
