/**
 * Writers of records: HTML that any CMS keeps, tables, references, calendars and structured data, all as text. No
 * document is needed.
 *
 * @module
 */
export { writeBibtex } from './bibtex.js';
export { writeCslJson } from './csl.js';
export type { CslItem } from './csl.js';
export { writeCsv } from './csv.js';
export type { CsvOptions } from './csv.js';
export { writeHtml } from './html.js';
export type { ElementAttributes, HtmlForm, HtmlOptions } from './html.js';
export { writeIcs } from './ics.js';
export type { IcsOptions } from './ics.js';
export { writeJson } from './json.js';
export type { JsonOptions } from './json.js';
export { writeJsonLd } from './json-ld.js';
export type { JsonLdOptions } from './json-ld.js';
export type { AnyRecord, Citable, OneOrMore } from './kinds.js';
export type { CitedName } from './names.js';
export type { Records, WriterOptions } from './prepare.js';
export { writeReference } from './reference.js';
export type { ReferenceOptions } from './reference.js';
export { writeRis } from './ris.js';
