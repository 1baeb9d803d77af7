/** Tells whether words are a label of an entry and nothing else. */
export type IsLabel = (words: string) => boolean;

/** A label and the elements that hold its values, each on a separate line of the page. */
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

/** Whether an element in bold is a label without a colon: known words alone, and a value after them on its line. */
export function isBoldLabel(element: Element, isLabel: IsLabel): boolean {
  if (!element.matches('strong, b')) return false;
  const words = wordsIn(element);
  if (!/^\p{Lu}[^:：.]{0,39}$/u.test(words) || !isLabel(words)) return false;
  let next = element.nextSibling;
  while (next && wordsIn(next) === '' && (next as Element).localName !== 'br') next = next.nextSibling;
  if (!next || (next.nodeType === 1 && (next as Element).matches(LINE))) return false;
  // words in small letters continue: "Partners are sought"
  return /^["“«„‘(]?[\p{Lu}\p{N}]/u.test(wordsIn(next));
}

/** Whether an item beside an element begins with a label in bold, so that the element may be a fact and no entry. */
export const isOneOfFacts = (item: Element, isLabel: IsLabel): boolean =>
  [item.previousElementSibling, item.nextElementSibling].some((other) => {
    const first = other && filledIn(other)[0];
    return first?.nodeType === 1 && isBoldLabel(first as Element, isLabel);
  });

/** The label and the values of an element that holds a label in a block and one value or more in blocks after it. */
export function markedField(element: Element, isLabel: IsLabel): MarkedField | undefined {
  const [label, ...others] = filledIn(element);
  if (!label || !isBlock(label) || HEADINGS.test(label.localName) || !others.length) return undefined;
  const words = wordsIn(label);
  if (words.length > 40 || [...label.children].some(isBlock)) return undefined;
  if (!isLabel(words.replace(/\s*[:：]$/, ''))) return undefined;
  const values = others.flatMap(valuesIn);
  return values.every(isValue) ? { label, values: values as Element[] } : undefined;
}

/** The innermost blocks of a node that hold its words, or the node. */
function valuesIn(node: Node): Node[] {
  const inner = node.nodeType === 1 ? filledIn(node as Element) : [];
  return inner.length && inner.every(isBlock) ? inner.flatMap(valuesIn) : [node];
}

/** Whether a block is short, with no lines or label of its own. */
const isValue = (node: Node): boolean =>
  isBlock(node) &&
  !node.querySelector(LINE) &&
  wordsIn(node).length < 120 &&
  !/[:：]\s|[.!?]$/.test(wordsIn(node));

/** Beginnings of labels of keywords, as they are written. */
const KEYWORDS = /^(?:tag|keyw|topic|n[øo]kkel|stikk|emne|nyckel|nøgle|schlag|stichw|mots|trefw|avains)/i;

/**
 * Whether an element stands directly after another of its kind that holds a separate value of a labelled line: a link
 * to something else, or a keyword that is styled by its class. Editors split single words into styled parts, too.
 */
export function isNextValue(element: Element, lineLabel: () => string): boolean {
  const before = element.previousSibling as Element | null;
  if (before?.nodeType !== 1 || before.localName !== element.localName) return false;
  if (!/\S$/.test(before.textContent) || !/^\S/.test(element.textContent)) return false;
  if (element.localName === 'a')
    return before.getAttribute('href') !== element.getAttribute('href') && lineLabel() !== '';
  const [first, second] = [before, element].map((tag) =>
    tag.hasAttribute('style') ? '' : (tag.getAttribute('class') ?? '').trim().split(/\s+/)[0],
  );
  return element.localName === 'span' && !!first && first === second && KEYWORDS.test(lineLabel());
}
