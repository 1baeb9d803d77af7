import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

export const socialLinksStyles = [
  baseStyles,
  textStyles,
  css`
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
    }

    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 2em;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      overflow-wrap: anywhere;
    }
  `,
];
