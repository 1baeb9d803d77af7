import { css } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { headingTemplate, levelIn } from './page-headings.js';

const groupHeadingStyles = css`
  [part='group-heading'] {
    margin-block: 0 calc(0.5 * var(--_space));
    font-size: var(--_quiet-size);
    font-weight: 600;
    letter-spacing: 0.01em;
    line-height: 1.5;
  }
`;

/** Returns the template of an element's group headings, one level below the heading above the element. */
export function groupHeadings(
  host: LitElement & { headingLevel?: number | undefined },
): (content: unknown) => TemplateResult {
  adoptStyles(host.renderRoot, groupHeadingStyles);
  const level = levelIn(host);
  return (content) => headingTemplate(level, 'group-heading', content);
}
