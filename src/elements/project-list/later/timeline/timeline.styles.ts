import { css } from 'lit';

/** Styles of a timeline in addition to those of the list. */
export const timelineStyles = css`
  .timeline .group {
    --_gutter: 0.75em;
    --_bar: var(--_accent);
    --_bar-rest: color-mix(in oklab, var(--_accent) 25%, transparent);
  }

  .timeline :is(table, thead, tbody, tr) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
  }

  .timeline :is(th, td) {
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }

  .timeline tr {
    position: relative;
    padding-block: calc(0.7 * var(--_space)) 2.75em;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block-start: 1em;
  }

  .timeline tbody {
    border-block-end: 1px solid var(--_line);
  }

  .timeline tbody tr:first-child {
    border-block-start: 2px solid var(--_accent);
  }

  /* only the first box of a long list has the strong line */
  .timeline .rows + .rows > tr:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .timeline table + ul > li:first-child {
    border-block-start: 0;
  }

  .timeline th[part='title'] {
    display: block;
    font-weight: var(--rg-title-weight, 500);
    max-inline-size: var(--rg-measure, 36em);
  }

  .timeline tbody td {
    display: inline-block;
    margin-block-start: 0.3em;
    font-size: var(--_quiet-size);
    line-height: 1.5;
    color: var(--_muted);
    white-space: normal;
  }

  .timeline [part='period'] {
    font-variant-numeric: tabular-nums;
  }

  .timeline td[part='status']::before {
    content: '· ' / '';
  }

  .timeline td[part='status'] .mark {
    margin-inline-end: 0.4em;
  }

  /* ---- the chart: a strip below the text ---- */

  .timeline thead tr {
    block-size: 1.75em;
    padding: 0;
    border: 0;
  }

  /* one axis for all groups */
  .timeline thead tr:not(:has(.scale)) {
    block-size: 0;
  }

  .timeline thead tr:has(.worded) {
    block-size: 2.75em;
  }

  .timeline thead th {
    position: absolute;
  }

  .timeline .scale,
  .timeline td.drawing {
    position: absolute;
    inset-block: 0;
    inset-inline: 0 var(--_gutter);
    margin: 0;
    font-size: inherit;
  }

  .timeline td.drawing {
    inset-block-start: auto;
    block-size: 2.25em;
  }

  .timeline svg.lines,
  .timeline svg.bar {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  /* over the border, to meet the grid lines of the row above */
  .timeline svg.lines {
    inset-block-start: -1px;
    block-size: calc(100% + 1px);
  }

  .timeline svg.bar {
    inset-block: auto 0.75em;
    block-size: 11px;
  }

  .timeline :is(svg.lines, svg.bar):dir(rtl) {
    transform: scaleX(-1);
  }

  .tick,
  .year {
    display: none;
  }

  .timeline line {
    stroke: var(--_line);
    stroke-width: 1px;
  }

  .timeline line.now {
    stroke: currentColor;
    stroke-width: 1.5px;
  }

  .timeline .year,
  .timeline .today {
    position: absolute;
    inset-block-start: 0;
    padding-inline: 0.35em;
    color: var(--_muted);
    font-size: var(--_label-size);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
    white-space: nowrap;
  }

  .timeline .today {
    inset-block: auto 0.15em;
    color: currentColor;
  }

  .timeline .past {
    fill: var(--_bar);
  }

  .timeline .all {
    fill: var(--_bar-rest);
  }

  @container (inline-size < 16em) {
    .small {
      display: inline;
    }
  }

  @container (16em <= inline-size < 24em) {
    .medium {
      display: inline;
    }
  }

  @container (inline-size >= 24em) {
    .large {
      display: inline;
    }
  }

  /* the chart beside the text, with continuous grid lines */
  @container (inline-size >= 38em) {
    .timeline .group {
      --_chart: 55%;
    }

    .timeline thead tr {
      inline-size: var(--_chart);
      margin-inline-start: auto;
    }

    .timeline tbody tr {
      padding-block-end: calc(0.75 * var(--_space));
      padding-inline-end: calc(var(--_chart) + 1.5em);
    }

    .timeline td.drawing {
      inset-block-start: 0;
      inset-inline-start: auto;
      inline-size: calc(var(--_chart) - var(--_gutter));
      block-size: 100%;
    }

    .timeline svg.bar {
      inset-block: calc(0.7 * var(--_space) + 0.675em - 5.5px) auto;
    }
  }

  /* the heading of a group is in line with the years */
  @supports (grid-template-rows: subgrid) {
    @container (inline-size >= 38em) {
      .timeline .group:has(table) {
        display: grid;
        grid-template: auto auto / minmax(0, 1fr) var(--_chart);
        align-items: end;
      }

      .timeline .above {
        grid-area: 1 / 1;
        padding-inline-end: 1.5em;
      }

      .timeline table {
        display: grid;
        grid-area: 1 / 1 / 3 / 3;
        grid-template: subgrid / subgrid;
      }

      .timeline thead {
        grid-area: 1 / 2;
        align-self: end;
      }

      .timeline thead tr {
        inline-size: 100%;
      }

      .timeline tbody {
        grid-area: 2 / 1 / 3 / 3;
      }

      .timeline .group > ul {
        grid-column: 1 / -1;
      }
    }
  }

  @media print {
    .timeline tr {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .timeline :is(tr, tbody) {
      border-color: CanvasText;
    }

    .timeline line.tick {
      stroke: CanvasText;
      stroke-opacity: 0.35;
    }

    .timeline line.now {
      stroke: Highlight;
      stroke-width: 2px;
    }

    .timeline .past {
      fill: CanvasText;
    }

    .timeline .all {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
    }
  }
`;
