import { define } from '../base/define.js';
import { RgPartnerGrid } from './partner-grid.js';

define('rg-partner-grid', RgPartnerGrid);

// importing only this module declares the types of the tag too
export type { RgPartnerGrid } from './partner-grid.js';
