import { childWith } from '../../../readers/page/used-children.js';
import { placeOf } from '../../../readers/page/sources.js';
import { headingsBefore } from './page-headings.js';

/** Whether the view repeats a heading above a list, as one of its group headings. */
export type RepeatsHeading = (heading: Element, list: Element) => boolean;

const results = new WeakMap<readonly object[], boolean>();

/**
 * Whether records are in several lists under different headings of the page, not all of which the view repeats. The result
 * for an array of records is cached; a change of the page yields another array.
 */
export function areUnderTopics(host: Element, records: readonly object[], repeats: RepeatsHeading): boolean {
  let result = results.get(records);
  if (result === undefined) results.set(records, (result = haveTopics(host, records, repeats)));
  return result;
}

function haveTopics(host: Element, records: readonly object[], repeats: RepeatsHeading): boolean {
  const lists = new Map<Node, Element>();
  for (const record of records) {
    const place = placeOf(record) as Element | undefined;
    const child = childWith(host, place);
    if (child) lists.set(child, place!);
  }
  if (lists.size < 2) return false;
  const headingBefore = headingsBefore(host, new Set(lists.values()));
  const headings = [...lists.values()].map((list) => [headingBefore(list), list] as const);
  return (
    new Set(headings.map(([heading]) => heading)).size > 1 &&
    headings.some(([heading, list]) => !!heading && host.contains(heading) && !repeats(heading, list))
  );
}
