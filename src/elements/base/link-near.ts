import { ask } from '../../readers/tree.js';

/** Number of links that are looked at around an element. */
const MOST = 20;

/**
 * The nearest link in the page's running text around an element, whose colour is the page's accent. Text of another
 * colour than the element's, as in a banner or a footer, is on another background.
 */
export function linkNear(element: Element): Element | undefined {
  const { color } = getComputedStyle(element);
  for (let node = ask(element, 'parentElement'); node; node = ask(node, 'parentElement')) {
    const links = [...node.querySelectorAll('p a[href]:not([class])')].slice(0, MOST);
    const link = links.find((each) => getComputedStyle(each.closest('p')!).color === color);
    if (link) return link;
  }
  return undefined;
}
