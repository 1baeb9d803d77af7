import { nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Strings } from '../../locales/index.js';
import { picturesBeside } from '../../readers/pictures.js';
import type { IssueGroup } from '../../records/group-issues.js';
import type { SpecialIssue } from '../../records/types.js';
import { coverStyles } from './cover.styles.js';
import { adopt } from '../base/adopt.js';
import { groupHeadings } from '../base/group-headings.js';
import { picture, picturesUnder } from '../base/pictures.js';

/** The front of an issue, as a small picture beside its title. */
export function coverOf(host: LitElement, { cover }: SpecialIssue): unknown {
  if (!cover) return nothing;
  adopt(host.renderRoot, coverStyles);
  return picture('cover', cover);
}

/** The other pictures of its entry. */
export const picturesOf = (host: LitElement, issue: SpecialIssue): unknown =>
  picturesUnder(host, picturesBeside(issue, issue.cover));

/** What draws the headings of groups, as the state of their calls. */
export function headingsOf(
  host: LitElement & { headingLevel: number | undefined },
  { issue: said }: Strings,
): (group: IssueGroup) => unknown {
  const heading = groupHeadings(host);
  return ({ key }) => heading(said.groups[key]);
}
