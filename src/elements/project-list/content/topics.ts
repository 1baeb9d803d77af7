import { childWith } from '../../../readers/page/used-children.js';
import { placeOf } from '../../../readers/page/sources.js';
import { namedStatus } from '../../../readers/words/statuses.js';
import type { Project } from '../../../records/types.js';
import { headingBefore } from '../../base/content/page-headings.js';

/** Whether projects are in several lists under different headings of the page, not all of which name a status. */
export function areUnderTopics(host: Element, projects: readonly Project[]): boolean {
  const children = new Map(
    projects.flatMap((project) => {
      const place = placeOf(project);
      const child = childWith(host, place);
      return child ? [[child, place as Element]] : [];
    }),
  );
  if (children.size < 2) return false;
  const headings = new Set([...children.values()].map(headingBefore));
  const isTopic = (heading?: Element) =>
    !!heading && host.contains(heading) && !namedStatus(heading.textContent);
  return headings.size > 1 && [...headings].some(isTopic);
}
