/** Tests whether words are a label and nothing else. */
export type IsLabel = (words: string) => boolean;

/** A label and the elements of its values, which are on separate lines of the page. */
interface MarkedField {
  label: Element;
  values: readonly Element[];
}

const HEADINGS = /^h[1-6]$/;
const LINE =
  'address, article, dd, div, dl, dt, footer, h1, h2, h3, h4, h5, h6, header, li, ol, p, section, table, tr, ul, br';

const wordsIn = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const isBlock = (node: Node): node is Element =>
  node.nodeType === 1 && (node as Element).localName !== 'br' && (node as Element).matches(LINE);
const filledIn = (element: Element): Node[] =>
  [...element.childNodes].filter((child) => wordsIn(child) !== '');

/**
 * Whether a bold element is a label without a colon: its words are known labels, and a value follows on the same line.
 */
export function isBoldLabel(element: Element, isLabel: IsLabel): boolean {
  if (!element.matches('strong, b')) return false;
  const words = wordsIn(element);
  if (!/^\p{Lu}[^:：.]{0,39}$/u.test(words) || !isLabel(words)) return false;
  let next = element.nextSibling;
  while (next && wordsIn(next) === '' && (next as Element).localName !== 'br') next = next.nextSibling;
  if (!next || (next.nodeType === 1 && (next as Element).matches(LINE))) return false;
  // lower case continues the phrase: "Partners are sought"
  return /^["“«„‘(]?[\p{Lu}\p{N}]/u.test(wordsIn(next));
}

/** Whether an adjacent item starts with a bold label, so that the element may be a fact rather than an entry. */
export const isOneOfFacts = (item: Element, isLabel: IsLabel): boolean =>
  [item.previousElementSibling, item.nextElementSibling].some((other) => {
    const first = other && filledIn(other)[0];
    return first?.nodeType === 1 && isBoldLabel(first as Element, isLabel);
  });

/** The label and values of an element that contains a label in a block, followed by blocks of values. */
export function markedField(element: Element, isLabel: IsLabel): MarkedField | undefined {
  const [label, ...others] = filledIn(element);
  if (!label || !isBlock(label) || HEADINGS.test(label.localName) || !others.length) return undefined;
  const words = wordsIn(label);
  if (words.length > 40 || [...label.children].some(isBlock)) return undefined;
  if (!isLabel(words.replace(/\s*[:：]$/, ''))) return undefined;
  const values = others.flatMap(valuesIn);
  return values.every(isValue) ? { label, values: values as Element[] } : undefined;
}

/** The innermost blocks of a node with all its text, or the node itself. */
function valuesIn(node: Node): Node[] {
  const inner = node.nodeType === 1 ? filledIn(node as Element) : [];
  return inner.length && inner.every(isBlock) ? inner.flatMap(valuesIn) : [node];
}

/** Whether a node is a short block without lines or a label. */
const isValue = (node: Node): boolean =>
  isBlock(node) &&
  !node.querySelector(LINE) &&
  wordsIn(node).length < 120 &&
  !/[:：]\s|[.!?]$/.test(wordsIn(node));
