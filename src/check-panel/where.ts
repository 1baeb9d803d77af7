/** The places of findings on a page as it is shown. */

/** The nearest element around a node that is seen; a node inside one of our elements is drawn by that. */
export function seenAround(node: Node): Element | undefined {
  let at: Node | null = node;
  while (at) {
    if (at.nodeType === 1 && (at as Element).getClientRects().length) return at as Element;
    at = at.parentNode;
  }
  return undefined;
}

/** The words of the last heading before a node. */
export function headingBefore(node: Node, page: Document): string | undefined {
  let found: Element | undefined;
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    if (heading.compareDocumentPosition(node) & 4) found = heading;
    else if (heading.contains(node)) return undefined;
  return found?.textContent.replace(/\s+/g, ' ').trim() || undefined;
}
