import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';

export const projectListStyles = [
  baseStyles,
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

    .mark {
      flex: none;
      inline-size: 0.75em;
      block-size: 0.75em;
      color: var(--_accent);
      translate: 0 0.03em;
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
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

    p {
      margin: 0;
    }

    [part='title'] {
      max-inline-size: 36em;
      font-weight: 600;
      line-height: 1.35;
      text-wrap: balance;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    [part='title'] a {
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }

    [part='acronym'] {
      color: var(--_muted);
      font-weight: 400;
      white-space: nowrap;
    }

    [part='period'],
    [part='facts'],
    [part='summary'] {
      max-inline-size: 44em;
      margin-block-start: 0.3em;
      font-size: 0.875em;
      line-height: 1.5;
      text-wrap: pretty;
      overflow-wrap: anywhere;
    }

    [part='period'],
    [part='facts'] {
      color: var(--_muted);
    }

    [part='period'] {
      font-variant-numeric: tabular-nums;
    }

    [part='facts']::first-letter {
      text-transform: uppercase;
    }

    /* the dot ends a line, it never starts one */
    .fact:not(:last-child)::after {
      content: ' · ' / '';
      color: var(--_faint);
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

      [part='period'] {
        grid-area: 1 / 2;
        margin: 0;
        white-space: nowrap;
      }

      [part='facts'],
      [part='summary'] {
        grid-column: 1;
      }
    }

    @media print {
      li {
        break-inside: avoid;
      }

      a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-weight: 400;
      }
    }

    @media (forced-colors: active) {
      ul,
      li {
        border-color: CanvasText;
      }

      .mark {
        color: CanvasText;
      }
    }
  `,
];
