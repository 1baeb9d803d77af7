import { datesOf, firstDay, lastDay, localDay } from './dates.js';
import type { Day, Project, Status } from './types.js';

/**
 * The status of a project on a day. An explicit status wins; otherwise the period decides: over → `finished`, not
 * begun → `planned`, else `ongoing`, even if only the start is known and has passed. Without either it is
 * `unknown`. The period includes its first and last day. Dates that do not exist are ignored; dates in the
 * wrong order are swapped.
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
