/**
 * Calls back when elements that match a selector are added under a root. Only added nodes are searched, since a page may
 * change constantly.
 *
 * @param found Called once per batch of additions, with all matches.
 * @returns A function that stops watching.
 */
export function watchFor(
  selector: string,
  root: Document | ShadowRoot | Element,
  found: (elements: Element[]) => void,
): () => void {
  const observer = new MutationObserver((mutations) => {
    const elements = mutations.flatMap(({ addedNodes }) =>
      [...addedNodes].flatMap((node) => matching(node, selector)),
    );
    if (elements.length) found(elements);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** The matches in an added node, including the node itself. */
function matching(node: Node, selector: string): Element[] {
  // fields of a form may shadow its properties of these names
  if (!(node instanceof Element)) return [];
  const { matches, querySelectorAll } = Element.prototype;
  const inside = querySelectorAll.call(node, selector);
  return matches.call(node, selector) ? [node, ...inside] : [...inside];
}
