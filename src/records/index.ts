export type * from './types.js';
export { firstDay, lastDay, localDay, toPartialDate } from './dates.js';
export { callStateOf, statusOf } from './status.js';
export { pickLanguage, pickText } from './pick-text.js';
export { fold } from './fold.js';
export { filterProjects, fundersOf, searchText, sortProjects, statusIn, yearsOf } from './query.js';
export type { Query, Reading, SortKey } from './query.js';
export { groupProjects, STATUS_ORDER } from './group.js';
export type { GroupKey, ProjectGroup } from './group.js';
