import { datesOf, firstDay, lastDay, localDay } from './dates.js';
import type { Day, Project, Status } from './types.js';

/**
 * The status of a project on a day. An explicit status wins; then the period: over → `finished`, not
 * begun → `planned`, otherwise `ongoing`, also where only the beginning is known and lies behind us.
 * With neither it is `unknown`. Both ends count as days of the project; a date that does not exist
 * counts as none, and dates that stand the wrong way round are turned.
 */
export function statusOf(
  project: Pick<Project, 'status' | 'start' | 'end'>,
  today: Day = localDay(),
): Status {
  if (project.status) return project.status;
  const { start, end } = datesOf(project);
  if (end && lastDay(end) < today) return 'finished';
  if (start && firstDay(start) > today) return 'planned';
  return start || end ? 'ongoing' : 'unknown';
}
