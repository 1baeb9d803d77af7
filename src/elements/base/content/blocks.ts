import { Lazy } from '../../../lazy.js';
import { contentFromLists, contentFromBlocks } from '../../../readers/page/used-children.js';
import type { Report } from '../../../readers/page/entry.js';
import type { Content, IsRepeated } from '../../../readers/page/used-children.js';
import { withMissing } from './missing-part.js';
import type { Work } from '../../../readers/work.js';

/** Reader of entries that are not list items. */
const blocks = new Lazy(() => import('../../../readers/blocks/blocks.js'));

/** Elements that may hold entries where there is no list. */
const HOLDERS = 'table, details, h1, h2, h3, h4, h5, h6, [role="heading"], dl, p + p';

/**
 * The records of the lists among an element's children, or else of its rows, headings or paragraphs, and the children
 * that they use up. Problems with lists are reported where nothing else is read.
 */
export function* readEntries<R extends object>(
  host: Element,
  report: Report,
  read: (container: Element, report: Report) => Work<R[]>,
  isRepeated?: IsRepeated,
): Work<Content<R>> {
  const problems: Parameters<Report>[0][] = [];
  const readLists = (lists: Element) => read(lists, (problem) => problems.push(problem));
  const content = yield* contentFromLists(host, readLists, isRepeated);
  if (!content.records.length && host.querySelector(HOLDERS)) {
    if (!blocks.module) return withMissing(content, blocks);
    const made = blocks.module.listsFromBlocks(host);
    if (made) return contentFromBlocks(host, made.covered, yield* read(made.container, report));
  }
  problems.forEach(report);
  return content;
}
