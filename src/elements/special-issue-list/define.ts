import { define } from '../base/define.js';
import { RgSpecialIssueList } from './special-issue-list.js';

define('rg-special-issue-list', RgSpecialIssueList);

// exports the types of the tag to those who import only this module
export type { RgSpecialIssueList } from './special-issue-list.js';
