import { Lazy } from '../../lazy.js';
import { holdsWritten } from '../../readers/written/holds.js';

/** Reader of facts that a page writes to be taken at their word. */
export const written = new Lazy(() => import('../../readers/written/written.js'));

/** That reader, where an element holds such facts and it is not there yet. */
export const missingWritten = (host: Element): Lazy<unknown> | false =>
  !written.module && holdsWritten(host) && written;
