import { css } from 'lit';

/** Styles of logos: while they load, on a plate, and without colours. */
export const balanceStyles = css`
  /* draws nothing; gives the default background for pages that set none */
  .wall {
    column-rule-color: Canvas;
  }

  :host([balance='none']) img {
    inline-size: 100%;
    block-size: 4.5em;
    object-position: left;
    scale: none;

    &:dir(rtl) {
      object-position: right;
    }
  }

  /* the name of a logo that loads slowly */
  .room[data-name]:not(.shown)::before {
    content: attr(data-name) / '';
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
    grid-area: 1 / 1;
    animation: late 0s 1s backwards;
  }

  @keyframes late {
    from {
      visibility: hidden;
    }
  }

  :host([monochrome]) li:not(:hover, :focus-within) img {
    filter: var(--_ink, grayscale(1));
  }

  /* a background for logos that would be invisible on the page, or for the whole wall */
  .plate {
    border-radius: var(--_radius);
    padding: 0.25em 0.75em;
    place-items: center;
    background: #f4f3ef;
    color: #1d1f21;
    text-align: center;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  /* rows keep their height, since names are smaller than the reserved space by at least this much */
  @container (inline-size < 30em) {
    .plate[data-words] {
      padding-inline: 0.25em;

      &::after {
        margin-inline: -0.25em;
      }
    }
  }

  .plate.dark {
    background: #343b41;
    color: #fff;
  }

  .plate img {
    max-block-size: 3.5em;
    mix-blend-mode: multiply;
  }

  .plate.dark img {
    mix-blend-mode: normal;
  }

  /* the columns in print differ from those on screen, for which logos were placed */
  @media print {
    .room img {
      transform: none !important;
      clip-path: none !important;
    }
  }

  :host([monochrome]) li:not(:hover, :focus-within) .plate:not(.solid) {
    background: none;

    img {
      mix-blend-mode: normal;
    }
  }
`;
