/** The displayed text of elements. */

const INLINE = /^(a|abbr|b|bdi|cite|code|dfn|em|i|q|s|small|span|strong|sub|sup|time|slot|u|mark|wbr)$/;

/**
 * The displayed text of a node, through shadow roots and slots, or with `own` its text in the page's markup. Blocks are
 * separated by spaces; text for screen readers is included.
 */
export function drawnText(node: Node, own = false): string {
  // `instanceof` does not work for nodes of another window
  if (node.nodeType === 3) return (node as Text).data.replace(/\u00AD/g, '');
  if (node.nodeType === 8) return '';
  const { localName = '', shadowRoot } = node as Element;
  if (['style', 'script', 'template'].includes(localName)) return '';
  const assigned =
    !own && localName === 'slot' && 'host' in node.getRootNode()
      ? (node as HTMLSlotElement).assignedNodes()
      : [];
  const children = assigned.length ? assigned : ((!own && shadowRoot) || node).childNodes;
  const text = [...children]
    .filter((child) => own || !isCovered(child))
    .map((child) => drawnText(child, own))
    .join('');
  return INLINE.test(localName) ? text : ` ${text} `;
}

/** Whether an element hides a part of a slotted child whose words are in the view. */
function isCovered(node: Node): boolean {
  // in a form, fields of the same name may shadow the methods
  const { adoptedStyleSheets = [] } = Node.prototype.getRootNode.call(node) as Document;
  return (
    node.nodeType === 1 &&
    adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules] as CSSStyleRule[])
      .some(
        ({ selectorText }) =>
          selectorText?.includes(':state(covers-') && Element.prototype.matches.call(node, selectorText),
      )
  );
}

/** The distinct words of a text. */
export const words = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

/** The texts of all matching elements in a shadow root, with white space collapsed. */
export const texts = (element: Element, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((found) =>
    drawnText(found).replace(/\s+/g, ' ').trim(),
  );

/** Words of an element's content that are not displayed. */
export function lostWords(element: Element): string[] {
  const drawn = words(drawnText(element));
  return [...words(drawnText(element, true))].filter((word) => !drawn.has(word));
}

/** Two lists under headings, with a text above the second and one below it. */
export function listsWithTexts(first: readonly string[], second: readonly string[]): string {
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<h3>Nordic</h3>${list(first)}<h3>Beyond</h3><p>With thanks.</p>${list(second)}<p>Join us.</p>`;
}
