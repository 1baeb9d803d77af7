import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

export const groupHeaderStyles = [
  baseStyles,
  textStyles,
  css`
    header {
      display: grid;
      gap: 0;
    }

    [part='kind'] {
      letter-spacing: 0.02em;
    }

    /* the page's own elements, of which only the space between them is ours */
    ::slotted(*) {
      margin-block: 0 !important;
    }

    [part='name'],
    slot[name='heading']::slotted(*) {
      margin: 0.1em 0 0;
      max-inline-size: 22em;
      line-height: 1.15;
      text-wrap: balance;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    [part='purpose'] {
      max-inline-size: 34em;
      margin-block-start: calc(0.75 * var(--_space));
      font-size: 1.125em;
      line-height: 1.5;
      text-wrap: pretty;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    [part='purpose'] ::slotted(* + *) {
      margin-block-start: 0.6em !important;
    }

    [part='meta'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      margin-block-start: calc(0.9 * var(--_space));
      color: var(--_muted);
      font-size: 0.875em;
      line-height: 1.5;
    }

    [part='picture'] {
      margin-block-end: var(--_space);
    }

    [hidden] {
      display: none;
    }
  `,
];
