/** The native nodes that hold the content of each element. */
import { holdsLiteral } from '../readers/literal/holds.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const LISTS = 'ul,ol';

const ENTRIES = `${LISTS},table`;

/** Selectors of content, for elements that take more than lists. */
const CONTENT: Readonly<Record<string, string>> = {
  'rg-project-list': ENTRIES,
  'rg-special-issue-list': ENTRIES,
  'rg-definition-quote': 'blockquote,dl',
  'rg-group-header': HEADINGS,
  'rg-special-issue-card': 'p,article,blockquote',
};

/** Containers that can be marked in place of the content itself. */
export const CONTAINERS = 'div,section,article,header,main,aside,figure,td,li,dd,body,fieldset,details';

/** Navigation of the site. */
const NAVIGATION = 'nav,[role=navigation],[role=menu],[role=menubar],[role=tablist]';

/** Selector of the native nodes that can be an element's content. */
export const contentOf = (tag: string): string => CONTENT[tag] ?? LISTS;

/**
 * Whether a native node can be an element's content: not navigation, not part of another list or quotation, and not a
 * table used for layout.
 */
export const isContent = (node: Element, tag: string): boolean =>
  node.matches(contentOf(tag)) &&
  !(node.localName === 'table' && (node.querySelector('ul, ol, table, form') || isFacts(node))) &&
  !node.parentElement?.closest(tag === 'rg-definition-quote' ? 'blockquote' : LISTS) &&
  !node.closest(NAVIGATION);

/** Whether each row of a table may be a label with its value. */
function isFacts(table: Element): boolean {
  const cells = [...(table.querySelector('tr')?.children ?? [])];
  return cells.length < 3 && !cells.every(({ localName }) => localName === 'th');
}

/** A native node with the neighbours that belong to it, in document order. */
export function withNeighbours(node: Element, tag: string): Element[] {
  if (tag === 'rg-definition-quote' && node.localName === 'blockquote') {
    const nodes = [node];
    const source = node.nextElementSibling;
    if (!source || !isSource(source)) return nodes;
    nodes.push(source);
    // some editors turn each line into a paragraph
    let line = isLabelled(source) ? source.nextElementSibling : null;
    for (; line?.localName === 'p' && isLabelled(line); line = line.nextElementSibling) nodes.push(line);
    return nodes;
  }
  if (tag === 'rg-group-header' && node.matches(HEADINGS)) return headerAround(node);
  return [node];
}

/** Whether a paragraph after a quotation gives its source: in brackets, after a dash, in a `cite` element, or in labelled lines. */
const isSource = (node: Element): boolean =>
  /^(?:p|figcaption)$/.test(node.localName) &&
  ((node.textContent.length < 200 &&
    (/^\s*(?:[([—–―]|-\s)|[([][^()[\]]*\d{4}[^()[\]]*[)\]]\W*$/.test(node.textContent) ||
      !!node.querySelector('cite'))) ||
    isLabelled(node));

/** Whether each line is a label with a value, as in the literal form. */
function isLabelled(paragraph: Element): boolean {
  if (!holdsLiteral(paragraph)) return false;
  const copy = paragraph.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.replaceWith(LINE_END);
  return copy.textContent.split(LINE_END).every((line) => /^\s*[^.:\s][^.:]{0,30}:\s*\S/.test(line));
}

const LINE_END = '\u2028';

/** A heading with a short line above it, and the purpose and the facts below it. */
function headerAround(heading: Element): Element[] {
  const nodes = [heading];
  const above = heading.previousElementSibling;
  if (
    above?.localName === 'p' &&
    !above.previousElementSibling &&
    /^[^.!?:]{1,80}$/.test(above.textContent.trim())
  )
    nodes.unshift(above);
  let below = heading.nextElementSibling;
  for (let isFirst = true; below?.localName === 'p'; below = below.nextElementSibling, isFirst = false) {
    if (!isFirst && !isFact(below)) break;
    nodes.push(below);
  }
  return nodes;
}

/** Whether a paragraph is a short line with a label, a link to another language, or a date. */
const isFact = (node: Element): boolean =>
  node.textContent.length < 120 &&
  (!!node.querySelector('a[hreflang],time') || /^[^.:]{1,30}:\s*\S/.test(node.textContent.trim()));

/** The level of a heading, 1 to 6; 0 for other nodes. */
export const headingLevel = (node: Element): number => Number(/^h([1-6])$/.exec(node.localName)?.[1] ?? 0);

/**
 * The content after a node, in document order: the first in the same section, and the first after each heading within
 * the section.
 *
 * @param level Level of the heading that opens the section; headings at this level and above end it.
 * @param isEnd Whether another node ends the section.
 */
export function* contentAfter(
  node: Element,
  root: Node,
  tag: string,
  level: number,
  isEnd: (node: Element) => boolean,
): Generator<Element> {
  const walker = node.ownerDocument.createTreeWalker(root, 1);
  walker.currentNode = node;
  let isNext = true;
  for (let next = after(walker); next; next = walker.nextNode() as Element | null) {
    const nextLevel = headingLevel(next);
    if (isEnd(next) || (nextLevel && nextLevel <= level)) return;
    if (nextLevel) isNext = true;
    if (!isNext || !isContent(next, tag)) continue;
    isNext = false;
    yield next;
  }
}

/** The first node after the current one that is not inside it. */
function after(walker: TreeWalker): Element | null {
  const { currentNode } = walker;
  let next = walker.nextNode();
  while (next && currentNode.contains(next)) next = walker.nextNode();
  return next as Element | null;
}

/** Whether a parser may still add to a document. In WebKit, documents created by scripts are loading too, but have no window. */
export const isLoading = ({ readyState, defaultView }: Document): boolean =>
  readyState === 'loading' && !!defaultView;

/** Whether the parser has passed a node, so that the node is complete. */
export function isParsed(node: Element): boolean {
  if (!isLoading(node.ownerDocument)) return true;
  for (let at: Element | null = node; at; at = at.parentElement) if (at.nextElementSibling) return true;
  return false;
}
