import { Lazy } from '../../lazy.js';

/** Searching, narrowing, ordering and paging. */
export const tools = new Lazy(() => import('./tools/tools.js'));
/** Periods along a line of years. */
export const timeline = new Lazy(() => import('./timeline/timeline.js'));
/** Groups by something else than the status. */
export const otherGroups = new Lazy(() => import('./other-groups.js'));
/** Pictures of projects. */
export const thumbnails = new Lazy(() => import('./thumbnails.js'));
