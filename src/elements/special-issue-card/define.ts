import { define } from '../base/define.js';
import { RgSpecialIssueCard } from './special-issue-card.js';

define('rg-special-issue-card', RgSpecialIssueCard);

// exports the types of the tag to those who import only this module
export type { RgSpecialIssueCard } from './special-issue-card.js';
