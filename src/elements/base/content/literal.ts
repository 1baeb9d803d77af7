import { Lazy } from '../../../lazy.js';
import { holdsLiteral } from '../../../readers/literal/holds.js';
import { hasUnreadData } from '../../../readers/page/entry-data.js';

/** Reader of facts that a page writes to be taken literally, of `data-*` attributes, and of lists with such lines as items. */
export const literal = new Lazy(() => import('../../../readers/split-entries/others.js'));

/** That reader, where an element or the entries of its records hold such facts and it is not there yet. */
export const missingLiteral = (
  host: Element,
  records: readonly object[],
  holds = holdsLiteral,
): Lazy<unknown> | false =>
  // attributes alone are noticed while entries are read
  !literal.module && (records.some(hasUnreadData) || holds(host)) && literal;
