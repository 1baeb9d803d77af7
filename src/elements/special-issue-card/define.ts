import { define } from '../base/define.js';
import { RgSpecialIssueCard } from './special-issue-card.js';

define('rg-special-issue-card', RgSpecialIssueCard);
