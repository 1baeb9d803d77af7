import { css } from 'lit';

/** Places a project's pictures below its period if there is room beside the text. */
export const thumbnailsStyles = css`
  @container (inline-size >= 38em) {
    li:has(.pictures:not(:has(.alternative))) {
      grid-template-rows: auto auto auto 1fr;
    }

    .pictures:not(:has(.alternative)) {
      flex-direction: column;
      grid-area: 2 / 2 / 5;
      align-items: end;
      align-self: start;
      inline-size: min-content;
      margin-block: 0.35em;
    }

    .pictures [part='image'] {
      max-inline-size: 9em;
    }
  }
`;
