export { groupIssues } from '../../../records/group-issues.js';
export { markupOf } from '../../../readers/page/markup-of.js';
export { levelIn } from '../../base/content/page-headings.js';
export { callFacts } from './call-facts.js';
export { issueHeadings } from './issue-headings.js';
export { reader } from './reader.js';
