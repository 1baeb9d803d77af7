import { ask } from '../../readers/tree.js';

/** The nearest link in the page's running text around an element, whose colour is the page's accent. */
export function linkNear(element: Element): Element | undefined {
  for (let node = ask(element, 'parentElement'); node; node = ask(node, 'parentElement')) {
    const link = node.querySelector('p a[href]:not([class])');
    if (link) return link;
  }
  return undefined;
}
