import type { Problem } from '../../base/content/warn.js';
import type { Grouping } from '../list-view.js';

export { groupProjects } from '../../../records/group.js';

const GROUPS = ['status', 'type', 'funder', 'year', 'heading', 'none'] satisfies Grouping[];

/** Whether a `group-by` value is known; warns if not. */
export function isGroupKey(by: string, warn: (problem: Problem) => void): by is Grouping {
  if ((GROUPS as string[]).includes(by)) return true;
  warn({ what: `group-by="${by}" is not known.`, fix: `Use one of ${GROUPS.join(', ')}.` });
  return false;
}
