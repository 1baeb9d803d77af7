import { css } from 'lit';

/** What there is to copy, in a row under the source. */
export const citeMenuStyles = css`
  [part='citing'] {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
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
    padding: 0.5em;
    border: 1px solid var(--_faint);
    border-radius: 2px;
    background: transparent;
    color: inherit;
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
