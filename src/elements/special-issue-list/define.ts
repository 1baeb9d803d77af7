import { define } from '../base/define.js';
import { RgSpecialIssueList } from './special-issue-list.js';

define('rg-special-issue-list', RgSpecialIssueList);
