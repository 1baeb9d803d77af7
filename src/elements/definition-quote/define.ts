import { define } from '../base/define.js';
import { RgDefinitionQuote } from './definition-quote.js';

define('rg-definition-quote', RgDefinitionQuote);

// exports the types of the tag to those who import only this module
export type { RgDefinitionQuote } from './definition-quote.js';
