import type { Kind } from '../model/types.js';

/** The element for each kind. */
export const TAG_OF: Readonly<Record<Kind, string>> = {
  profile: 'rg-group-header',
  term: 'rg-word-cloud',
  definition: 'rg-definition-quote',
  project: 'rg-project-list',
  issue: 'rg-special-issue-list',
  partner: 'rg-partner-grid',
  link: 'rg-social-links',
};

/** Attributes that make no sense for entries written into the page, or that the entries set themselves. */
export const NOT_OFFERED: ReadonlySet<string> = new Set(
  'src cross-origin exact today for controls term authors year locator href doi source-title url-state structured-data min-count max-words merge split stop'.split(
    ' ',
  ),
);
