import { css } from 'lit';

/** Styles of the list, the bars, the table, and the choice between them. */
export const viewsStyles = css`
  [part='switcher'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  label {
    position: relative;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
    cursor: pointer;
  }

  label span {
    display: inline-block;
    border-block-end: 2px solid transparent;
  }

  :checked + span {
    border-color: var(--_accent);
    font-weight: 600;
  }

  label:has(:focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }

  .list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.1em;
    align-items: baseline;
    max-inline-size: 44em;
    line-height: 1.25;
    container-type: inline-size;
  }

  li {
    overflow-wrap: anywhere;
  }

  .w2 > :first-child {
    font-size: 1.25em;
  }

  .w3 > :first-child {
    font-size: 1.5625em;
  }

  .w4 > :first-child {
    font-size: max(1em, min(1.9531em, 10cqi));
  }

  .w5 > :first-child {
    font-size: max(1em, min(2.4414em, 12cqi));
  }

  /* words that can be pressed look like text, as in the picture */
  li button {
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
    text-align: start;
    overflow-wrap: anywhere;
  }

  li button:hover,
  li [aria-pressed='true'] {
    text-decoration-style: solid;
  }

  li [aria-pressed='true'] {
    text-decoration-thickness: max(2px, 0.1em);
  }

  li a,
  th a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  /* the exact number, since sizes are approximate */
  [part='weight'] {
    color: var(--_muted);
    font-size: var(--_label-size);
    font-variant-numeric: tabular-nums;
  }

  .list [part='weight'] {
    margin-inline-start: 0.1em;
  }

  .bars {
    display: grid;
    grid-template-columns: fit-content(60%) minmax(0, 1fr);
    gap: 0.3em 0.75em;
    align-items: center;
    max-inline-size: 44em;
    font-size: 0.9375em;
    line-height: 1.35;
  }

  .bars li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }

  /* the number at the end of its bar, with room beside the longest bar */
  .measure {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-inline-end: var(--_number);
  }

  .measure [part='weight'] {
    margin-inline-end: calc(-1 * var(--_number));
    color: inherit;
    font-size: max(0.875em, 12px);
  }

  svg.bar {
    flex: none;
    inline-size: calc(100% * var(--_share));
    min-inline-size: 2px;
    block-size: 0.75em;
    animation: none;
  }

  .bar rect {
    fill: var(--_accent);
  }

  table {
    inline-size: 100%;
    max-inline-size: 28em;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.5;
  }

  details table {
    margin-block-start: 0.25em;
    font-size: 1.0714em;
  }

  th,
  td {
    padding: 0.3em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_quiet-size);
  }

  td,
  thead th:last-child {
    padding-inline-start: 1.5em;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  td.of {
    text-align: start;
    white-space: normal;
  }

  thead th + th:not(:last-child) {
    padding-inline-start: 1.5em;
  }

  /* columns of fixed widths in long tables, whose boxes are laid out when they come into view */
  table:has(.rows) {
    &,
    thead,
    tbody {
      display: block;
    }

    tr {
      display: flex;
    }

    :is(th, td) {
      flex: 1;
      min-inline-size: 0;
    }

    :is(th, td):last-child {
      flex: 0 0 35%;
    }
  }

  @media (forced-colors: active) {
    .bar rect {
      fill: CanvasText;
    }

    /* forced colours would make a transparent border visible */
    :not(:checked) + span {
      border-color: Canvas;
    }
  }
`;
