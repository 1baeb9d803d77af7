/**
 * Calls back when elements that match a selector are added under a root. Only what was added is searched: a page may
 * change all the time.
 *
 * @param found Called once for each batch of additions, with all of them.
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

/** An added node, if it matches, and the elements in it that do. */
function matching(node: Node, selector: string): Element[] {
  // in a form, fields of these names may hide the properties
  if (!(node instanceof Element)) return [];
  const { matches, querySelectorAll } = Element.prototype;
  const inside = querySelectorAll.call(node, selector);
  return matches.call(node, selector) ? [node, ...inside] : [...inside];
}
