import { acceptIssue as accept } from '../../records/accept-issue.js';
import { markupOf } from '../../readers/markup-of.js';
import { readIssues } from '../../readers/issues.js';
import { takenFromLists } from '../../readers/taken.js';
import type { SpecialIssue } from '../../records/types.js';
import type { Reader } from '../base/content-element.js';

export const reader = {
  expected: 'a <ul> with one special issue in each <li>',
  accept,
  markupOf,
  read: (host, report) => takenFromLists(host, (container) => readIssues(container, report)),
} satisfies Reader<SpecialIssue> & Record<string, unknown>;
