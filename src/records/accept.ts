/** Validation of records written by hand or read from files; see `accept-fields.ts`. */
export { acceptDefinition } from './accept-definition.js';
export { acceptIssue } from './accept-issue.js';
export { acceptLink } from './accept-link.js';
export { acceptPartner } from './accept-partner.js';
export { acceptProfile } from './accept-profile.js';
export { acceptProject } from './accept-project.js';
export { acceptTerm } from './accept-term.js';
