import type { Content } from '../../readers/taken.js';

/** Content read by labels alone that they do not explain. */
const unexplained = new WeakSet<Content<object>>();

/** Whether content was read by labels alone and holds words that inference may read. */
export const lacksInference = (content: Content<object>): boolean => unexplained.has(content);

/** Content read without inference, remembered where one of its records is not explained by labels. */
export function rememberUnexplained<R extends object>(
  content: Content<R>,
  isExplained: (record: R) => boolean,
): Content<R> {
  if (!content.records.every(isExplained)) unexplained.add(content);
  return content;
}
