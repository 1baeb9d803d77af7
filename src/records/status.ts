import { datesOf, firstDay, lastDay, localDay } from './dates.js';
import type { Day, Project, Status } from './types.js';

/**
 * The status of a project on a day. An explicit status wins; then the period: over → `finished`, not
 * begun → `planned`, otherwise `ongoing`, also if only the beginning is known and has passed. With neither
 * it is `unknown`. The first and the last day belong to the period; dates that do not exist are ignored,
 * and dates in the wrong order are swapped.
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
