import { css } from 'lit';
import { baseStyles } from '../base/base.styles.js';
import { textStyles } from '../base/text.styles.js';

export const socialLinksStyles = [
  baseStyles,
  textStyles,
  css`
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
    }

    li {
      display: flex;
    }

    a {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: 2em;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      overflow-wrap: anywhere;
    }

    svg {
      flex: none;
      inline-size: 1.0625em;
      block-size: 1.0625em;
    }

    /* a row of icons may stand beside other content, in a page's header or footer */
    :host([without-labels]) [data-view]::before {
      content: none;
    }

    :host([without-labels]) ul {
      gap: 0.25em;
      align-items: center;
    }

    :host([without-labels]) a {
      min-inline-size: 2.75em;
      min-block-size: 2.75em;
      justify-content: center;
      border-radius: var(--_radius);
    }

    :host([without-labels]) a:not(:has(svg)) {
      padding-inline: 0.75em;
    }

    :host([without-labels]) a:hover {
      background: color-mix(in oklab, currentColor 9%, transparent);
    }

    :host([without-labels]) svg {
      inline-size: 1.25em;
      block-size: 1.25em;
    }

    /* tooltip on a separate element: on the link, screen readers would repeat it as a description */
    .tip {
      position: absolute;
      inset: 0;
    }

    /* aligns the icons rather than their targets with the edge of the text */
    :host([without-labels]) ul {
      margin-inline: -0.75em;
    }

    /* only the words are useful in print */
    @media not print {
      .hidden {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  `,
];
