import { css } from 'lit';
import { issueCardStyles } from './issue-card.styles.js';

export const specialIssueListStyles = [
  issueCardStyles,
  css`
    [data-view] {
      display: flex;
      flex-direction: column;
    }

    ul {
      display: grid;
      flex: 1 0 auto;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: var(--_space);
    }

    ul + [part='group-heading'] {
      margin-block-start: calc(2 * var(--_space));
    }

    li {
      padding: var(--_space) calc(1.125 * var(--_space));
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      scroll-margin-block-start: 1em;
    }

    @media print {
      li {
        break-inside: avoid;
      }
    }

    @media (forced-colors: active) {
      li {
        border-color: CanvasText;
      }
    }
  `,
];
