import { css } from 'lit';

/** What all elements share: the page's font and colour, one scale of space, hairlines mixed from the text's colour. */
export const baseStyles = css`
  :host {
    --_accent: var(--rg-accent, currentColor);
    --_muted: var(--rg-muted, color-mix(in oklab, currentColor 76%, transparent));
    --_faint: color-mix(in oklab, currentColor 50%, transparent);
    --_line: var(--rg-line, color-mix(in oklab, currentColor 18%, transparent));
    --_space: var(--rg-space, 1em);
    --_radius: var(--rg-radius, 3px);

    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  a {
    color: var(--_accent);
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 6px Canvas;
  }

  button {
    min-block-size: 24px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_faint);
    border-radius: 2px;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* heard, not seen */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
