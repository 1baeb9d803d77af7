import { isFilled } from './nodes.js';

/**
 * Divides paragraphs at empty lines ("<br><br>") if each part starts with emphasised text, as entries do that share a
 * paragraph. Returns the parts by paragraph; modifies the container, which has to be a copy.
 */
export function divideAtEmptyLines(container: Element): ReadonlyMap<Element, Element> {
  const wholes = new Map<Element, Element>();
  for (const paragraph of container.querySelectorAll('p')) {
    const parts = partsOf(paragraph);
    if (parts.length < 2 || !parts.every(startsEmphasised)) continue;
    for (const nodes of parts) {
      const part = paragraph.cloneNode(false) as Element;
      part.append(...nodes);
      paragraph.before(part);
      wholes.set(part, paragraph);
    }
    paragraph.remove();
  }
  return wholes;
}

/** Whether a container may have such paragraphs. */
export const hasEmptyLines = (container: Element): boolean => !!container.querySelector('p > br + br');

/** The nodes of a paragraph between empty lines. */
function partsOf(paragraph: Element): Node[][] {
  const parts: Node[][] = [[]];
  let breaks = 0;
  for (const node of paragraph.childNodes) {
    if (/^br$/i.test(node.nodeName)) breaks++;
    else if (isFilled(node)) {
      if (breaks > 1 && parts.at(-1)!.length) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)!.push(node);
  }
  return parts.filter((nodes) => nodes.some(isFilled));
}

const startsEmphasised = (nodes: readonly Node[]): boolean => {
  const first = nodes.find(isFilled);
  return first?.nodeType === 1 && (first as Element).matches('strong, b, a[href]');
};
