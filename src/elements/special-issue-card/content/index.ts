export { markupOf } from '../../../readers/page/markup-of.js';
export { levelIn } from '../../base/content/page-headings.js';
export { callFacts } from '../../special-issue-list/content/call-facts.js';
export { reader } from './reader.js';
