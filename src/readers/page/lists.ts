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

/**
 * Whether all lists, two or more, hold nothing but words of entries around them, such as keywords: each is below a heading
 * and a period in one box.
 */
export const areKeywords = (lists: readonly Element[]): boolean =>
  lists.length > 1 &&
  lists.every((list) => {
    const others = [...list.parentElement!.children];
    const before = others.slice(0, others.indexOf(list));
    return (
      before.some(({ localName }) => /^h[1-6]$/.test(localName)) &&
      before.some(
        ({ localName, textContent }) =>
          localName[0] !== 'h' && textContent.length < 40 && /(?:19|20)\d\d ?[–-]/.test(textContent),
      ) &&
      entriesOf(list).every(({ textContent }) => /^[^\d:]{1,30}$/.test(textContent.trim()))
    );
  });
