import { css } from 'lit';

export const lookStyles = css`
  .controls {
    gap: 0.5rem 1.5rem;
    margin-block-end: 1rem;
  }

  fieldset {
    display: flex;
    align-items: center;
    gap: 0.25rem 0.875rem;
    flex-wrap: wrap;
  }

  legend {
    float: inline-start;
    margin-inline-end: 0.25rem;
    padding: 0;
    color: var(--muted);
    font-size: 0.875rem;
  }

  .check {
    font-size: 0.875rem;
  }

  .page {
    padding: 1.25rem;
    border-block: 1px solid var(--line);
    background: light-dark(#fff, #16181b);
    color: light-dark(#1b1f23, #e8eaed);
    overflow-x: auto;
  }

  .page.light {
    color-scheme: light;
  }

  .page.dark {
    color-scheme: dark;
  }

  .page.phone {
    inline-size: 22.5rem;
    max-inline-size: 100%;
  }

  .page h3 {
    margin-block: 1.5rem 0.75rem;
    font-size: 1.25rem;
    line-height: 1.2;
  }

  .page > :first-child h3,
  .page > :first-child {
    margin-block-start: 0;
  }

  details {
    margin-block-start: 1rem;
  }

  summary {
    cursor: pointer;
    min-block-size: 1.5rem;
    color: var(--accent);
  }

  h4 {
    margin-block-start: 1rem;
    font-size: 1rem;
  }

  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 1rem 1.5rem;
    align-items: start;
    margin-block: 0.75rem 1.25rem;
  }

  .settings label {
    font-size: 0.875rem;
  }

  .settings label:not(.check) > code {
    display: block;
  }

  .note {
    margin-block-start: 0.25rem;
    font-size: 0.8125rem;
    line-height: 1.35;
    color: var(--muted);
  }

  code {
    font-size: 0.875em;
  }
`;
