export { holdersOf, reader } from './reader.js';
export { recordHeader } from './record-header.js';
