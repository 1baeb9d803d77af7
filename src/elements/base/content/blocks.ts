import { Lazy } from '../../../lazy.js';
import { takenFromLists, takenFromMade } from '../../../readers/taken.js';
import type { Content } from '../../../readers/taken.js';
import { withMissing } from './missing-part.js';

/** Reader of entries that are no list items. */
const blocks = new Lazy(() => import('../../../readers/blocks/blocks.js'));

/** Elements that may hold entries where there is no list. */
const HOLDERS = 'table, details, h1, h2, h3, h4, h5, h6, [role="heading"], dl, p + p';

/**
 * The records of the lists among an element's children, or else of its rows, headings or paragraphs, and the children
 * that they use up.
 */
export function readEntries<R extends object>(host: Element, read: (container: Element) => R[]): Content<R> {
  const content = takenFromLists(host, read);
  if (content.records.length || !host.querySelector(HOLDERS)) return content;
  if (!blocks.module) return withMissing(content, blocks);
  const made = blocks.module.listsFromBlocks(host);
  return made ? takenFromMade(host, made.covered, read(made.container)) : content;
}
