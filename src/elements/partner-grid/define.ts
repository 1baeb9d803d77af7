import { define } from '../base/define.js';
import { RgPartnerGrid } from './partner-grid.js';

define('rg-partner-grid', RgPartnerGrid);

// exports the types of the tag to those who import only this module
export type { RgPartnerGrid } from './partner-grid.js';
