import { acceptIssue as accept } from '../../records/accept-issue.js';
import { groupIssues } from '../../records/group-issues.js';
import { markupOf } from '../../readers/markup-of.js';
import { readIssues } from '../../readers/issue/index.js';
import { takenFromLists } from '../../readers/taken.js';
import type { SpecialIssue } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';
import { attend } from '../on-demand/attend.js';
import { callFacts } from './call-facts.js';
import { headingsOf } from './issue-view.js';

export const reader = {
  expected: 'a <ul> with one special issue in each <li>',
  kind: 'issue',
  accept,
  attend,
  read: (host, report) =>
    takenFromLists(host, (container) =>
      readIssues(container, report, !(host as HTMLElement & { exact: boolean }).exact),
    ),
  markupOf,
  callFacts,
  headingsOf,
  groupIssues,
} satisfies Reader<SpecialIssue> & Record<string, unknown>;
