import { css } from 'lit';

/**
 * Boxes of rows, with the layout of the list around them. Boxes off screen are not laid out, in browsers that let focus
 * rings extend beyond a box even so.
 */
export const rowsStyles = css`
  .rows {
    display: inherit;
    flex: 1 0 auto;
    flex-flow: inherit;
    grid-column: 1 / -1;
    grid-template-columns: inherit;
    gap: inherit;
    align-items: inherit;
    inline-size: 100%;
    min-inline-size: 0;
  }

  /* the same margin as between two figures in a box */
  .rows + .rows > figure:first-child {
    margin-block-start: calc(2 * var(--_space));
  }

  @media screen {
    @supports (overflow-clip-margin: 8px) {
      .rows + .rows {
        content-visibility: auto;
        overflow-clip-margin: 8px;
      }

      .rows > * {
        content-visibility: visible !important;
      }
    }

    @supports not (overflow-clip-margin: 8px) {
      .rows + .rows figure {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 8em;
      }
    }
  }
`;
