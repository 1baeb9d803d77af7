import type { GroupKey } from '../../../records/types.js';
import type { Problem } from '../../base/content/warn.js';

export { groupProjects } from '../../../records/group.js';

const GROUPS = ['status', 'type', 'funder', 'year', 'none'] satisfies GroupKey[];

/** Whether a `group-by` value is known; warns if not. */
export function isGroupKey(by: string, warn: (problem: Problem) => void): by is GroupKey {
  if ((GROUPS as string[]).includes(by)) return true;
  warn({ what: `group-by="${by}" is not known.`, fix: `Use one of ${GROUPS.join(', ')}.` });
  return false;
}
