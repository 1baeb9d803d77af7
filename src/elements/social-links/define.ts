import { define } from '../base/define.js';
import { RgSocialLinks } from './social-links.js';

define('rg-social-links', RgSocialLinks);

// importing only this module declares the types of the tag too
export type { RgSocialLinks } from './social-links.js';
