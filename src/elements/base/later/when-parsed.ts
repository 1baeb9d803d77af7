import { ask } from '../../../readers/page/tree.js';

/**
 * Whether the parser may still be adding to an element: the document is loading, and nothing follows the
 * element or any of its ancestors yet.
 */
function mayGrow(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = ask(node, 'parentNode'))
    if (ask(node, 'nextSibling')) return false;
  return true;
}

/**
 * Calls back once the parser has left the element: at once where it already has. An element that read
 * earlier would draw, and warn about, half a list.
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
