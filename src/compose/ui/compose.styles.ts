import { css } from 'lit';

export const composeStyles = css`
  :host {
    container-type: inline-size;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    color: light-dark(#1b1f23, #e8eaed);
    background: light-dark(#fff, #16181b);
  }

  :host([hidden]) {
    display: none;
  }

  .all {
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: clamp(1.25rem, 4cqi, 3rem) clamp(1rem, 4cqi, 3rem) 4rem;
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1.5rem;
    align-items: start;
    margin-block-end: 2rem;
  }

  h1 {
    font: 600 clamp(1.75rem, 1.25rem + 2.4cqi, 2.75rem) / 1.12 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .lead {
    grid-column: 1 / -1;
    max-inline-size: 40rem;
    font-size: 1.125rem;
    text-wrap: pretty;
  }

  section {
    padding-block: 1.5rem 2rem;
    border-block-start: 1px solid var(--field);
  }

  h2 {
    display: flex;
    gap: 0.75rem;
    margin-block-end: 1rem;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.2;
  }

  h2 .step {
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }

  h3 {
    margin-block: 1.5rem 0.75rem;
    font-size: 1rem;
    font-weight: 600;
  }

  .paste {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 46rem;
  }

  .paste label[for] {
    font-weight: 600;
  }

  .paste textarea {
    min-block-size: 7rem;
    max-block-size: 16rem;
    padding: 0.75rem;
    font: 1.0625rem/1.5 var(--serif);
  }

  .paste.over textarea {
    outline: 2px dashed var(--accent);
    outline-offset: 4px;
  }

  .file {
    display: inline-flex;
    align-items: center;
  }

  .file:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .refusal {
    padding-inline-start: 1rem;
    border-inline-start: 3px solid light-dark(#a3123a, #ff9db2);
  }

  .taken {
    margin-block-start: 1rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--line);
  }

  .problems {
    margin-block-start: 0.75rem;
    font-size: 0.875rem;
  }

  .problems ul {
    padding-inline-start: 1.25rem;
  }

  summary {
    cursor: pointer;
    color: var(--accent);
  }

  .tools {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    margin-block-end: 0.5rem;
    padding-block: 0.5rem;
    background: light-dark(#fff, #16181b);
    font-size: 0.875rem;
  }

  .tools .progress {
    margin-inline-end: auto;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  ol {
    list-style: none;
  }

  .more {
    margin-block: 0.5rem 1rem;
  }

  .saved {
    margin-block-start: 2rem;
  }

  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size >= 68rem) {
    .desk.phone {
      grid-template-columns: minmax(0, 1fr) 24.5rem;
      column-gap: 3rem;
    }

    .desk.phone .look {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100vh;
      overflow-y: auto;
    }
  }

  @media (max-width: 40rem), (max-height: 30rem) {
    .tools {
      position: static;
    }
  }

  @media (forced-colors: active) {
    section {
      border-color: CanvasText;
    }
  }
`;
