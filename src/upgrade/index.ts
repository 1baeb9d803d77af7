export { autoload } from './autoload.js';
