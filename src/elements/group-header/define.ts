import { define } from '../base/define.js';
import { RgGroupHeader } from './group-header.js';

define('rg-group-header', RgGroupHeader);

// importing only this module declares the types of the tag too
export type { RgGroupHeader } from './group-header.js';
