/// <reference lib="dom" preserve="true" />
/**
 * Findings on the content of a page: facts that have gone stale, entries that cannot be read, links and pictures
 * without a name. Works on any DOM tree and needs no global of a browser.
 *
 * @module
 */
export { applyEdits, check } from './check.js';
export { RULES } from './rules/index.js';
export type { CheckOptions, Edit, Finding, Rule, RuleText, Severity } from './types.js';
