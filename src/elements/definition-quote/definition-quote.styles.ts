import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';

export const definitionQuoteStyles = [
  baseStyles,
  css`
    figure {
      max-inline-size: 40em;
      margin: 0;
      padding-inline-start: 0.75em;
    }

    figure + figure {
      margin-block-start: calc(2 * var(--_space));
    }

    p {
      margin: 0;
    }

    [part='term'] {
      margin-block-end: 0.5em;
      color: var(--_muted);
      font-size: 0.8125em;
      letter-spacing: 0.02em;
      line-height: 1.5;
    }

    dfn {
      font-style: normal;
    }

    /* the page's own rules for blockquotes are for running text; here the words are the picture */
    slot[class^='quotation']::slotted(:is(blockquote, p)),
    blockquote {
      position: relative !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      font-family: var(--rg-quote-font, inherit) !important;
      font-size: var(--rg-quote-size, 1.25em) !important;
      font-style: normal !important;
      line-height: 1.5 !important;
      text-wrap: pretty;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    /* marks that the author typed hang outside the text's edge */
    :host(:not(:state(unmarked))) slot[class^='quotation']::slotted(:is(blockquote, p)) {
      text-indent: -0.5em;
    }

    [part='source'] {
      margin-block-start: 0.75em;
      color: var(--_muted);
      font-size: 0.875em;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }

    [part='source'] ::slotted(*) {
      margin: 0 !important;
    }
  `,
];
