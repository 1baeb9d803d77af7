import type { Content } from '../../readers/taken.js';

/** Content read by labels alone that they do not fully explain. */
const unexplained = new WeakSet<Content<object>>();

/** Whether content was read by labels alone and holds words that inference may read. */
export const lacksInference = (content: Content<object>): boolean => unexplained.has(content);

/** Marks content read without inference where labels do not explain every record; returns it. */
export function rememberUnexplained<R extends object>(
  content: Content<R>,
  isExplained: (record: R) => boolean,
): Content<R> {
  if (!content.records.every(isExplained)) unexplained.add(content);
  return content;
}
