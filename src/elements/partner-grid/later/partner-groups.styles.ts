import { css } from 'lit';

/** Styles of group headings and of funders' facts. */
export const detailsStyles = css`
  [part='facts'] {
    margin-block: 0;
    overflow-wrap: anywhere;
  }

  [part='name'] + [part='facts'] {
    margin-block-start: -0.4em;
  }

  [part='group'] + [part='group'] {
    margin-block-start: calc(2.5 * var(--_space));
  }

  [part='group-heading'] {
    margin-block: 0 calc(0.6 * var(--_space));
    padding-block-end: calc(0.3 * var(--_space));
    border-block-end: 2px solid var(--_accent);
  }
`;
