import { css } from 'lit';

/** Typography of list entries: one hierarchy of title and facts for projects, issues and partners. */
export const textStyles = css`
  p,
  ul,
  ol {
    margin: 0;
  }

  ul,
  ol {
    padding: 0;
    list-style: none;
  }

  [part='title'] {
    max-inline-size: var(--rg-measure, 36em);
    font-family: var(--rg-title-font, inherit);
    font-weight: var(--rg-title-weight, 600);
    line-height: 1.35;
    text-wrap: pretty;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  [part='title'] a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  [part='facts'],
  [part='period'],
  [part='summary'],
  [part='kind'] {
    max-inline-size: 44em;
    font-size: var(--_quiet-size);
    line-height: 1.5;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  [part='facts'],
  [part='period'],
  [part='kind'] {
    color: var(--_muted);
  }

  [part='facts'],
  [part='period'] {
    margin-block-start: 0.3em;
  }

  [part='facts']::first-letter {
    text-transform: uppercase;
  }

  /*
   * Dots fill the spaces between facts. At the start of a line, the dot is outside the box and cut off, unlike focus
   * rings, which are 4 px wide.
   */
  [part='facts'] {
    word-spacing: 0.7em;
    clip-path: inset(-4px);
  }

  .fact {
    position: relative;
    word-spacing: 0;
  }

  /* each fact has its own text direction, independent of the line; on pages in other languages, markup ensures this */
  [data-view]:not([lang]) .fact {
    unicode-bidi: plaintext;
  }

  /* not broken across lines; as a box, a DOI at the start of a line is not capitalised */
  .short,
  [part='facts'] a[href^='https://doi.org/'] {
    display: inline-block;
  }

  .fact + .fact::before {
    content: '·' / ', ';
    position: absolute;
    inset-inline-start: -0.62em;
  }

  time {
    unicode-bidi: plaintext;
    font-variant-numeric: tabular-nums;
  }

  .mark {
    flex: none;
    inline-size: max(0.875em, 12px);
    block-size: max(0.875em, 12px);
    color: var(--_accent);
    translate: 0 0.1em;
  }

  .fact .mark {
    margin-inline-end: 0.4em;
  }

  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    /* the link text is the URL */
    [part='facts'] a[href^='https://doi.org/']::after {
      content: none;
    }
  }

  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
`;
