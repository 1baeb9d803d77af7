import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';
import { pictureStyles } from './picture.styles.js';

export const wordCloudStyles = [
  baseStyles,
  textStyles,
  pictureStyles,
  css`
    .below {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.5em;
      align-items: baseline;
      min-block-size: 1.7em;
      margin-block-start: 0.75em;
      font-size: 0.875em;
      line-height: 1.5;
    }

    details {
      max-inline-size: 100%;
    }

    summary {
      min-block-size: 24px;
      width: fit-content;
      color: var(--_muted);
      cursor: pointer;
    }

    summary:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    details > button {
      margin-block-start: 0.5em;
    }

    textarea {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      margin-block-start: 0.5em;
      background: transparent;
      color: inherit;
      font: inherit;
    }

    [part='chosen']:not(:empty) {
      margin-block-start: 0.75em;
      font-size: 0.9375em;
    }

    [part='switcher'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      margin: 0;
      padding: 0;
      border: 0;
    }

    label {
      display: flex;
      gap: 0.4em;
      align-items: center;
      min-block-size: 24px;
    }

    input {
      margin: 0;
      accent-color: var(--_accent);
    }

    .list {
      display: flex;
      flex-wrap: wrap;
      gap: 0.15em 1.1em;
      align-items: baseline;
      max-inline-size: 44em;
      line-height: 1.25;
    }

    li {
      overflow-wrap: anywhere;
    }

    .w2 {
      font-size: 1.25em;
    }

    .w3 {
      font-size: 1.5625em;
    }

    .w4 {
      font-size: 1.9531em;
    }

    .w5 {
      font-size: 2.4414em;
      font-weight: 600;
      letter-spacing: -0.01em;
    }

    li a,
    th a {
      text-decoration-thickness: 1px;
      text-underline-offset: 0.15em;
    }

    /* the number says what the size only shows */
    [part='weight'] {
      color: var(--_muted);
      font-size: 0.75rem;
      font-weight: 400;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0;
    }

    .list [part='weight'] {
      margin-inline-start: 0.4em;
    }

    .bars {
      display: grid;
      grid-template-columns: fit-content(45%) minmax(3em, 1fr) auto;
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

    .bars [part='weight'] {
      text-align: end;
    }

    svg.bar {
      block-size: 0.7em;
      animation: none;
    }

    .bar rect {
      fill: color-mix(in oklab, var(--_accent) 55%, transparent);
    }

    [dir='rtl'] .bar {
      scale: -1 1;
    }

    table {
      inline-size: 100%;
      max-inline-size: 28em;
      margin-block-start: 0.5em;
      border-collapse: collapse;
      font-size: 0.9375rem;
      line-height: 1.5;
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
      font-size: 0.875em;
    }

    td,
    thead th:last-child {
      padding-inline-start: 1.5em;
      font-variant-numeric: tabular-nums;
      text-align: end;
      white-space: nowrap;
    }

    @media (forced-colors: active) {
      .bar rect {
        fill: CanvasText;
      }
    }

    @media print {
      .below {
        display: none;
      }
    }
  `,
];
