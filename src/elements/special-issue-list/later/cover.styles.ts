import { css } from 'lit';

/** The cover of an issue: at the inline end of a card in a list, before the text in a single card. */
export const coverStyles = css`
  [part='cover'] {
    float: inline-end;
    box-sizing: border-box;
    inline-size: 4.5em;
    block-size: auto;
    margin-block: 0.2em 0.5em;
    margin-inline-start: 1em;
    border: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 1em;
    overflow-wrap: anywhere;
  }

  /* fallback for pictures of unknown size: the shape of a page */
  [part='cover']:not([width][height]) {
    aspect-ratio: 5 / 7;
    object-fit: contain;
  }

  /* no alternative text: title and journal identify the issue */
  [part='cover'] + .alternative {
    display: none;
  }

  article:has(> [part='cover']:not([hidden])) {
    display: grid;
    grid-template-columns: min(7em, 26%) minmax(0, 1fr);
    column-gap: 1.25em;
    align-content: start;
  }

  article:has(> [part='cover']:not([hidden])) > * {
    grid-column: 2;
  }

  article > [part='cover'] {
    grid-row: 1 / span 9;
    grid-column: 1 !important;
    inline-size: 100%;
    margin: 0.2em 0 0;
  }

  @media (forced-colors: active) {
    [part='cover'] {
      border-color: CanvasText;
    }
  }
`;
