import { css } from 'lit';

export const exportStepStyles = css`
  .take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    max-inline-size: 46rem;
  }

  .system {
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }

  .says {
    font-size: 1.125rem;
    text-wrap: pretty;
  }

  .open {
    color: var(--guess);
  }

  summary {
    cursor: pointer;
    color: var(--accent);
  }

  textarea {
    margin-block-start: 0.5rem;
    max-block-size: 24rem;
    font:
      0.875rem/1.5 ui-monospace,
      monospace;
    field-sizing: fixed;
  }

  h3 {
    font-size: 1rem;
    font-weight: 600;
    margin-block-end: 0.375rem;
  }

  pre {
    margin-block: 0.5rem;
    padding-block: 0.75rem;
    border-block: 1px solid var(--line);
    overflow-x: auto;
    font:
      0.875rem/1.5 ui-monospace,
      monospace;
  }
`;
