import { define } from '../base/define.js';
import { RgPartnerGrid } from './partner-grid.js';

define('rg-partner-grid', RgPartnerGrid);

// whoever imports only this module gets the types of the tag too
export type { RgPartnerGrid } from './partner-grid.js';
