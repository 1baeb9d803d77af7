import { css } from 'lit';

/** The citation menu: a row of buttons below the source. */
export const citeMenuStyles = css`
  [part='citing'] {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    font-size: var(--_quiet-size);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  [role='status']:empty {
    display: none;
  }

  textarea {
    inline-size: 100%;
    font:
      0.9375em/1.4 ui-monospace,
      monospace;
  }

  @media print {
    [part='citing'] {
      display: none;
    }
  }
`;
