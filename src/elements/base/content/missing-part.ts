import type { Lazy } from '../../../lazy.js';
import type { Content } from '../../../readers/page/used-children.js';

/** Parts that are needed to read content in full. */
const missing = new WeakMap<Content<object>, Lazy<unknown>>();

/** The part that is needed to read content in full, if it is not loaded. */
export const missingPart = (content: Content<object>): Lazy<unknown> | undefined => missing.get(content);

/** Marks content as incomplete until a part is loaded, if one is given; returns the content. */
export function withMissing<R extends object>(
  content: Content<R>,
  part: Lazy<unknown> | false | undefined,
): Content<R> {
  if (part) missing.set(content, part);
  return content;
}
