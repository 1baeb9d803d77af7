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

/** The text of a node other than a comment, with single spaces. */
const wordsIn = (node: Node): string =>
  node.nodeType === 8 ? '' : (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const isBlock = (node: Node): node is Element =>
  node.nodeType === 1 && (node as Element).localName !== 'br' && (node as Element).matches(LINE);
const filledIn = (element: Element): Node[] =>
  [...element.childNodes].filter((child) => wordsIn(child) !== '');

/**
 * Whether a bold element, or a `span` before another, is a label without a colon: its words are known labels, and a value follows on the same line.
 */
export function isBoldLabel(element: Element, isLabel: IsLabel): boolean {
  if (!element.matches('strong, b') && !isLabelSpan(element)) return false;
  const words = wordsIn(element);
  if (!/^\p{Lu}[^:：.]{0,39}$/u.test(words) || !isLabel(words)) return false;
  const next = nextFilled(element);
  if (!next || (next.nodeType === 1 && (next as Element).matches(LINE))) return false;
  // lower case continues the phrase: "Partners are sought"
  return /^(?:["“«„‘(]?[\p{Lu}\p{N}]|\p{Ll}{3,9}\.? (?:19|20)\d\d)/u.test(wordsIn(next));
}

/** Whether an element is a `span` and only another one, its value, follows on the line. */
function isLabelSpan(element: Element): boolean {
  const value = element.nextElementSibling;
  const after = value && nextFilled(value);
  return (
    element.localName === 'span' &&
    nextFilled(element) === value &&
    value?.localName === 'span' &&
    (!after || /^[.;,|]/.test(wordsIn(after)) || (after.nodeType === 1 && (after as Element).matches(LINE)))
  );
}

function nextFilled(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && wordsIn(next) === '' && (next as Element).localName !== 'br') next = next.nextSibling;
  return next;
}

/** Whether an element is a label in a `span` with a class of its own, behind other text of the line. */
export const isInlineLabel = (element: Element, isLabel: IsLabel): boolean =>
  isLabelSpan(element) &&
  element.className !== '' &&
  element.className !== element.nextElementSibling!.className &&
  isBoldLabel(element, isLabel);

/**
 * Whether a `span` starts a line, as style sheets show it: it directly follows another of a different class, or starts
 * with a label, and their words would run together.
 */
export function startsLine(element: Element): boolean {
  const before = element.previousSibling as Element | null;
  if (element.localName !== 'span' || before?.localName !== 'span') return false;
  return (
    (element.className !== before.className || /^[^:]{1,40}:\s/.test(element.textContent)) &&
    /[\p{Ll}\d.!?)]$/u.test(before.textContent) &&
    /^[\p{Lu}\d]/u.test(element.textContent)
  );
}

/**
 * Whether the element only has a label and a value in a `span` each, or adjacent items start with a bold label or are
 * missing, so that the element may be a fact rather than an entry.
 */
export function isOneOfFacts(item: Element, isLabel: IsLabel): boolean {
  const others = [item.previousElementSibling, item.nextElementSibling].filter((other) => other !== null);
  const startsWithLabel = (other: Element) => {
    const [first] = filledIn(other);
    return first?.nodeType === 1 && isBoldLabel(first as Element, isLabel);
  };
  return (
    (item.children.length === 2 && isLabelSpan(item.children[0]!) && filledIn(item).length === 2) ||
    !others.length ||
    others.some(startsWithLabel)
  );
}

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
