import { ask } from '../../../readers/page/tree.js';

/**
 * Whether the parser may still be adding to an element: the document is loading, and nothing follows the element or its
 * ancestors yet.
 */
function mayGrow(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = ask(node, 'parentNode'))
    if (ask(node, 'nextSibling')) return false;
  return true;
}

/**
 * Calls back when the parser has left the element, or at once if it already has. An element that read its children
 * earlier would draw half a list, and warn about it.
 */
export function whenParsed(element: Element, then: () => void) {
  if (!mayGrow(element)) return then();
  const document = element.ownerDocument;
  const check = () => {
    if (mayGrow(element)) return;
    observer.disconnect();
    document.removeEventListener('readystatechange', check);
    then();
  };
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', check);
}
