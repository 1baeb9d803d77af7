import { css } from 'lit';

export const toolsStyles = css`
  .panel {
    display: grid;
    gap: calc(0.75 * var(--_space)) var(--_space);
    align-items: end;
    margin-block-end: calc(1.5 * var(--_space));
    container-type: inline-size;
  }

  .label,
  legend {
    display: block;
    padding: 0;
    color: var(--_muted);
    font-size: var(--_label-size);
    line-height: 1.5;
  }

  /* room for the focus ring */
  .label {
    padding-block-end: 4px;
  }

  input[type='search'],
  select {
    inline-size: 100%;
    min-block-size: max(24px, var(--rg-control-height, 44px));
  }

  select option {
    background: Canvas;
    color: CanvasText;
  }

  .facets summary {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 32px;
    cursor: pointer;
  }

  .chosen,
  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: var(--_space) calc(1.5 * var(--_space));
    padding-block: 0.5em calc(0.5 * var(--_space));
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choice {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 28px;
    padding-block: 0.15em;
    font-size: 0.9375em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  .choice input {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    accent-color: var(--rg-accent, auto);
    translate: 0 0.1em;
  }

  .choice[data-none] {
    color: var(--_muted);
  }

  .number {
    margin-inline-start: auto;
    font-size: var(--_quiet-size);
  }

  [part='result'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    min-block-size: 2.25em;
    color: var(--_muted);
    font-size: var(--_quiet-size);
    font-variant-numeric: tabular-nums;
  }

  .empty {
    padding-block: var(--_space);
  }

  .ways,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .ways button,
  .more button {
    min-block-size: max(24px, var(--rg-control-height, 44px));
  }

  mark {
    background: color-mix(in oklab, var(--rg-accent, Highlight) 28%, transparent);
    color: inherit;
  }

  /* skips the layout of rows off screen, in browsers that let focus rings extend beyond a row even so */
  @media screen {
    @supports (overflow-clip-margin: 8px) {
      .long li {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 5em;
        overflow-clip-margin: 8px;
      }
    }
  }

  /* only the first box of a long list has the strong line */
  .plain .rows + .rows > li:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .plain,
  .cards {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }

  .cards ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: calc(1.5 * var(--_space));
    border: 0;
  }

  /* one accent line above each card; frames around a mere title would look empty */
  .cards li {
    align-content: start;
    padding-block: calc(0.6 * var(--_space)) 0;
    border-block-start: 2px solid var(--_accent);
  }

  .cards .list {
    container-type: normal;
  }

  .cards [part='title'] {
    font-weight: var(--rg-title-weight, 600);
    text-wrap: balance;
  }

  @container (inline-size >= 34em) {
    .search {
      grid-column: 1 / 2;
    }
  }

  @media (width >= 40em) {
    .panel {
      grid-template-columns: minmax(0, 1fr) minmax(10em, auto);
    }

    .facets,
    [part='result'] {
      grid-column: 1 / -1;
    }
  }

  @media print {
    .panel,
    .more {
      display: none;
    }
  }

  @media (forced-colors: active) {
    mark {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
