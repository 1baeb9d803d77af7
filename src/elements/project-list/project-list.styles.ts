import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { disclosureStyles } from '../base/disclosure.styles.js';
import { textStyles } from '../base/text.styles.js';

export const projectListStyles = [
  baseStyles,
  textStyles,
  disclosureStyles,
  css`
    /* distributes the height reserved before the upgrade over the rows */
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

    /* a strong line above each group of rows, as above cards */
    li:first-child {
      border-block-start: 2px solid var(--_accent);
    }

    /* lighter than a heading, as a column has many titles; links and details stand out */
    [part='title'] {
      font-weight: var(--rg-title-weight, 500);
    }

    [part='title'] a {
      font-weight: var(--rg-title-weight, 600);
    }

    /* a pause for screen readers, which would join it to the title */
    [part='acronym']::before {
      content: '' / ', ';
    }

    [part='acronym'] {
      color: var(--_muted);
      font-weight: 400;
      white-space: nowrap;
    }

    [part='summary'] {
      margin-block-start: 0.5em;
    }

    /* periods in a separate column, if there is room */
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
        justify-self: end;
        margin: 0;
        white-space: nowrap;
      }
    }

    @media print {
      /* so that page-break rules apply between them */
      .list,
      .group,
      ul {
        display: block;
      }

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
