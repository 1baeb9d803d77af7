import { css } from 'lit';

/** Pictures of an entry, below its text. */
export const picturesStyles = css`
  .pictures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: start;
    margin-block-start: 0.6em;
  }

  /* small in a narrow column, where they would dominate the text */
  @container (inline-size < 38em) {
    .pictures {
      --_widest: 5em;
    }
  }

  [part='image'] {
    max-inline-size: min(100%, var(--_widest, 9em));
    block-size: auto;
    border-radius: var(--_radius);
  }

  .alternative {
    max-inline-size: var(--rg-measure, 36em);
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
