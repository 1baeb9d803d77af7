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
    /* marks that a page adds to those that the author typed */
    &::before,
    &::after,
    & > p::before,
    & > p::after {
      content: none !important;
    }

    /* in a page's own face, which may be set on paragraphs alone; for the rest as the quotation is */
    & > p {
      padding: 0 !important;
      margin-inline: 0 !important;
      color: inherit !important;
      font-size: inherit !important;
      font-style: inherit !important;
      font-weight: inherit !important;
      line-height: inherit !important;
      letter-spacing: inherit !important;
    }

    & > p + p {
      margin-block: 0.6em 0 !important;
    }

    & > p::first-letter {
      all: revert !important;
    }

    & > :first-child {
      margin-block-start: 0 !important;
    }

    & > :last-child {
      margin-block-end: 0 !important;
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
    margin-block-start: 1em !important;
    color: var(--rg-muted, color-mix(in oklab, currentColor 82%, transparent)) !important;
    font-size: max(0.7em, 13px) !important;
    font-style: normal !important;
  }

  rg-definition-quote > :not(blockquote) > blockquote + :is(p, figcaption) {
    margin-block: 0.75em 0;
    color: var(--rg-muted, color-mix(in oklab, currentColor 82%, transparent));
    font-size: max(0.875em, 13px);
  }

  :is(rg-definition-quote:state(unmarked), rg-definition-quote:state(unmarked) > :not(blockquote))
    > blockquote {
    &::before {
      content: open-quote !important;
      position: absolute;
      inset-inline-start: -0.5em;
    }

    &:not(:has(> p))::after,
    & > p:last-of-type::after {
      content: close-quote !important;
      margin-inline-end: -1em;
    }
  }

  /* where the last paragraph is the source, the one before it ends the quotation */
  :is(rg-definition-quote:state(apart), rg-definition-quote:state(apart) > :not(blockquote)) > blockquote {
    & > p:last-child::after {
      content: none !important;
    }
  }

  :is(
      rg-definition-quote:state(apart):state(unmarked),
      rg-definition-quote:state(apart):state(unmarked) > :not(blockquote)
    )
    > blockquote
    > p:nth-last-child(2)::after {
    content: close-quote !important;
    margin-inline-end: -1em;
  }
`;
