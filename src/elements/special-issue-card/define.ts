import { define } from '../base/define.js';
import { RgSpecialIssueCard } from './special-issue-card.js';

define('rg-special-issue-card', RgSpecialIssueCard);

// importing only this module declares the types of the tag too
export type { RgSpecialIssueCard } from './special-issue-card.js';
