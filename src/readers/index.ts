/// <reference lib="dom" preserve="true" />
/**
 * Readers of pages and files, which return records. Readers of lines take a string and do not use the DOM; readers of
 * lists take an element.
 *
 * @module
 */
export { findAttribution, readAttribution, type Attribution } from './definition/attribution.js';
export { parseIssue, readIssueLine, readIssues } from './issue/index.js';
export type { IssueField } from './issue/fields.js';
export type { ParsedIssue } from './issue/parsed.js';
export { readText } from './page/text.js';
export { parseProject, readProjectLine, readProjects } from './project/index.js';
export type { ProjectField } from './project/draft.js';
export type { ParsedProject, ProjectHints } from './project/parsed.js';
export type { Span } from './line/spans.js';
export type { TextHints } from './line/plain-text.js';
export { readTermLine } from './term/line.js';
export type { Report } from './page/entry.js';
export { provenanceOf, type Provenance } from './page/provenance.js';
export { readPartnerLine, readPartners } from './partner/index.js';
export { readTerms } from './term/index.js';
export { readDefinitions } from './definition/index.js';
export { readProfile } from './profile/index.js';
export { readLinks } from './link/index.js';
export { readPassages } from './page/passages.js';
export { readCsv, readCsvAsync } from './files/read-csv.js';
export { readJson, readJsonAsync } from './files/read-json.js';
export { readJsonLd, readJsonLdAsync } from './files/read-json-ld.js';
export { HEADINGS, type Headings } from './files/columns/headings.js';
export type { AsyncOptions, RecordKind, RecordOf, RowProblem, RowReport } from './files/kinds.js';
