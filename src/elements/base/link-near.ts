import { ask, call } from '../../readers/page/tree.js';

/** Number of links that are looked at around an element. */
const MAX_LINKS = 20;

/**
 * The nearest link in the page's running text around an element, whose colour is the page's accent. Text of another
 * colour than the element's, as in a banner or a footer, is on another background.
 */
export function linkNear(element: Element): Element | undefined {
  const { color } = getComputedStyle(element);
  for (let node = ask(element, 'parentElement'); node; node = ask(node, 'parentElement')) {
    const all: NodeListOf<Element> = call(node, 'querySelectorAll', 'p a[href]:not([class])');
    const links = [...all].slice(0, MAX_LINKS);
    const link = links.find((each) => getComputedStyle(each.closest('p')!).color === color);
    if (link) return link;
  }
  return undefined;
}
