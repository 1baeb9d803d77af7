import { firstDay, lastDay, localDay, toPartialDate } from './dates.js';
import { callStateOf } from './call-state.js';
import type { Day, SpecialIssue } from './types.js';

/** The order of special issues on a page: open calls come first. */
const ORDER = ['last-day', 'open', 'unknown', 'published', 'closed'] as const;

/**
 * Special issues with open calls first, by closing day; then those of unknown state, in the page's order;
 * then published ones, latest first; then closed calls, latest first. Returns a new array.
 */
export function sortIssues(issues: readonly SpecialIssue[], today: Day = localDay()): SpecialIssue[] {
  const day = (issue: SpecialIssue) => {
    const state = callStateOf(issue, today);
    const deadline = toPartialDate(issue.deadline);
    const published = toPartialDate(issue.published);
    if (state === 'published') return published ? -Date.parse(firstDay(published)) : 0;
    if (!deadline) return 0;
    return Date.parse(lastDay(deadline)) * (state === 'closed' ? -1 : 1);
  };
  const rank = (issue: SpecialIssue) => ORDER.indexOf(callStateOf(issue, today));
  return [...issues].sort((a, b) => rank(a) - rank(b) || day(a) - day(b));
}
