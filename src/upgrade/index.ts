import { load } from './autoload.js';
import type { UpgradeRule } from './rules.js';
import { startUpgrading, type UpgradeOptions } from './upgrade.js';
import { watchFor } from './watch.js';

export { autoload } from './autoload.js';
export type { UpgradeRule } from './rules.js';
export { downgrade } from './upgrade.js';
export type { UpgradeOptions } from './upgrade.js';

/**
 * Makes elements of a page's ordinary lists, quotations and headers, now and when more are added: those with a
 * class (`rg-project-list`) or `data-rg="project-list"`, those after a link to `#rg-project-list`, and those that
 * a rule of the site names. Loads the elements that it makes. The original nodes are moved into them and stay as
 * they are; called again, it leaves them. For pages from a server, not for nodes that a framework owns.
 *
 * @param rules Rules of the site; one that cannot be used is reported in the console and left out.
 * @param root Part of the page to look in.
 * @returns A function that stops looking for more; what was made stays.
 */
export const upgrade = (
  rules: readonly UpgradeRule[] = [],
  root: Document | ShadowRoot | Element = document,
  options: UpgradeOptions = {},
): (() => void) => startUpgrading(rules, root, options, { watchFor, onMade: load });
