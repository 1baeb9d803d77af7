import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';

export const groupHeaderStyles = [
  baseStyles,
  css`
    /* the page's own elements get the style of the parts, overriding the page's rules for running text */
    p[part='kind'],
    slot.kind::slotted(*) {
      margin: 0 !important;
      color: var(--_muted) !important;
      font-size: var(--_quiet-size) !important;
      letter-spacing: 0.02em;
      line-height: 1.5 !important;
    }

    [part='name'],
    slot.heading::slotted(*) {
      max-inline-size: 22em;
      margin: 0.1em 0 0 !important;
      line-height: 1.15 !important;
      text-wrap: balance;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    p[part='purpose'],
    slot.purpose::slotted(*) {
      max-inline-size: 30em;
      margin: calc(0.75 * var(--_space)) 0 0 !important;
      font-size: 1.25em !important;
      line-height: 1.5 !important;
      text-wrap: pretty;
      hyphens: auto;
      overflow-wrap: anywhere;
    }

    [part='meta'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      margin-block-start: calc(0.9 * var(--_space));
      color: var(--_muted);
      font-size: var(--_quiet-size);
      line-height: 1.5;
      overflow-wrap: anywhere;
    }

    slot.meta::slotted(*) {
      margin: 0 !important;
      color: inherit !important;
      font-size: 1em !important;
    }

    [part='kind']:has(> slot) {
      display: flex;
      flex-wrap: wrap;
      column-gap: 1.09em;
    }

    /* separators between facts: at the start of a line they are outside the box and cut off */
    [part='meta'],
    [part='kind']:has(> slot) {
      clip-path: inset(-6px);
    }

    [part='meta'] > *,
    :is(slot.meta, slot.kind)::slotted(*) {
      position: relative;
    }

    [part='meta'] > :not(slot)::before,
    :is(slot.meta, slot.kind)::slotted(*)::before {
      content: '·' / '';
      position: absolute;
      inset-inline-start: -0.77em;
    }

    [part='picture'] {
      margin-block-end: var(--_space);
    }

    slot.picture::slotted(*) {
      max-inline-size: 100% !important;
      margin: 0 !important;
    }

    slot.picture::slotted(img) {
      display: block;
      block-size: auto;
      border-radius: var(--_radius);
    }

    [hidden] {
      display: none;
    }
  `,
];
