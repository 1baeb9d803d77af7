import { define } from '../base/define.js';
import { RgWordCloud } from './word-cloud.js';

define('rg-word-cloud', RgWordCloud);

// exports the types of the tag to those who import only this module
export type { RgWordCloud } from './word-cloud.js';
