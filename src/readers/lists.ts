/**
 * The lists of entries in a container: the container itself where it is one, else the lists in it that
 * stand in no other.
 */
export function listsIn(container: Element): Element[] {
  if (isList(container)) return [container];
  return [...container.querySelectorAll('ul, ol')].filter((list) => {
    const outer = list.parentElement?.closest('ul, ol');
    return !outer || !container.contains(outer);
  });
}

/** The entries of a list. A list that stands in another without an item around it is read as its part. */
export const entriesOf = (list: Element): Element[] =>
  [...list.children].flatMap((child) => (child.localName === 'li' ? [child] : isList(child) ? entriesOf(child) : []));

const isList = (element: Element) => element.localName === 'ul' || element.localName === 'ol';

/** Whether everything a node says stands in the lists that are read: then nothing is lost with it. */
export function isAllList(node: Node): boolean {
  if (node.nodeType === 3) return !node.textContent?.trim();
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  if (isList(element)) return [...element.childNodes].every((child) => (child as Element).localName === 'li' || isAllList(child));
  return element.querySelector('ul, ol') !== null && [...element.childNodes].every(isAllList);
}
