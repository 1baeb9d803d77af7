import { wordsOf } from './nodes.js';

/** Elements that flow within a line. */
export const INLINE =
  'a, span, strong, b, em, i, u, font, small, big, mark, label, button, abbr, br, img, sup, sub';

/**
 * The innermost boxes of a container, or the container itself, with text directly inside rather than in paragraphs or
 * nested boxes.
 */
export function lineBoxes(container: Element): Element[] {
  const isBox = (element: Element) =>
    wordsOf(element) !== '' && [...element.querySelectorAll('*')].every((part) => part.matches(INLINE));
  if (isBox(container)) return [container];
  return [...container.children].flatMap((child) =>
    /^(?:p|div|section|article|aside|main|nav|span|center)$/.test(child.localName) ? lineBoxes(child) : [],
  );
}

/** The nodes of each line of a box, split at `br`; also if all of them are in one element, such as a `font`. */
export function linesOf(box: Element): Node[][] {
  const filled = [...box.childNodes].filter((node) => wordsOf(node));
  if (filled.length === 1 && filled[0]!.nodeType === 1 && (filled[0] as Element).querySelector('br'))
    return linesOf(filled[0] as Element);
  const lines: Node[][] = [[]];
  for (const node of box.childNodes)
    if (node.nodeName === 'BR' || node.nodeName === 'br') lines.push([]);
    else lines.at(-1)!.push(node);
  return lines.filter((nodes) => nodes.some((node) => wordsOf(node)));
}
