import { css } from 'lit';

/** Typography, colours and native controls of the composer. */
export const commonStyles = css`
  :host {
    --accent: light-dark(#0b5563, #86d3e0);
    --on-accent: light-dark(#fff, #10201f);
    --guess: light-dark(#8a4600, #f2b866);
    --muted: color-mix(in oklab, currentColor 74%, transparent);
    --line: color-mix(in oklab, currentColor 18%, transparent);
    --field: color-mix(in oklab, currentColor 48%, transparent);
    --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Cambria, Georgia, serif;

    display: block;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button,
  select,
  .file {
    min-block-size: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--field);
    border-radius: 3px;
    background: transparent;
    cursor: pointer;
  }

  select {
    background: light-dark(#fff, #1d2023);
    max-inline-size: 100%;
  }

  button:hover:not(:disabled),
  .file:hover {
    border-color: currentColor;
  }

  button:disabled {
    color: var(--muted);
    border-color: var(--line);
    cursor: default;
  }

  button.main {
    min-block-size: 2.75rem;
    padding-inline: 1.25rem;
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }

  button.quiet {
    padding-inline: 0;
    border-color: transparent;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  button.quiet:disabled {
    color: var(--muted);
    text-decoration: none;
  }

  button.quiet:hover:not(:disabled) {
    border-color: transparent;
    text-decoration-thickness: 2px;
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  textarea {
    inline-size: 100%;
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--field);
    border-radius: 3px;
    background: light-dark(#fff, #1d2023);
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--accent);
  }

  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px light-dark(#fff, #16181b);
  }

  .small {
    font-size: 0.875rem;
    color: var(--muted);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  label.check {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
  }

  @media (forced-colors: active) {
    button.main {
      forced-color-adjust: none;
      border: 1px solid ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
