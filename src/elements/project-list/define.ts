import { define } from '../base/define.js';
import { RgProjectList } from './project-list.js';

define('rg-project-list', RgProjectList);

// importing only this module declares the types of the tag too
export type { RgProjectList } from './project-list.js';
