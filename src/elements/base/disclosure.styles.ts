import { css } from 'lit';

/** Styles of a `<summary>` with a chevron after its text, which turns when open. */
export const disclosureStyles = css`
  summary {
    display: flex;
    align-items: baseline;
    min-block-size: 24px;
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.75em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }

  [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  @media print {
    summary::after {
      content: none;
    }
  }
`;
