import { css } from 'lit';
import { quotationSetting } from '../quotation.styles.js';

/**
 * Styles inside the page's own blockquote, and for a blockquote inside another element. The styles of a shadow root do
 * not reach these, so the page adopts this sheet. It removes space at the edges, makes the source small, and adds marks
 * to quotations typed without any. The marks hang outside the text, so that line breaks do not change, and are those of
 * the browser for the quotation's language (`quotes: auto`, CSS Generated Content 3).
 */
export const lightStyles = css`
  rg-definition-quote:not(:state(several)) > :not(blockquote) > blockquote {
    ${quotationSetting}
  }

  rg-definition-quote:not(:state(unmarked), :state(several)) > :not(blockquote) > blockquote {
    text-indent: var(--_hang, -0.5em);
  }

  :is(rg-definition-quote, rg-definition-quote:not(:state(several)) > :not(blockquote)) > blockquote {
    /* no marks from the page's style sheet, since the author may have typed them */
    &::before,
    &::after,
    & > p::before,
    & > p::after {
      content: none !important;
    }

    /* the page's font, which may be set only on paragraphs; everything else as for the quotation */
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

  :is(rg-definition-quote, rg-definition-quote:not(:state(several)) > :not(blockquote))
    > blockquote
    > :is(footer, cite),
  :is(rg-definition-quote:state(apart), rg-definition-quote:state(apart) > :not(blockquote))
    > blockquote
    > p:last-child {
    display: block;
    margin-block-start: 1em !important;
    color: var(--rg-muted, color-mix(in oklab, currentColor 82%, transparent)) !important;
    font-size: max(0.7em, 13px) !important;
    font-style: normal !important;
  }

  rg-definition-quote:not(:state(several)) > :not(blockquote) > blockquote + :is(p, figcaption) {
    margin-block: 0.75em 0;
    color: var(--rg-muted, color-mix(in oklab, currentColor 82%, transparent));
    font-size: max(0.875em, 13px);
  }

  :is(rg-definition-quote:state(unmarked), rg-definition-quote:state(unmarked) > :not(blockquote))
    > blockquote {
    &::before {
      content: open-quote !important;
      position: absolute;
      inset-inline-end: 100%;
    }

    &:not(:has(> p))::after,
    & > p:last-of-type::after {
      content: close-quote !important;
      position: absolute;
    }
  }

  /* if the last paragraph is the source, the quotation ends before it */
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
    position: absolute;
  }
`;
