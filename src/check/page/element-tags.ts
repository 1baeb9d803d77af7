/** The tags of the elements, as used in the fragments of marker links. */
export const TAGS: ReadonlySet<string> = new Set(
  'definition-quote group-header partner-grid project-list social-links special-issue-card special-issue-list word-cloud'
    .split(' ')
    .map((name) => `rg-${name}`),
);
