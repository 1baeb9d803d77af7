import { firstDay, lastDay, localDay, toPartialDate } from './dates.js';
import type { CallState, Day, Project, SpecialIssue, Status } from './types.js';

/**
 * The status of a project on a day. An explicit status wins; then the period: over → `finished`, not
 * begun → `planned`, otherwise `ongoing`, also where only the beginning is known and lies behind us.
 * With neither it is `unknown`. Both ends count as days of the project; a date that does not exist
 * counts as none.
 */
export function statusOf(
  project: Pick<Project, 'status' | 'start' | 'end'>,
  today: Day = localDay(),
): Status {
  if (project.status) return project.status;
  const start = toPartialDate(project.start);
  const end = toPartialDate(project.end);
  if (end && lastDay(end) < today) return 'finished';
  if (start && firstDay(start) > today) return 'planned';
  return start || end ? 'ongoing' : 'unknown';
}

/**
 * The state of a call for papers on a day: `open`, `last-day`, `closed`, `published`, or `unknown`
 * where nothing is said. The last day is the deadline's own day. An explicit status wins, except
 * that an explicitly open call still has its last day.
 */
export function callStateOf(
  issue: Pick<SpecialIssue, 'status' | 'deadline' | 'published'>,
  today: Day = localDay(),
): CallState {
  const deadline = toPartialDate(issue.deadline);
  const last = deadline && lastDay(deadline);
  if (issue.status && issue.status !== 'open') return issue.status;
  if (last === today) return 'last-day';
  if (issue.status) return issue.status;
  const published = toPartialDate(issue.published);
  if (published && firstDay(published) <= today) return 'published';
  if (!last) return 'unknown';
  return last < today ? 'closed' : 'open';
}
