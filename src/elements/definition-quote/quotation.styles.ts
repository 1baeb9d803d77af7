import { css } from 'lit';

/** Typography of a quotation, in place of the page's rules for blockquotes in running text. */
export const quotationSetting = css`
  position: relative !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  font-family: var(--rg-quote-font, inherit) !important;
  font-size: var(--rg-quote-size, 1.25em) !important;
  font-style: normal !important;
  font-weight: inherit !important;
  line-height: 1.5 !important;
  color: inherit !important;
  text-align: start !important;
  text-wrap: pretty;
  hyphens: auto;
  overflow-wrap: anywhere;
`;
