import { css } from 'lit';
import { quotationSetting } from './quotation.styles.js';

/**
 * What goes inside the page's own blockquote, and a blockquote inside another element, where a shadow
 * root's styles do not reach: so this sheet is adopted by the page. No space at its edges, its source
 * small, and marks for quotations whose author typed none. Both marks hang outside the text, which breaks
 * as it did before, and are those that the browser knows for the quotation's language (`quotes: auto`,
 * CSS Generated Content 3).
 */
export const lightStyles = css`
  rg-definition-quote > :not(blockquote) > blockquote {
    ${quotationSetting}
  }

  rg-definition-quote:not(:state(unmarked)) > :not(blockquote) > blockquote {
    text-indent: -0.5em;
  }

  :is(rg-definition-quote, rg-definition-quote > :not(blockquote)) > blockquote {
    & > :first-child {
      margin-block-start: 0;
    }

    & > :last-child {
      margin-block-end: 0;
    }

    & > :not(:first-child) {
      text-indent: 0;
    }
  }

  :is(rg-definition-quote, rg-definition-quote > :not(blockquote)) > blockquote > :is(footer, cite),
  :is(rg-definition-quote:state(apart), rg-definition-quote:state(apart) > :not(blockquote))
    > blockquote
    > p:last-child {
    display: block;
    margin-block-start: 1em;
    color: var(--rg-muted, color-mix(in oklab, currentColor 76%, transparent));
    font-size: 0.7em;
    font-style: normal;
  }

  rg-definition-quote > :not(blockquote) > blockquote + :is(p, figcaption) {
    margin-block: 0.75em 0;
    color: var(--rg-muted, color-mix(in oklab, currentColor 76%, transparent));
    font-size: 0.875em;
  }

  :is(rg-definition-quote:state(unmarked), rg-definition-quote:state(unmarked) > :not(blockquote))
    > blockquote {
    &::before {
      content: open-quote;
      position: absolute;
      inset-inline-start: -0.5em;
    }

    &:not(:has(> p))::after,
    & > p:last-of-type::after {
      content: close-quote;
      margin-inline-end: -1em;
    }
  }

  /* where the last paragraph is the source, the one before it ends the quotation */
  :is(rg-definition-quote:state(apart), rg-definition-quote:state(apart) > :not(blockquote)) > blockquote {
    & > p:last-child::after {
      content: none;
    }
  }

  :is(
      rg-definition-quote:state(apart):state(unmarked),
      rg-definition-quote:state(apart):state(unmarked) > :not(blockquote)
    )
    > blockquote
    > p:nth-last-child(2)::after {
    content: close-quote;
    margin-inline-end: -1em;
  }
`;
