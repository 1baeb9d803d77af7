import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { disclosureStyles } from '../base/disclosure.styles.js';
import { textStyles } from '../base/text.styles.js';
import { pictureStyles } from './picture.styles.js';

export const wordCloudStyles = [
  baseStyles,
  textStyles,
  disclosureStyles,
  pictureStyles,
  css`
    .below {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.5em;
      align-items: baseline;
      min-block-size: 1.7em;
      margin-block-start: 0.75em;
      font-size: var(--_quiet-size);
      line-height: 1.5;
    }

    /* empty in the table view */
    .below:not(:has(*)) {
      display: none;
    }

    details {
      max-inline-size: 100%;
    }

    summary {
      inline-size: fit-content;
      color: var(--_muted);
    }

    summary:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    details > button {
      margin-block-start: 0.5em;
    }

    textarea {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      margin-block-start: 0.5em;
    }

    [part='chosen'] {
      margin-block: 0;
      font-size: 0.9375em;
    }

    [part='chosen']:has(button) {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 0.75em;
      align-items: baseline;
      margin-block-start: 0.75em;
    }

    @media print {
      .below,
      [part='chosen']:has(button) {
        display: none;
      }
    }
  `,
];
