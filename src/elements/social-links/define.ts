import { define } from '../base/define.js';
import { RgSocialLinks } from './social-links.js';

define('rg-social-links', RgSocialLinks);
