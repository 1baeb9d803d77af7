import type { Lazy } from '../../../lazy.js';
import type { Content } from '../../../readers/page/used-children.js';

/** Parts that content needs in order to be read in full. */
const missing = new WeakMap<Content<object>, Lazy<unknown>>();

/** The part without which content is not read in full. */
export const missingPart = (content: Content<object>): Lazy<unknown> | undefined => missing.get(content);

/** Marks content as read in full only with a further part, if one is given; returns it. */
export function withMissing<R extends object>(
  content: Content<R>,
  part: Lazy<unknown> | false | undefined,
): Content<R> {
  if (part) missing.set(content, part);
  return content;
}
