/** Selector of headings. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The level of a heading from `aria-level` or its tag; 2 without either. */
export const levelOf = (heading: Element | undefined): number =>
  Number(heading?.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading?.localName ?? '')?.[1] ?? 2);
