import { load } from './autoload.js';
import type { UpgradeRule } from './rules.js';
import { startUpgrading, type UpgradeOptions } from './upgrade.js';
import { watchFor } from './watch.js';

export { autoload } from './autoload.js';
export type { UpgradeRule } from './rules.js';
export { downgrade } from './upgrade.js';
export type { UpgradeOptions } from './upgrade.js';

/**
 * Turns ordinary lists, quotations and headers into elements, now and when more are added: those with a class
 * (`rg-project-list`) or `data-rg="project-list"`, those after a link to `#rg-project-list`, and those that match a rule
 * of the site. Loads the elements it creates. The original nodes are moved into them unchanged, and further calls leave
 * them alone. Meant for server-rendered pages, not for nodes managed by a framework.
 *
 * @param rules Rules of the site; invalid ones are reported in the console and ignored.
 * @param root Part of the page to search.
 * @returns A function that stops watching; elements already created stay.
 */
export const upgrade = (
  rules: readonly UpgradeRule[] = [],
  root: Document | ShadowRoot | Element = document,
  options: UpgradeOptions = {},
): (() => void) => startUpgrading(rules, root, options, { watchFor, onMade: load });
