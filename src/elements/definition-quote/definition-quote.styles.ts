import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { quotationSetting } from './quotation.styles.js';

export const definitionQuoteStyles = [
  baseStyles,
  css`
    figure {
      max-inline-size: 40em;
      margin: 0;
    }

    figure + figure {
      margin-block-start: calc(2 * var(--_space));
    }

    /* in long lists, quotations off screen are not laid out, since each with generated quotation marks slows down all
      others */
    figure:nth-of-type(n + 100) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 8em;
    }

    p {
      margin: 0;
    }

    [part='term'] {
      margin-block-end: 0.4em;
      font-size: 1.125em;
      font-weight: 650;
      line-height: 1.1667;
      overflow-wrap: anywhere;
    }

    dfn {
      font-style: normal;
    }

    slot[class^='quotation']::slotted(:is(blockquote, p)),
    blockquote {
      ${quotationSetting}
    }

    slot[class^='quotation']::slotted(*) {
      margin: 0 !important;
    }

    /* marks typed by the author hang outside the edge of the text */
    :host(:not(:state(unmarked))) slot[class^='quotation']::slotted(:is(blockquote, p)),
    blockquote > p {
      text-indent: var(--_hang, -0.5em);
    }

    /* marks added by the browser hang outside as well, unless they would be cut off */
    :host(:state(unmarked)) slot[class^='quotation']::slotted(:is(blockquote, p)) {
      padding-inline-start: var(--_inset, 0px) !important;
    }

    [part='source'] {
      margin-block-start: 0.75em;
      color: var(--_muted);
      font-size: var(--_quiet-size);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }

    /* rg.css makes the source small and muted too; once is enough */
    [part='source'] ::slotted(*) {
      margin: 0 !important;
      color: inherit !important;
      font-size: inherit !important;
    }
  `,
];
