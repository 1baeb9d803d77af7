/** Measurements of a host page and its elements, in px. */
import { backdropOf, contrast, over, rgbaOf } from '../../src/elements/base/backdrop.js';

/** Records a problem if a condition does not hold. */
export type Check = (isRight: boolean, what: string) => void;

export const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
export const boxOf = (element: Element) => element.getBoundingClientRect();
export const sizeOf = (element: Element) => parseFloat(styleOf(element).fontSize);

/** The box of an element and its distance from the next one. */
export const measured = (element: Element) => {
  const { left, width, height, bottom } = boxOf(element);
  return { left, width, height, gap: boxOf(element.nextElementSibling!).top - bottom };
};

/** The distance of each `data-line` paragraph from the preceding element, in one form of the content. */
export const gapsIn = (page: Document, form: string) =>
  [...page.querySelectorAll(`[data-form="${form}"] * + [data-line]`)].map(
    (line) => boxOf(line).top - boxOf(line.previousElementSibling!).bottom,
  );

/** The box of the first words in the shadow root of a node, or in the node. */
export function wordsOf(node: Element): DOMRect {
  const texts = document.createTreeWalker(node.shadowRoot ?? node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    if (texts.currentNode.textContent!.trim() && range.getClientRects().length) break;
  }
  return range.getClientRects()[0]!;
}

/** The least empty space between the last thing drawn and the element's lower edge. */
export function holeOf(element: Element): number {
  const drawn = element.shadowRoot!.querySelectorAll(
    'li, article, figcaption, [part="cite"], header slot, figure slot, .stage, .below',
  );
  const bottoms = [...drawn].flatMap((part) => [
    boxOf(part).bottom,
    ...(part.localName === 'slot' ? (part as HTMLSlotElement).assignedElements() : []).map(
      (node) => boxOf(node).bottom,
    ),
  ]);
  return boxOf(element).bottom - Math.max(...bottoms);
}

/** The look of a link. The style of the underline is left out if there is none. */
export const linkLook = (link: Element) => {
  const { color, textDecorationLine, textDecorationStyle } = styleOf(link);
  return textDecorationLine === 'none'
    ? `${color} without a line`
    : `${color} ${textDecorationLine} ${textDecorationStyle}`;
};

export const hasContent = (node: Element, pseudo: string) =>
  !/^(none|normal|''|"")$/.test(styleOf(node, pseudo).content);

/** Pseudo-elements with content in quotations, such as quotation marks in addition to typed ones. */
export const generated = (form: Element) =>
  [...form.querySelectorAll('blockquote, blockquote p')].flatMap((node) =>
    ['::before', '::after']
      .filter((pseudo) => hasContent(node, pseudo))
      .map((pseudo) => node.localName + pseudo),
  );

export function contrastOf(element: Element): number {
  const ground = backdropOf(element, 'white');
  return contrast(over(rgbaOf(styleOf(element).color), ground), ground);
}

/** The visible left and right edges of an element: for a clipped logo, those of its ink, with a tolerance of half a pixel. */
function drawnSides(element: Element) {
  const { left, right, width } = boxOf(element);
  const insets = /inset\((.*?)\)/.exec(styleOf(element).clipPath)?.[1]?.split(' ').map(parseFloat) ?? [];
  const [top = 0, inEnd = top, , inStart = inEnd] = insets;
  const scale = width / ((element as HTMLElement).offsetWidth || width || 1);
  const edge = insets.length ? 0.5 : 0;
  return { left: left + (inStart + edge) * scale, right: right - (inEnd + edge) * scale };
}

/** The innermost elements that overflow the page, also in shadow roots. */
export function beyond(root: ParentNode, width: number): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { left, right } = drawnSides(element);
    const inside = element.shadowRoot ? beyond(element.shadowRoot, width) : [];
    const isOut = (right > width + 0.5 || left < -0.5) && !element.querySelector('*');
    return isOut ? [`${element.localName}.${element.className}`, ...inside] : inside;
  });
}
