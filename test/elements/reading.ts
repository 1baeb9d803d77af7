/** What a reader of the page gets: the words of an element as they are drawn. */

const INLINE = /^(a|abbr|b|bdi|cite|code|dfn|em|i|q|s|small|span|strong|sub|sup|time|slot|u|mark)$/;

/**
 * The text of a node as it is drawn, shadow roots and slots followed, or with `own` as the page has it.
 * Blocks are apart from each other; what only a screen reader hears counts as well.
 */
export function drawnText(node: Node, own = false): string {
  // by number and name, since the node may stand in another window
  if (node.nodeType === 3) return (node as Text).data.replace(/\u00AD/g, '');
  if (node.nodeType === 8) return '';
  const { localName = '', shadowRoot } = node as Element;
  if (['style', 'script', 'template'].includes(localName)) return '';
  const children =
    !own && localName === 'slot' && 'host' in node.getRootNode()
      ? (node as HTMLSlotElement).assignedNodes()
      : ((!own && shadowRoot) || node).childNodes;
  const text = [...children].map((child) => drawnText(child, own)).join('');
  return INLINE.test(localName) ? text : ` ${text} `;
}

/** Its words, each once. */
export const words = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

/** The texts of all elements that match in a shadow root, white space folded. */
export const texts = (element: Element, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((found) =>
    drawnText(found).replace(/\s+/g, ' ').trim(),
  );

/** The words of an element's own content that are not drawn anywhere. */
export function lostWords(element: Element): string[] {
  const drawn = words(drawnText(element));
  return [...words(drawnText(element, true))].filter((word) => !drawn.has(word));
}
