export { isLabelAlone, isRareLabelStem } from '../labelled/label-alone.js';
export { headingIn } from './entry-heading.js';
export { isLinkNote } from './link-notes.js';
export { isEmptyValue, isFurtherValue } from './list-values.js';
export { isBoldLabel, isInlineLabel, isOneOfFacts, markedField, startsLine } from './marked-labels.js';
export { navigationIn, saysMore } from './navigation.js';
