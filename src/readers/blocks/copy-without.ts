import { inertDocument } from './nodes.js';

/** A copy of a part of a page, and the function that returns the page's node for each of its nodes. */
interface Copy {
  copy: Element;
  sourceOf: <N extends Node>(node: N) => N;
}

/** Copies a container into an inert document, without the nodes that are left out. */
export function copyWithout(container: Element, isLeftOut: (node: Node) => boolean): Copy {
  const page = inertDocument(container.ownerDocument);
  const sources = new Map<Node, Node>();
  const fill = (copy: Element, source: Element): Element => {
    sources.set(copy, source);
    for (const child of source.childNodes) {
      if (isLeftOut(child)) continue;
      const node = page.importNode(child, false);
      if (child.nodeType === 1) fill(node as Element, child as Element);
      else sources.set(node, child);
      copy.append(node);
    }
    return copy;
  };
  // another name for the container, whose own element would be made again
  const copy = fill(page.createElement('div'), container);
  return { copy, sourceOf: <N extends Node>(node: N) => (sources.get(node) ?? node) as N };
}
