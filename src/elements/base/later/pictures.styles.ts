import { css } from 'lit';

/** The pictures of an entry, under its words. */
export const picturesStyles = css`
  .pictures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: start;
    margin-block-start: 0.6em;
  }

  [part='image'] {
    max-inline-size: min(100%, 9em);
    block-size: auto;
    border-radius: var(--_radius);
  }
`;
