import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { disclosureStyles } from '../base/disclosure.styles.js';
import { textStyles } from '../base/text.styles.js';

export const projectListStyles = [
  baseStyles,
  textStyles,
  disclosureStyles,
  css`
    /* height that was kept from before the upgrade is shared out among the rows */
    [data-view],
    .list,
    .group,
    ul {
      display: flex;
      flex: 1 0 auto;
      flex-direction: column;
    }

    .list {
      container-type: inline-size;
    }

    .group + .group {
      margin-block-start: calc(2.25 * var(--_space));
    }

    [part='group-heading'] {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      margin-block: 0 calc(0.5 * var(--_space));
      font-size: 0.875em;
      font-weight: 600;
      letter-spacing: 0.01em;
      line-height: 1.5;
    }

    [part='count'] {
      color: var(--_muted);
      font-weight: 400;
      font-variant-numeric: tabular-nums;
    }

    .group > details:not([open]) {
      border-block-end: 1px solid var(--_line);
    }

    ul {
      border-block-end: 1px solid var(--_line);
    }

    li {
      display: grid;
      flex: 1 0 auto;
      align-content: center;
      padding-block: calc(0.7 * var(--_space)) calc(0.75 * var(--_space));
      border-block-start: 1px solid var(--_line);
      scroll-margin-block-start: 1em;
    }

    [part='acronym'] {
      color: var(--_muted);
      font-weight: 400;
      white-space: nowrap;
    }

    [part='summary'] {
      margin-block-start: 0.5em;
    }

    /* periods stand in a column of their own where there is room for it */
    @container (inline-size >= 38em) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
        column-gap: 2em;
        align-items: baseline;
      }

      li > * {
        grid-column: 1;
      }

      [part='period'] {
        grid-area: 1 / 2;
        margin: 0;
        white-space: nowrap;
      }
    }

    @media print {
      li {
        break-inside: avoid;
      }
    }

    @media (forced-colors: active) {
      ul,
      li {
        border-color: CanvasText;
      }
    }
  `,
];
