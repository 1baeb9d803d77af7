import { css } from 'lit';

/**
 * Styles shared by all elements: the page's font and colour, a common spacing scale, and hairlines in a tint of the
 * text.
 */
export const baseStyles = css`
  :host {
    --_muted: var(--rg-muted, color-mix(in oklab, currentColor 82%, transparent));
    /* a minimum in px for pages with small text */
    --_quiet-size: max(0.875em, 13px);
    --_label-size: max(0.8125em, 12px);
    --_line: var(--rg-line, color-mix(in oklab, currentColor 18%, transparent));
    --_space: var(--rg-space, 1em);
    --_radius: var(--rg-radius, 3px);

    display: block;
    /* resets inherited properties that pages set for running text; pages can still set them on the element */
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
   * In shrink-to-fit boxes (flex items, cells, floats), size containers would be 0 px wide, since their content does
   * not count. This invisible row requests the width of the window, and can shrink to nothing.
   */
  [data-view]::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 100vw);
    /* in print, the view may have to stay with the heading above the element */
    break-after: avoid;
    /* draws nothing; used to check the contrast of the accent */
    background: Canvas;
    color: var(--_accent);
  }

  /* in which the margins of the page's nodes collapse; see PageLook for the outer ones, and for the page's own type */
  slot:is(.before, .after, .topic) {
    display: flow-root;
    color: var(--_page-color, inherit);
    font-family: var(--_page-family, inherit);
    font-size: var(--_page-size, inherit);
  }

  /* keeps the frame of the box that stays visible apart from content that was in it */
  [data-split] > slot.before:nth-last-child(1 of slot.before)::after {
    content: '';
    display: block;
    margin-block-start: 1em;
  }

  /* space for words that are in no block, which collapses with the margin of a block */
  slot.after[data-apart]::before {
    content: '';
    display: block;
    margin-block-end: 1em;
  }

  @media print {
    [data-view] {
      /* browsers keep page-break rules only between blocks */
      display: block !important;
      /* the height reserved on screen would leave a gap, since lines break differently */
      min-block-size: 0 !important;
    }

    /* a heading in it, or above the element, stays with the list */
    slot:is(.before, .topic) {
      break-after: avoid;
    }
  }

  [data-view] {
    display: flow-root;
    /* the colour of the page's own links */
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

  /* in right-to-left text, WebKit places it after the unwrapped line, and the page scrolls sideways */
  .spoken[role='status'] {
    inset-inline-start: 0;
  }

  .to::before {
    content: attr(data-to);
  }
`;
