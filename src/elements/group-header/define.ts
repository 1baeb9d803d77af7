import { define } from '../base/define.js';
import { RgGroupHeader } from './group-header.js';

define('rg-group-header', RgGroupHeader);

// exports the types of the tag to those who import only this module
export type { RgGroupHeader } from './group-header.js';
