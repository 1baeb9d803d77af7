import { css } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { headingTemplate, levelIn } from './page-headings.js';

const groupHeadingStyles = css`
  [part='group-heading'] {
    margin-block: 0 calc(0.4 * var(--_space));
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.1667;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  /* a heading stays with the content below it */
  @media print {
    [part='group-heading'],
    :has(> [part='group-heading']):not(:only-child) {
      break-after: avoid;
    }
  }
`;

/** Returns a function that renders an element's group headings, one level below the heading above the element. */
export function groupHeadings(
  host: LitElement & { headingLevel?: number | undefined },
): (content: unknown) => TemplateResult {
  adoptStyles(host.renderRoot, groupHeadingStyles);
  const level = levelIn(host);
  return (content) => headingTemplate(level, 'group-heading', content);
}
