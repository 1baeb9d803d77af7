/** `research-group-elements/locales`: further languages and other wordings. */
export { setStrings, type PartialStrings } from './own-strings.js';
export type { PartnerKind, ProjectType, Strings } from './strings.js';
