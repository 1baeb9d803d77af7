/**
 * Whether a node is before another on the page. Nodes of some parsers lack the constants, and compare only their depth.
 */
export function precedes(node: Node, other: Node): boolean {
  const following = node.DOCUMENT_POSITION_FOLLOWING as number | undefined;
  if (following) return (node.compareDocumentPosition(other) & following) !== 0;
  const [path, others] = [node, other].map(pathTo) as [Node[], Node[]];
  const at = others.findIndex((step, i) => step !== path[i]);
  if (at < 0 || !path[at]) return at >= 0;
  let next: Node | null = path[at];
  while (next && next !== others[at]) next = next.nextSibling;
  return next !== null;
}

/** A node and its ancestors, from the top. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = at.parentNode) path.unshift(at);
  return path;
}
