import { Lazy } from '../../../lazy.js';
import { holdsLiteral } from '../../../readers/literal/holds.js';

/** Reader of facts that a page writes to be taken literally, and of lists with such lines as items. */
export const literal = new Lazy(() => import('../../../readers/split-entries/others.js'));

/** That reader, where an element holds such facts and it is not there yet. */
export const missingLiteral = (host: Element, holds = holdsLiteral): Lazy<unknown> | false =>
  !literal.module && holds(host) && literal;
