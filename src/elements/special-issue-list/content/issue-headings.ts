import type { LitElement } from 'lit';
import type { Strings } from '../../../locales/index.js';
import type { IssueGroup } from '../../../records/group-issues.js';
import { groupHeadings } from '../../base/content/group-headings.js';

/** Returns a function that renders group headings, which name the state of the calls. */
export function issueHeadings(
  host: LitElement & { headingLevel: number | undefined },
  { issue: texts }: Strings,
): (group: IssueGroup) => unknown {
  const heading = groupHeadings(host);
  return ({ key }) => heading(texts.groups[key]);
}
