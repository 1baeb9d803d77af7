import { acceptIssue as accept } from '../../records/accept-issue.js';
import { groupIssues } from '../../records/group-issues.js';
import { markupOf } from '../../readers/markup-of.js';
import { isExplainedIssue, readIssuesWith } from '../../readers/issue/list.js';
import { takenFromLists } from '../../readers/taken.js';
import type { SpecialIssue } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';
import { rememberUnexplained } from '../base/inference.js';
import { lacksWritten, withWritten, written } from '../base/written.js';
import { attend } from '../on-demand/attend.js';
import { callFacts } from './call-facts.js';
import { inference } from './inference.js';
import { headingsOf } from './issue-view.js';

export const reader = {
  expected: 'a <ul> with one special issue in each <li>',
  kind: 'issue',
  accept,
  attend,
  inferenceFor: (host) => (lacksWritten(host) ? withWritten(inference) : inference),
  read(host, report) {
    const { exact } = host as HTMLElement & { exact: boolean };
    const infer = exact ? undefined : inference.module?.readInferred;
    const content = takenFromLists(host, (container) =>
      readIssuesWith(container, report, infer, written.module?.readWritten),
    );
    if (lacksWritten(host)) return rememberUnexplained(content, () => false);
    return infer || exact ? content : rememberUnexplained(content, isExplainedIssue);
  },
  markupOf,
  callFacts,
  headingsOf,
  groupIssues,
} satisfies Reader<SpecialIssue> & Record<string, unknown>;
