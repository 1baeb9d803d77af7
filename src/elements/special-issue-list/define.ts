import { define } from '../base/define.js';
import { RgSpecialIssueList } from './special-issue-list.js';

define('rg-special-issue-list', RgSpecialIssueList);

// whoever imports only this module gets the types of the tag too
export type { RgSpecialIssueList } from './special-issue-list.js';
