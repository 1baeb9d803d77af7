import { define } from '../base/define.js';
import { RgSpecialIssueList } from './special-issue-list.js';

define('rg-special-issue-list', RgSpecialIssueList);

// importing only this module declares the types of the tag too
export type { RgSpecialIssueList } from './special-issue-list.js';
