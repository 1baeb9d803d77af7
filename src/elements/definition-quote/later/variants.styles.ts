import { css } from 'lit';

/** Styles of the variants: a pull quote in running text, smaller if it is long, and a card among others. */
export const variantStyles = css`
  :host([variant='pull']) figure {
    max-inline-size: 34em;
    margin-inline: auto;
    padding-block: calc(1.25 * var(--_space));
    border: solid var(--_line);
    border-width: 2px 0 1px;
    border-block-start-color: var(--_accent);
  }

  :host([variant='pull']) figure:not(.long) slot[class^='quotation']::slotted(:is(blockquote, p)),
  :host([variant='pull']) figure:not(.long) blockquote {
    font-size: var(--rg-quote-size, 1.5625em) !important;
    line-height: 1.4 !important;
    text-wrap: balance;
  }

  :host([variant='card']) figure {
    padding: calc(1.25 * var(--_space)) calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  @media (forced-colors: active) {
    figure {
      border-color: CanvasText !important;
    }
  }
`;
