import { Lazy } from '../../../lazy.js';
import { holdsWritten } from '../../../readers/written/holds.js';

/** Reader of facts that a page writes to be taken literally, and of lists with such lines as items. */
export const written = new Lazy(() => import('../../../readers/torn/others.js'));

/** That reader, where an element holds such facts and it is not there yet. */
export const missingWritten = (host: Element, holds = holdsWritten): Lazy<unknown> | false =>
  !written.module && holds(host) && written;
