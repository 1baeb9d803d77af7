import { firstDay, lastDay, localDay, toPartialDate } from './dates.js';
import { callStateOf } from './call-state.js';
import type { CallState, Day, SpecialIssue } from './types.js';

/** The order of call states in a list. */
const ORDER = ['last-day', 'open', 'unknown', 'published', 'closed'] as const;

/**
 * Sorts special issues: open calls by closing day; then unknown states, in the page's order; then published
 * issues, latest first; then closed calls, latest first. Returns a new array.
 */
export function sortIssues(issues: readonly SpecialIssue[], today: Day = localDay()): SpecialIssue[] {
  const day = (issue: SpecialIssue, state: CallState) => {
    const deadline = toPartialDate(issue.deadline);
    const published = toPartialDate(issue.published);
    if (state === 'published') return published ? -Date.parse(firstDay(published)) : 0;
    if (!deadline) return 0;
    return Date.parse(lastDay(deadline)) * (state === 'closed' ? -1 : 1);
  };
  return issues
    .map((issue) => {
      const state = callStateOf(issue, today);
      return { issue, rank: ORDER.indexOf(state), at: day(issue, state) };
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ issue }) => issue);
}
