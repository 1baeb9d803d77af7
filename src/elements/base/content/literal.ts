import { Lazy } from '../../../lazy.js';
import { holdsLiteral } from '../../../readers/literal/holds.js';
import { hasUnreadData } from '../../../readers/page/entry-data.js';

/** Reader of literal facts, of `data-*` attributes, and of lists whose items are lines of entries. */
export const literal = new Lazy(() => import('../../../readers/split-entries/others.js'));

/**
 * That reader, if it is needed and not loaded: an element contains literal facts, or entries of its records have
 * attributes.
 */
export const missingLiteral = (
  host: Element,
  records: readonly object[],
  holds = holdsLiteral,
): Lazy<unknown> | false =>
  // attributes are detected while entries are read
  !literal.module && (records.some(hasUnreadData) || holds(host)) && literal;
