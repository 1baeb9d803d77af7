import './elements/definition-quote/define.js';
import './elements/project-list/define.js';
