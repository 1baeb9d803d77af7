import { define } from '../base/define.js';
import { RgDefinitionQuote } from './definition-quote.js';

define('rg-definition-quote', RgDefinitionQuote);

// importing only this module declares the types of the tag too
export type { RgDefinitionQuote } from './definition-quote.js';
