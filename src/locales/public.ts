/** `research-group-elements/locales`: further languages and other words. */
export { setStrings, type PartialStrings } from './own-strings.js';
export type { PartnerKind, ProjectType, Strings } from './strings.js';
