import { autoload } from './autoload.js';

autoload();
