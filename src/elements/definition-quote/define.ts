import { define } from '../base/define.js';
import { RgDefinitionQuote } from './definition-quote.js';

define('rg-definition-quote', RgDefinitionQuote);
