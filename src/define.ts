import './elements/definition-quote/define.js';
import './elements/group-header/define.js';
import './elements/partner-grid/define.js';
import './elements/project-list/define.js';
import './elements/social-links/define.js';
import './elements/special-issue-card/define.js';
import './elements/special-issue-list/define.js';
import './elements/word-cloud/define.js';
