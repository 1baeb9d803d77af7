import { define } from '../base/define.js';
import { RgProjectList } from './project-list.js';

define('rg-project-list', RgProjectList);
