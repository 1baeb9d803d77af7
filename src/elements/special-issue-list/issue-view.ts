import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Strings } from '../../locales/index.js';
import type { IssueGroup } from '../../records/group-issues.js';
import type { SpecialIssue } from '../../records/types.js';
import { coverStyles } from './cover.styles.js';
import { adopt } from '../base/adopt.js';
import { headingTemplate, levelIn } from '../base/headings.js';

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
        @error=${hideUnnamed}
      />`
    : nothing;

/** A picture that is missing leaves no hole; one with a name leaves its name. */
function hideUnnamed({ target }: Event) {
  const image = target as HTMLImageElement;
  image.hidden = !image.alt;
}

/** Gives an element the styles of covers, once it has one to show. */
export function setCovers(host: LitElement & { readonly records: readonly SpecialIssue[] }) {
  const hostUpdated = () => {
    if (host.records.some(({ cover }) => cover)) adopt(host.renderRoot, coverStyles);
  };
  host.addController({ hostUpdated });
  // records of a script are drawn before the content is read
  void host.updateComplete.then(hostUpdated);
}

/** The heading of a group, one level below that of the list. */
export function groupHeading(
  host: Element & { headingLevel: number | undefined },
  { key }: IssueGroup,
  { issue: said }: Strings,
): unknown {
  return headingTemplate(levelIn(host), 'group-heading', said.groups[key]);
}
