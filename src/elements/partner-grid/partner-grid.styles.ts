import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

export const partnerGridStyles = [
  baseStyles,
  textStyles,
  css`
    .wall {
      container-type: inline-size;
    }

    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.5em), 1fr));
      gap: calc(1.5 * var(--_space));
      align-items: center;
    }

    li {
      display: flex;
      align-items: center;
      justify-content: center;
      min-block-size: 4.5em;
      scroll-margin-block-start: 1em;
    }

    .cell,
    a {
      display: flex;
      align-items: center;
      justify-content: center;
      inline-size: 100%;
      min-block-size: 4.5em;
      color: inherit;
      text-decoration: none;
    }

    /* logos of one area look of one size: the side grows with the root of the ratio */
    img {
      --_area: 6.5em;

      inline-size: auto;
      max-inline-size: min(100%, calc(var(--_area) * sqrt(var(--_ratio, 1.6)) / 1.25));
      block-size: auto;
      max-block-size: min(4.5em, calc(var(--_area) / sqrt(var(--_ratio, 1.6)) / 1.25));
      object-fit: contain;
    }

    [part='name'] {
      font-weight: 600;
      line-height: 1.25;
      text-align: center;
      text-wrap: balance;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    a [part='name'] {
      text-decoration: underline;
      text-decoration-color: var(--_line);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.25em;
    }

    a:hover [part='name'] {
      text-decoration-color: currentColor;
    }

    @container (inline-size >= 32em) {
      ul {
        grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
        gap: calc(1.75 * var(--_space)) calc(2.25 * var(--_space));
      }
    }

    @media print {
      li {
        break-inside: avoid;
      }

      a[href^='http']::after {
        content: none;
      }
    }
  `,
];
