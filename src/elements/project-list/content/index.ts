export { markupOf } from '../../../readers/page/markup-of.js';
export { levelIn } from '../../base/content/page-headings.js';
export { isStatusHeading, reader, warnOfSwappedDates } from './reader.js';
export { statusHeadings } from './status-headings.js';
export { statusFact, Statuses } from './statuses.js';
