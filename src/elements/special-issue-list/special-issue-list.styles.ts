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
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
      gap: calc(1.5 * var(--_space));
    }

    ul + [part='group-heading'] {
      margin-block-start: calc(2 * var(--_space));
    }

    li {
      padding-block: calc(0.6 * var(--_space)) 0;
      border-block-start: 2px solid var(--_accent);
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
