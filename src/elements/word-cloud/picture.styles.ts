import { css } from 'lit';

/** The picture, in a box whose height follows its width; rg.css reserves the same space in advance. */
export const pictureStyles = css`
  [data-view] {
    display: flex;
    flex-direction: column;
  }

  .frame {
    display: grid;
    flex: 1;
    container-type: inline-size;
  }

  .stage {
    position: relative;
    display: grid;
    min-block-size: calc(14em + 24cqi);
  }

  .few {
    min-block-size: calc(7em + 14cqi);
  }

  /* room for white space between groups */
  .grouped {
    min-block-size: calc(20em + 18cqi);
  }

  .many {
    min-block-size: calc(34em + 20cqi);
  }

  /* the page's own list fills the box until the picture is drawn */
  .stage > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .measured > .list {
    display: none;
  }

  .waiting::slotted(*) {
    grid-area: 1 / 1;
    block-size: 0;
    min-block-size: 100%;
    overflow: clip;
  }

  svg {
    display: block;
    block-size: 100%;
    inline-size: 100%;
    overflow: visible;
    font-style: normal;
    font-kerning: normal;
    text-transform: none;
    text-rendering: geometricPrecision;
  }

  /* outside the grid, so that the picture does not add to the height */
  .stage > svg {
    position: absolute;
    inset: 0;
  }

  .colours {
    position: absolute;
    visibility: hidden;
    background: Canvas;
    color: var(--rg-accent, var(--_page-link, currentColor));
  }

  /* positions depend on the widths of the words, so a visitor's text spacing applies only to the table */
  svg text {
    text-anchor: middle;
    letter-spacing: 0 !important;
    word-spacing: 0 !important;
    white-space: pre;
  }

  /* invisible, but read aloud and copied with the word; visible in the table */
  .number {
    opacity: 0;
    pointer-events: none;
  }

  .zone {
    fill: var(--_muted);
  }

  .hit {
    pointer-events: all;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  a,
  [role='button'] {
    cursor: pointer;
    outline: none;
  }

  /* links are underlined by the text inside, with a fixed thickness */
  svg a,
  svg a:hover {
    text-decoration: none;
  }

  a text:first-of-type,
  [role='button']:hover text:first-of-type {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  a:hover text:first-of-type {
    text-decoration-thickness: 2px;
  }

  [role='button'] text:first-of-type {
    text-decoration: none;
  }

  /* bolder without being wider */
  [aria-pressed='true'] text:first-of-type {
    stroke-width: 0.03em;
  }

  :focus-visible > .hit {
    stroke: currentColor;
    paint-order: stroke;
    filter: drop-shadow(0 0 1px var(--_backdrop)) drop-shadow(0 0 2px var(--_backdrop));
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    svg {
      animation: appear 150ms;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }

  @media (prefers-contrast: more) {
    svg text {
      fill: currentColor;
    }
  }

  @media (forced-colors: active) {
    svg text {
      fill: CanvasText;
      stroke: none;
    }

    a text {
      fill: LinkText;
    }

    [role='button'] text {
      fill: ButtonText;
    }

    .line {
      fill: Highlight;
    }
  }

  @media print {
    /* Chromium misplaces a picture in a grid when printing */
    .stage {
      display: block;
    }

    .frame {
      break-inside: avoid;
    }

    svg text {
      fill: #000;
      stroke: none;
    }

    .line {
      display: none;
    }
  }
`;
