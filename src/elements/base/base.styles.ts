import { css } from 'lit';

/** Styles shared by all elements: the page's font and colour, one spacing scale, hairlines in a tint of the text. */
export const baseStyles = css`
  :host {
    --_muted: var(--rg-muted, color-mix(in oklab, currentColor 82%, transparent));
    /* a floor in px, for pages whose own text is small */
    --_quiet-size: max(0.875em, 13px);
    --_label-size: max(0.8125em, 12px);
    --_line: var(--rg-line, color-mix(in oklab, currentColor 18%, transparent));
    --_space: var(--rg-space, 1em);
    --_radius: var(--rg-radius, 3px);

    display: block;
    /* inherited properties that pages set for running text; a page can still set them on the tag itself */
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
    line-break: auto;
    hyphens: manual;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_line: color-mix(in oklab, currentColor 70%, transparent);
    }

    button,
    input[type='search'],
    select,
    textarea {
      border-color: currentColor !important;
    }
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
   * In a shrink-to-fit box (a flex item, a cell, a float), size containers, whose content does not count, would
   * be 0 px wide. This invisible row asks for the window's width, and can shrink to nothing.
   */
  [data-view]::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 100vw);
    /* on paper, what follows it may have to stay with the heading above the element */
    break-after: avoid;
    /* draws nothing; read where the accent is checked against the page */
    background: Canvas;
    color: var(--_accent);
  }

  /* a frame around the box that stays does not touch what was in it */
  [data-split] > slot.before + * {
    margin-block-start: 1em;
  }

  /* the height kept for the screen would be a hole on paper, where lines are other ones */
  @media print {
    [data-view] {
      min-block-size: 0 !important;
    }
  }

  /* the colour of the page's own links */
  [data-view] {
    --_accent: var(--rg-accent, var(--_page-link, currentColor));
  }

  a {
    color: var(--_accent);
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

  /* for screen readers only */
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* WebKit places one behind a line from right to left as if the line did not wrap, and the page scrolls sideways */
  .spoken[role='status'] {
    inset-inline-start: 0;
  }

  .to::before {
    content: attr(data-to);
  }
`;
