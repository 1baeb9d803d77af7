import { html, nothing } from 'lit';
import type { Strings } from '../../locales/index.js';
import type { IssueGroup } from '../../records/group-issues.js';
import type { SpecialIssue } from '../../records/types.js';
import { headingBefore, headingTemplate, levelOf } from '../base/headings.js';

/** The front of an issue, as a small picture beside its title. */
export const coverOf = ({ cover }: SpecialIssue): unknown =>
  cover
    ? html`<img
        part="cover"
        src=${cover.src}
        alt=${cover.alt ?? ''}
        width=${cover.width ?? nothing}
        height=${cover.height ?? nothing}
        loading="lazy"
      />`
    : nothing;

/** The heading of a group, one level below that of the list. */
export function groupHeading(
  host: Element & { headingLevel: number | undefined },
  { key }: IssueGroup,
  { issue: said }: Strings,
): unknown {
  const above = headingBefore(host);
  const level = (host.headingLevel || (above ? levelOf(above) : 2)) + 1;
  return headingTemplate(level, 'group-heading', said.groups[key]);
}
