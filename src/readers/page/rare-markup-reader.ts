export { isLabelAlone, isRareLabelStem } from '../labelled/label-alone.js';
export { headingIn } from './entry-heading.js';
export { isLinkNote } from './link-notes.js';
export { isEmptyValue, isFurtherValue } from './list-values.js';
export { isBoldLabel, isOneOfFacts, markedField } from './marked-labels.js';
export { navigationIn } from './navigation.js';
