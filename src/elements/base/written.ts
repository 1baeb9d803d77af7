import { Lazy } from '../../lazy.js';
import { holdsWritten } from '../../readers/written/holds.js';

/** Reader of facts that a page writes to be taken at their word. */
export const written = new Lazy(() => import('../../readers/written/written.js'));

/** Whether an element holds such facts, and the reader of them is not there yet. */
export const lacksWritten = (host: Element): boolean => !written.module && holdsWritten(host);

/** The same part, and that reader with it. */
export const withWritten = (part: Lazy<unknown>): Lazy<unknown> => {
  let both = together.get(part);
  if (!both) together.set(part, (both = new Lazy(() => Promise.all([part.load(), written.load()]))));
  return both;
};
const together = new WeakMap<Lazy<unknown>, Lazy<unknown>>();
