import { firstDay, lastDay, localDay, toPartialDate } from './dates.js';
import type { CallState, Day, SpecialIssue } from './types.js';

/**
 * The state of a call for papers on a day: `open`, `last-day`, `closed`, `published`, or `unknown`
 * if nothing is known. The last day is the day of the deadline. An explicit status wins, except that a call
 * marked as open closes at its deadline: a page that states both was written before the deadline.
 */
export function callStateOf(
  issue: Pick<SpecialIssue, 'status' | 'deadline' | 'published'>,
  today: Day = localDay(),
): CallState {
  const deadline = toPartialDate(issue.deadline);
  const last = deadline && lastDay(deadline);
  if (issue.status && issue.status !== 'open') return issue.status;
  if (last === today) return 'last-day';
  if (issue.status) return last && last < today ? 'closed' : issue.status;
  const published = toPartialDate(issue.published);
  if (published && firstDay(published) <= today) return 'published';
  if (!last) return 'unknown';
  return last < today ? 'closed' : 'open';
}
