/* Written by `npm run attributes`; do not edit. */

/** Attributes of all elements, separated by spaces; `?` marks boolean ones. */
export const SHARED_ATTRIBUTES = 'src today exact? cross-origin?';

/** Further attributes of each element, by its name without `rg-`. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  'definition-quote': 'term authors year locator href doi source-title variant structured-data?',
  'group-header': 'heading-level for',
  'partner-grid': 'group-by heading-level show-names? balance monochrome?',
  'project-list': 'group-by default-status heading-level filter? view page-size url-state? print-filtered?',
  'social-links': 'without-labels? group-name',
  'special-issue-card':
    'kind issue-title journal publisher editors deadline published status volume issue doi href call-href call-lang call-size cover structured-data?',
  'special-issue-list': 'heading-level structured-data?',
  'word-cloud': 'for view switcher? save? group colours controls min-count max-words merge split stop',
};
