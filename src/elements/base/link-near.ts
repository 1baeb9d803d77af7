import { ask, call } from '../../readers/page/tree.js';

/** Number of links that are looked at around an element. */
const MAX_LINKS = 20;

/**
 * Reads the look of the page's links around an element: of the nearest one in running text, whose colour is the page's
 * accent. Text of another colour than the element's, as in a banner or a footer, is on another background. Where there is
 * no such link, one is beside the element while it is read, but not where the page is being edited.
 */
export function readLinkNear<T>(element: Element, read: (link: Element) => T): T | undefined {
  const link = linkNear(element);
  if (link) return read(link);
  if ((element as HTMLElement).isContentEditable) return undefined;
  const probe = element.ownerDocument.createElement('a');
  probes.add(probe);
  probe.href = '?';
  probe.append('a');
  element.after(probe);
  const look = read(probe);
  probe.remove();
  return look;
}

const probes = new WeakSet<Node>();

/** Whether a change of the page is only such a link, which is gone again. */
export const isProbe = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every((node) => probes.has(node));

function linkNear(element: Element): Element | undefined {
  const { color } = getComputedStyle(element);
  for (let node = ask(element, 'parentElement'); node; node = ask(node, 'parentElement')) {
    const all: NodeListOf<Element> = call(node, 'querySelectorAll', 'p a[href]:not([class])');
    const links = [...all].slice(0, MAX_LINKS);
    const link = links.find((each) => getComputedStyle(each.closest('p')!).color === color);
    if (link) return link;
  }
  return undefined;
}
