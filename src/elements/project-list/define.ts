import { define } from '../base/define.js';
import { RgProjectList } from './project-list.js';

define('rg-project-list', RgProjectList);

// exports the types of the tag to those who import only this module
export type { RgProjectList } from './project-list.js';
