/// <reference lib="dom" preserve="true" />
/**
 * Check of a page's content: stale facts, entries that cannot be read, links and pictures without a name. Works on any
 * DOM tree and needs no browser globals.
 *
 * @module
 */
export { applyEdits, check } from './check.js';
export { RULES } from './rules/index.js';
export type { CheckOptions, Edit, Finding, Rule, RuleText, Severity } from './types.js';
