import { css } from 'lit';

/** What all elements share: the page's font and colour, one scale of space, hairlines mixed from the text's colour. */
export const baseStyles = css`
  :host {
    --_accent: var(--rg-accent, currentColor);
    --_muted: var(--rg-muted, color-mix(in oklab, currentColor 82%, transparent));
    /* no smaller where a page's own text is small */
    --_quiet-size: max(0.875em, 13px);
    --_label-size: max(0.8125em, 12px);
    --_line: var(--rg-line, color-mix(in oklab, currentColor 18%, transparent));
    --_space: var(--rg-space, 1em);
    --_radius: var(--rg-radius, 3px);

    display: block;
    /* inherited, and meant for running text; a page that means it for an element can set it on the tag */
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    line-break: auto;
    hyphens: manual;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /*
   * A box that is as wide as its content (a flex item, a cell, a float) would make containers, whose content counts
   * for nothing, 0 px wide. Nothing is seen of this row, which asks for the window's width and gives way to the least.
   */
  [data-view]::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 100vw);
  }

  /* as the page's own links, where it has any for this to be known */
  [data-view] {
    --_link: var(--rg-accent, var(--_page-link, currentColor));
  }

  a {
    color: var(--_link);
    text-decoration-line: var(--_page-line, underline);
    text-decoration-style: var(--_page-line-style, solid);
    text-decoration-color: var(--_page-line-color, currentColor);
  }

  a:hover {
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }

  :where(:focus-visible) {
    border-radius: 2px;
  }

  button,
  input[type='search'],
  select,
  textarea {
    padding: 0.4em 0.7em;
    border: var(--rg-control-line, 1px solid color-mix(in oklab, currentColor 65%, transparent));
    border-radius: var(--rg-control-radius, var(--_radius));
    background: var(--rg-control-background, transparent);
    color: inherit;
    font: inherit;
  }

  button {
    min-block-size: 24px;
    padding: 0.25em 0.75em;
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
