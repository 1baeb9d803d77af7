/** What reads a JSON file, to be loaded at once. */
export { jsonRecords } from './json-records.js';
export { parsed } from './parsed.js';
