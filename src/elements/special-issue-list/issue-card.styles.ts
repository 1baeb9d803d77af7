import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

/** A card, alone or among others. */
export const issueCardStyles = [
  baseStyles,
  textStyles,
  css`
    [part='kind'] {
      margin-block-end: 0.2em;
      font-size: 0.8125em;
      letter-spacing: 0.02em;
    }

    cite {
      font-style: italic;
    }
  `,
];
