export { statusSaid } from './words/statuses.js';
