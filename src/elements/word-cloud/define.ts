import { define } from '../base/define.js';
import { RgWordCloud } from './word-cloud.js';

define('rg-word-cloud', RgWordCloud);

// importing only this module declares the types of the tag too
export type { RgWordCloud } from './word-cloud.js';
