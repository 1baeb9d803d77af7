import { rareMarkup } from './rare-markup.js';

/** Lists that hold other things than entries, by container. */
const apart = new WeakMap<Element, ReadonlySet<Element>>();

/** Leaves out lists of a container that hold other things than the entries to read. */
export const leaveOut = (container: Element, lists: ReadonlySet<Element>) => void apart.set(container, lists);

/**
 * The lists of entries in a container: the container itself if it is a list, otherwise the outermost lists in it.
 * Navigation is excluded, and so are lists that have been left out.
 */
export function listsIn(container: Element): Element[] {
  const isNavigation = rareMarkup.module?.navigationIn(container) ?? (() => false);
  if (isList(container)) return isNavigation(container) ? [] : [container];
  return [...container.querySelectorAll('ul, ol')].filter((list) => {
    const outer = list.parentElement?.closest('ul, ol');
    return (!outer || !container.contains(outer)) && !apart.get(container)?.has(list) && !isNavigation(list);
  });
}

/** The entries of a list. Lists nested directly, without an item around them, are part of the outer list. */
export const entriesOf = (list: Element): Element[] =>
  [...list.children].flatMap((child) =>
    child.localName === 'li' ? [child] : isList(child) ? entriesOf(child) : [],
  );

/** Whether an element is a list. */
export const isList = (element: Element) => element.localName === 'ul' || element.localName === 'ol';

/**
 * Whether there are several lists and all contain only keywords of the entries around them: each follows a heading and
 * a period in the same box.
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
