import { css } from 'lit';

/** Styles of the choice of language and version, and of marked changes. */
export const editionsStyles = css`
  [part='switches'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    align-items: start;
    /* rg.css reserves the same height until the script has loaded */
    min-block-size: 2em;
    margin-block: 0 var(--_space);
    font-size: var(--_quiet-size);
    line-height: 1.5;
  }

  [part='switch'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    /* as in rg.css, lines follow from the width of the column: in a narrow one, each choice and the button have their own */
    min-inline-size: min(100%, (29.7em - 100%) * 999);
  }

  .language:not(:last-child) {
    min-inline-size: min(100%, (43.4em - 100%) * 999);
  }

  .legend {
    padding: 0.15em 0;
    color: var(--_muted);
  }

  /* a grid has no line box of the label's own, which a bold face with another baseline would make taller */
  [part='switch'] label {
    display: grid;
    position: relative;
    justify-items: center;
    min-inline-size: 24px;
    padding-block: 0.15em;
    cursor: pointer;
  }

  [part='switch'] label span::first-letter {
    text-transform: uppercase;
  }

  [part='switch'] label span {
    border-block-end: 2px solid transparent;
  }

  [part='switch'] :checked + span {
    border-color: var(--_accent);
    font-weight: 600;
  }

  [part='switch'] label:has(:focus-visible) {
    outline: 2px solid currentColor;
    outline-offset: 2px;
    border-radius: 2px;
  }

  [part='change'] {
    position: relative;
    inset-block-start: -1px;
    padding-block: 0.15em;
  }

  [part='change'][aria-pressed='true'] {
    border-color: currentColor;
    background: color-mix(in oklab, currentColor 8%, transparent);
  }

  ins {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }

  del {
    color: var(--_muted);
    text-decoration: line-through 1px;
  }

  figure[hidden] {
    display: block;
    margin: 0;
  }

  figure[hidden] + figure {
    margin-block-start: 0;
  }

  /* forced colours would make a transparent border visible */
  @media (forced-colors: active) {
    [part='switch'] :not(:checked) + span {
      border-color: Canvas;
    }
  }

  /* print shows all editions, since nothing can be chosen */
  @media print {
    [part='switches'] {
      display: none;
    }

    figure + figure {
      margin-block-start: calc(2 * var(--_space)) !important;
    }

    figure[hidden] {
      content-visibility: visible;
    }
  }
`;
