/** Visible places of findings. */

/** The nearest visible element around a node; an rg- element stands for the hidden content it draws. */
export function seenAround(node: Node): Element | undefined {
  let at: Node | null = node;
  while (at) {
    if (at.nodeType === 1 && (at as Element).getClientRects().length) return at as Element;
    at = at.parentNode;
  }
  return undefined;
}

/** Text of the last heading before a node; undefined if there is none or the node is in a heading. */
export function headingBefore(node: Node, page: Document): string | undefined {
  let found: Element | undefined;
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    if (heading.compareDocumentPosition(node) & 4) found = heading;
    else if (heading.contains(node)) return undefined;
  return found?.textContent.replace(/\s+/g, ' ').trim() || undefined;
}
