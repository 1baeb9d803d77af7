import { define } from '../base/define.js';
import { RgSocialLinks } from './social-links.js';

define('rg-social-links', RgSocialLinks);

// exports the types of the tag to those who import only this module
export type { RgSocialLinks } from './social-links.js';
