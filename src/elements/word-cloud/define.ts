import { define } from '../base/define.js';
import { RgWordCloud } from './word-cloud.js';

define('rg-word-cloud', RgWordCloud);
