import { css } from 'lit';

/** Styles of the button beside the source. */
export const extrasStyles = css`
  /* the button is on the line of the source, in space that rg.css reserves for it */
  figure {
    display: grid;
    grid-template-columns: fit-content(calc(100% - 0.875 * (5ch + 0.75em))) 1fr;
  }

  figure > *,
  figure > ::slotted(*) {
    grid-column: 1 / -1;
  }

  figcaption {
    grid-column: 1 !important;
    align-self: last baseline;
  }

  /* a target of 24 px that does not increase the line height */
  [part='cite'] {
    place-self: last baseline start;
    min-block-size: 24px;
    margin-block: -1.5px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: var(--_quiet-size);
    line-height: 1.5;
    text-align: start;
    text-decoration: var(--_page-line, underline) var(--_page-line-style, solid);
    text-underline-offset: 0.2em;
  }

  figcaption + [part='cite'] {
    grid-column: 2 !important;
    margin-inline-start: 0.75em;
  }

  /* on a separate line if the quotation contains its source */
  :not(figcaption) + [part='cite'] {
    margin-block-start: 0.4em;
  }

  @media print {
    [part='cite'] {
      display: none;
    }
  }
`;
