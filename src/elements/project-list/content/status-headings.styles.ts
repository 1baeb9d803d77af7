import { css } from 'lit';

/** Styles of group headings, with the number of projects. */
export const headingsStyles = css`
  [part='group-heading'] {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .words.type::first-letter {
    text-transform: uppercase;
  }

  [part='count'] {
    color: var(--_muted);
    font-size: 0.78em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .group + .group {
    margin-block-start: calc(2.25 * var(--_space));
  }

  .group > details:not([open]) {
    border-block-end: 1px solid var(--_line);
  }
`;
