import { define } from '../base/define.js';
import { RgGroupHeader } from './group-header.js';

define('rg-group-header', RgGroupHeader);
