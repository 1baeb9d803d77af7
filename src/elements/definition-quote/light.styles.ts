import { css } from 'lit';

/**
 * What goes inside the page's own blockquote, where a shadow root's styles do not reach: so this sheet
 * is adopted by the page. No space at its edges, and marks for quotations whose author typed none. Both
 * marks hang outside the text, which breaks as it did before, and are those that the browser knows for
 * the quotation's language (`quotes: auto`, CSS Generated Content 3).
 */
const lightStyles = css`
  rg-definition-quote > blockquote > :first-child {
    margin-block-start: 0;
  }

  rg-definition-quote > blockquote > :last-child {
    margin-block-end: 0;
  }

  rg-definition-quote > blockquote > :not(:first-child) {
    text-indent: 0;
  }

  rg-definition-quote:state(unmarked) > blockquote {
    &::before {
      content: open-quote;
      position: absolute;
      inset-inline-start: -0.5em;
    }

    &:not(:has(> p))::after,
    & > p:last-of-type::after {
      content: close-quote;
      margin-inline-end: -1em;
    }
  }
`;

/** Gives the sheet to the document or shadow root that an element stands in, once. */
export function adoptLightStyles(element: Element) {
  const root = element.getRootNode();
  const sheet = lightStyles.styleSheet;
  if (!sheet || !('adoptedStyleSheets' in root)) return;
  const adopting = root as Document | ShadowRoot;
  if (!adopting.adoptedStyleSheets.includes(sheet)) adopting.adoptedStyleSheets.push(sheet);
}
