import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

export const wordCloudStyles = [
  baseStyles,
  textStyles,
  css`
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.15em 1.1em;
      align-items: baseline;
      max-inline-size: 44em;
      line-height: 1.25;
    }

    li {
      overflow-wrap: anywhere;
    }

    .w1 {
      font-size: 1em;
    }

    .w2 {
      font-size: 1.25em;
    }

    .w3 {
      font-size: 1.5625em;
    }

    .w4 {
      font-size: 1.9531em;
    }

    .w5 {
      font-size: 2.4414em;
      font-weight: 600;
      letter-spacing: -0.01em;
    }

    a {
      text-decoration-thickness: 1px;
      text-underline-offset: 0.15em;
    }

    /* the number says what the size only shows */
    [part='weight'] {
      margin-inline-start: 0.4em;
      color: var(--_muted);
      font-size: 0.75rem;
      font-weight: 400;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0;
    }
  `,
];
