import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

export const partnerGridStyles = [
  baseStyles,
  textStyles,
  css`
    /* distributes the height reserved before the upgrade over the rows */
    [data-view],
    [part='group'],
    .wall {
      display: flex;
      flex: 1 0 auto;
      flex-direction: column;
    }

    .wall {
      container-type: inline-size;
    }

    /*
     * As many columns as fit, but in even rows: 4 and 3 rather than 6 and 1. In two columns, the longest word determines
     * the width of a name, as in rg.css, so that nothing moves when the element is drawn.
     */
    ul {
      --_gap: calc(1.5 * var(--_space));
      --_fit: 1;
      --_rows: round(up, var(--_count) / var(--_fit), 1);
      --_even: round(up, var(--_count) / var(--_rows), 1);
      --_columns: max(var(--_even), var(--_fit) * (2 - var(--_rows)));

      display: flex;
      flex: 1 0 auto;
      flex-wrap: wrap;
      gap: calc(1.5 * var(--_space)) var(--_gap);
    }

    li {
      --_column: calc((100% + var(--_gap)) / var(--_columns) - var(--_gap));

      flex: 1 1 calc(var(--_column) - 0.1px);
      max-inline-size: 100%;
      scroll-margin-block-start: 1em;
    }

    @container (inline-size >= 19.5em) {
      ul {
        --_fit: 2;
      }
    }

    @container (inline-size >= 30em) {
      ul {
        --_fit: 3;
      }

      li {
        max-inline-size: var(--_column);
      }
    }

    @container (inline-size >= 32em) {
      ul {
        --_gap: calc(2.25 * var(--_space));
      }
    }

    @container (inline-size >= 42.75em) {
      ul {
        --_fit: 4;
      }
    }

    @container (inline-size >= 54em) {
      ul {
        --_fit: 5;
      }
    }

    @container (inline-size >= 65.25em) {
      ul {
        --_fit: 6;
      }
    }

    /* unlike grid items, flex items in a column request the width of the longest word and yet break it if there is no
      room */
    .cell,
    a {
      display: flex;
      flex-direction: column;
      justify-content: center;
      block-size: 100%;
      row-gap: 0.5em;
      color: inherit;
      text-decoration: none;
    }

    /* text and logos are aligned with the edge of the page's text */
    .room {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      min-block-size: 4.5em;
      place-items: center start;
      /* the invisible margins of an enlarged logo would otherwise make the page scroll sideways; descenders of tall fonts
        stay visible */
      overflow-x: clip;
    }

    .room > * {
      grid-area: 1 / 1;
    }

    [data-words] {
      display: flex;
      flex-direction: column;
      place-items: stretch;
      justify-content: center;
    }

    /* the width of the longest word in the page's font size, so that rows break as in rg.css */
    [data-words]::after {
      content: attr(data-words);
      block-size: 0;
      font-weight: 500;
      overflow-wrap: break-word;
      visibility: hidden;
    }

    /* until the ink is known: equal areas look like equal sizes */
    img {
      inline-size: min(100%, calc(3.8em * sqrt(var(--_ratio, 1.6))));
      block-size: auto;
      max-block-size: 4.5em;
      object-fit: contain;
    }

    img:not([width][height]) {
      inline-size: 100%;
      block-size: 4.5em;
      scale: 0.7;
    }

    /* quieter than nearby logos */
    [part='name'] {
      font-size: 0.9375em;
      font-weight: 500;
      line-height: 1.25;
      text-wrap: balance;
      /* automatic hyphens would break words that fit on the next line */
      hyphens: manual;
      overflow-wrap: anywhere;
    }

    .room + [part='name'] {
      font-size: var(--_quiet-size);
      font-weight: 400;
    }

    /* names without logos form an index in ruled columns */
    .names {
      ul {
        row-gap: 0;
      }

      li {
        padding-block: 0.6em;
        border-block-start: 1px solid var(--_line);
      }

      .cell,
      a {
        justify-content: start;
      }

      .room {
        min-block-size: 0;
      }
    }

    a [part='name'] {
      text-decoration: underline;
      text-decoration-color: var(--_line);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.25em;
    }

    a:hover [part='name'] {
      text-decoration-color: currentColor;
    }

    @media (forced-colors: active) {
      .names li {
        border-color: CanvasText;
      }
    }

    @media print {
      /* so that page-break rules apply between them */
      [part='group'],
      .wall {
        display: block;
      }

      li {
        break-inside: avoid;
      }

      a[href^='http']::after {
        content: none;
      }
    }
  `,
];
