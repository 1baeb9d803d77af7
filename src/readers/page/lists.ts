/**
 * The lists of entries in a container: the container itself if it is one, else the outermost lists in it.
 */
export function listsIn(container: Element): Element[] {
  if (isList(container)) return [container];
  return [...container.querySelectorAll('ul, ol')].filter((list) => {
    const outer = list.parentElement?.closest('ul, ol');
    return !outer || !container.contains(outer);
  });
}

/** The entries of a list. A list directly inside another, without an item around it, is read as part of it. */
export const entriesOf = (list: Element): Element[] =>
  [...list.children].flatMap((child) =>
    child.localName === 'li' ? [child] : isList(child) ? entriesOf(child) : [],
  );

/** Whether an element is a list of entries. */
export const isList = (element: Element) => element.localName === 'ul' || element.localName === 'ol';
