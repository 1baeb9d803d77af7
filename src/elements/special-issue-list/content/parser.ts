import type { Lazy } from '../../../lazy.js';
import { isExplainedIssue, isUnread } from '../../../readers/issue/list.js';
import type { IssueParser } from '../../../readers/issue/parsed.js';
import { parseLabelledIssue } from '../../../readers/labelled/issue.js';
import type { SpecialIssue } from '../../../records/types.js';
import { missingLiteral } from '../../base/content/literal.js';
import { inference, labels } from './inference.js';

/** The best available parser for an element's issues. */
export const parserFor = (isExact: boolean): IssueParser =>
  (isExact ? undefined : inference.module) ?? labels.module ?? { parse: parseLabelledIssue };

/** The missing part that would read an element's issues in full, if any. */
export function missingFor(
  host: Element,
  isExact: boolean,
  issues: readonly SpecialIssue[],
): Lazy<unknown> | false | undefined {
  const isRead = isExact
    ? (labels.module ?? !issues.some(isUnread))
    : (inference.module ?? issues.every(isExplainedIssue));
  return missingLiteral(host, issues) || (!isRead && (isExact ? labels : inference));
}
