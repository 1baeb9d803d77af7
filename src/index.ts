export { RgDefinitionQuote } from './elements/definition-quote/definition-quote.js';
export { RgProjectList } from './elements/project-list/project-list.js';
export { RgErrorEvent } from './elements/base/error-event.js';
export { autoload } from './upgrade/index.js';
export type * from './records/index.js';
