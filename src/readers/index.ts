/**
 * From what a page or a file holds to records. Readers of lines take a string and touch no DOM;
 * readers of lists take an element.
 *
 * @module
 */
export { findAttribution, readAttribution, type Attribution } from './attribution.js';
export { readIssueLine } from './issue-line.js';
export { parseProject, readProjectLine, type ParsedProject, type ProjectField, type ProjectHints } from './project-line.js';
export { readTermLine } from './term-line.js';
