import { ask, call } from '../../readers/page/tree.js';

/** Maximum number of links to examine around an element. */
const MAX_LINKS = 20;

/**
 * Reads the look of the page's links near an element: of the nearest link in running text, whose colour is the page's
 * accent. Text in a colour other than the element's is skipped, as it is probably on another background, such as a
 * banner or footer. Without such a link, a temporary one is inserted next to the element, unless the page is being
 * edited.
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

/** Whether a mutation is only the temporary link, which is already gone. */
export const isProbe = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every((node) => probes.has(node));

function linkNear(element: Element): Element | undefined {
  const { color } = getComputedStyle(element);
  for (let node = ask(element, 'parentElement'); node; node = ask(node, 'parentElement')) {
    const candidates: NodeListOf<Element> = call(node, 'querySelectorAll', 'p a[href]:not([class])');
    const links = [...candidates].slice(0, MAX_LINKS);
    const link = links.find((each) => getComputedStyle(each.closest('p')!).color === color);
    if (link) return link;
  }
  return undefined;
}
