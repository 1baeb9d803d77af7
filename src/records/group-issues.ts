import { sortIssues } from './sort-issues.js';
import { callStateOf } from './call-state.js';
import type { CallState, Day, SpecialIssue } from './types.js';

/** Special issues whose calls are in the same state; a call on its last day counts as open. */
export interface IssueGroup {
  key: Exclude<CallState, 'last-day'>;
  issues: SpecialIssue[];
}

/** Special issues grouped by the state of their calls on a day, in the order of {@link sortIssues}. */
export function groupIssues(issues: readonly SpecialIssue[], today?: Day): IssueGroup[] {
  const groups: IssueGroup[] = [];
  for (const issue of sortIssues(issues, today)) {
    const state = callStateOf(issue, today);
    const key = state === 'last-day' ? 'open' : state;
    if (groups.at(-1)?.key !== key) groups.push({ key, issues: [] });
    groups.at(-1)!.issues.push(issue);
  }
  return groups;
}
