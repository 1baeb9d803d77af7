import { css } from 'lit';

export const entryCardStyles = css`
  :host {
    container-type: inline-size;
    padding-block: 1.5rem 1.25rem;
    border-block-start: 1px solid var(--line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 22rem;
  }

  h4 {
    display: flex;
    gap: 0.75rem;
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  h4 .number {
    flex: none;
    min-inline-size: 1.5rem;
    color: var(--muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .body {
    display: grid;
    gap: 1rem 2.5rem;
    margin-block-start: 0.75rem;
  }

  .words {
    font-family: var(--serif);
    font-size: 1.0625rem;
    line-height: 1.75;
    white-space: pre-line;
    overflow-wrap: anywhere;
    max-inline-size: 38rem;
  }

  mark {
    background: none;
    color: inherit;
    text-decoration: underline solid var(--accent) 2px;
    text-underline-offset: 0.22em;
  }

  mark.inferred {
    text-decoration: underline dotted var(--guess) 3px;
  }

  mark.active {
    background: color-mix(in oklab, var(--accent) 16%, transparent);
  }

  .tag {
    margin-inline: 0.3em 0.15em;
    color: var(--muted);
    font:
      0.75rem/1 system-ui,
      sans-serif;
    white-space: nowrap;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.75rem 1rem;
    align-content: start;
    align-items: start;
  }

  .fact.wide,
  .offers {
    grid-column: 1 / -1;
  }

  .fact label {
    display: block;
    margin-block-end: 0.125rem;
    color: var(--muted);
    font-size: 0.875rem;
  }

  .fact.inferred :is(input, textarea) {
    border-color: var(--guess);
    border-style: dotted;
    border-width: 2px;
  }

  .note,
  .problem {
    margin-block-start: 0.25rem;
    font-size: 0.8125rem;
    line-height: 1.35;
    color: var(--muted);
  }

  .inferred .note {
    color: var(--guess);
  }

  .problem {
    color: light-dark(#a3123a, #ff9db2);
  }

  .offers {
    gap: 0 0.875rem;
    font-size: 0.8125rem;
  }

  .offers button {
    min-block-size: 1.75rem;
    color: var(--muted);
    text-decoration: none;
  }

  .offers button:hover {
    color: var(--accent);
    text-decoration: underline;
  }

  .offers button::before {
    content: '+ ';
  }

  .actions {
    margin-block-start: 1rem;
    font-size: 0.875rem;
  }

  .actions .check {
    font-size: 1rem;
    font-weight: 600;
  }

  .findings {
    margin-block-start: 1rem;
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--guess);
    list-style: none;
    font-size: 0.9375rem;
    line-height: 1.4;
  }

  .findings li + li {
    margin-block-start: 0.75rem;
  }

  .findings button {
    display: block;
    margin-block-start: 0.375rem;
    font-size: 0.875rem;
  }

  .split {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 1rem;
    max-inline-size: 38rem;
  }

  @container (inline-size >= 18rem) {
    .fact.name {
      grid-column: span 2;
    }
  }

  @container (inline-size >= 46rem) {
    .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
    }

    .body.bare {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .actions,
    .findings button,
    .offers {
      display: none;
    }
  }
`;
