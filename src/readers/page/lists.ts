import { navigationIn } from './navigation.js';

/**
 * The lists of entries in a container: the container itself if it is one, else the outermost lists in it, without
 * those that lead to other pages.
 */
export function listsIn(container: Element): Element[] {
  const isNavigation = navigationIn(container);
  if (isList(container)) return isNavigation(container) ? [] : [container];
  return [...container.querySelectorAll('ul, ol')].filter((list) => {
    const outer = list.parentElement?.closest('ul, ol');
    return (!outer || !container.contains(outer)) && !isNavigation(list);
  });
}

/** The entries of a list. A list directly inside another, without an item around it, is read as part of it. */
export const entriesOf = (list: Element): Element[] =>
  [...list.children].flatMap((child) =>
    child.localName === 'li' ? [child] : isList(child) ? entriesOf(child) : [],
  );

/** Whether an element is a list of entries. */
export const isList = (element: Element) => element.localName === 'ul' || element.localName === 'ol';
