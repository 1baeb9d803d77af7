import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

/** Styles of a card, alone or in a list. */
export const issueCardStyles = [
  baseStyles,
  textStyles,
  css`
    [part='kind'] {
      margin-block-end: 0.2em;
      font-size: var(--_label-size);
      letter-spacing: 0.02em;
    }

    /* balanced lines suit a card; in a row they would leave half of it empty */
    [part='title'] {
      text-wrap: balance;
    }

    [part='calendar'] {
      padding: 0;
      border: 0;
      color: var(--_accent);
      text-decoration: var(--_page-line, underline) var(--_page-line-style, solid);
    }

    /* actions are not part of the line of facts */
    .fact:has([part='call'], [part='calendar'])::before {
      content: none;
    }

    .last-day {
      font-weight: 600;
    }

    cite {
      font-style: italic;
    }

    @media print {
      [part='calendar'] {
        display: none;
      }
    }
  `,
];
