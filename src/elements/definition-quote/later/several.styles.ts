import { css } from 'lit';
import { quotationSetting } from '../quotation.styles.js';

/** Styles of copied quotations among copied text, and of definitions in glossaries, which are set like text. */
export const severalStyles = css`
  figure.copied {
    margin-block: calc(1.5 * var(--_space));

    & [part='quotation'] {
      text-indent: 0;

      &.marked {
        text-indent: var(--_hang, -0.5em);
      }

      & > p {
        text-indent: inherit;
      }

      & > :not(:first-child) {
        margin-block-start: 0.6em;
        text-indent: 0;
      }
    }

    & .unmarked[part='quotation'] {
      padding-inline-start: var(--_inset, 0px) !important;

      &::before {
        content: open-quote;
        position: absolute;
        inset-inline-end: 100%;
      }

      &:not(:has(> p))::after,
      & > p:last-of-type::after {
        content: close-quote;
        position: absolute;
      }
    }
  }

  /* above a text of the page, or the next quotation */
  figure:not(.copied):has(+ slot.topic) {
    margin-block-end: calc(1.5 * var(--_space));
  }

  slot.before + figure.copied,
  figure.copied + figure.copied {
    margin-block-start: 0;
  }

  figure.copied:has(+ slot.after) {
    margin-block-end: 0;
  }

  figure.glossary {
    margin-block: var(--_space);

    & [part='term'] {
      margin-block-end: 0.15em;
      font-size: 1em;
    }

    & [part='quotation'] {
      ${quotationSetting}
      font-size: var(--rg-quote-size, 1em) !important;
    }

    & [part='source'] {
      margin-block-start: 0.25em;
    }

    & :is(ul, ol) {
      margin-block: 0.25em;
    }

    /* a further definition of the same term */
    figure + &:not(:has([part='term'])) {
      margin-block-start: -0.5em;
    }
  }
`;
