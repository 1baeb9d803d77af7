import { define } from '../base/define.js';
import { RgPartnerGrid } from './partner-grid.js';

define('rg-partner-grid', RgPartnerGrid);
