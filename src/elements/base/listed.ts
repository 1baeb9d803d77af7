import { isAllList, listsIn } from '../../readers/lists.js';
import { sourceOf } from '../../readers/sources.js';
import type { Content } from './content-element.js';
import type { Problem } from './warn.js';

/**
 * The records of the lists among an element's children, and the children they use up: those that say
 * nothing beside their lists. A list among other text is left where it is, and told of.
 */
export function readListed<R extends object>(
  element: Element,
  read: (container: Element, report: (problem: Problem) => void) => R[],
  entry: string,
  warn: (problem: Problem) => void,
): Content<R> & { used: Set<Node> } {
  const problems: Problem[] = [];
  const lists = listsIn(element);
  const records = lists.length ? read(element, (problem) => problems.push(problem)) : [];
  if (records.length) problems.forEach(warn);
  else
    warn({
      what: lists.length ? `The list has no ${entry} in it.` : 'There is no list in the element.',
      fix: `Put a <ul> with one ${entry} in each <li> inside the tag.`,
    });
  const used = new Set<Node>();
  for (const child of element.childNodes) {
    if (!lists.some((list) => child.contains(list))) continue;
    if (isAllList(child)) used.add(child);
    else
      warn({
        what: 'A list stands among other text.',
        fix: 'Put the <ul> directly inside the tag.',
        node: child,
      });
  }
  const shown = records.filter((record) =>
    [...used].some((child) => child.contains(sourceOf(record)?.entry ?? null)),
  );
  return { records: shown, used: shown.length ? used : new Set() };
}
