import { safeAddress } from '../../records/addresses.js';
import { BLOCKS, isStruck } from './dom-text.js';
import { ask } from './tree.js';

const ALLOWED = new Set([
  'em',
  'i',
  'strong',
  'b',
  'sub',
  'sup',
  'span',
  'abbr',
  'q',
  'code',
  'cite',
  'dfn',
  'br',
  'a',
  'del',
  's',
]);
/** Attribute of emphasis that readers add to titles outside lists. */
export const ADDED = 'rg-added';
const KEPT: Record<string, string[]> = { abbr: ['title'], a: ['href', 'hreflang', 'rel', 'type'] };

/**
 * The page's own inline markup in a range, as new nodes: emphasis, sub- and superscript, strike-through, language,
 * abbreviations, and links to safe addresses. Other elements are reduced to their text. Nothing is parsed, so it works
 * under a strict Content-Security-Policy and Trusted Types.
 *
 * @param root The entry that contains the range; markup around the range is kept up to this element.
 * @param without Tests for elements to replace with their content, such as a link that the view renders itself.
 */
export function cloneMarkup(
  range: Range,
  root: Element,
  without: (element: Element) => boolean = () => false,
): Node[] {
  let nodes = [...copies(range.cloneContents(), without)];
  for (
    let node: Node | null = range.commonAncestorContainer;
    node && node !== root;
    node = ask(node, 'parentNode')
  ) {
    const copy = isElement(node) && !without(node) ? shallowCopy(node) : undefined;
    copy?.append(...nodes);
    if (copy) nodes = [copy];
  }
  return nodes;
}

function* copies(parent: Node, without: (element: Element) => boolean): Generator<Node> {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) yield node.cloneNode();
    else if (isElement(node)) {
      const copy = without(node) ? undefined : shallowCopy(node);
      if (copy) copy.append(...copies(node, without));
      if (copy) yield copy;
      else if (BLOCKS.has(node.localName)) yield* spaced(node, copies(node, without));
      else yield* copies(node, without);
    }
  }
}

/** Spaces around the content of a block, which was on a separate line. */
function* spaced({ ownerDocument: page }: Node, content: Iterable<Node>): Generator<Node> {
  yield page!.createTextNode(' ');
  yield* content;
  yield page!.createTextNode(' ');
}

function shallowCopy(element: Element): Element | undefined {
  // in one form for all ways of striking out, since styles are not copied
  const name = isStruck(element) ? (element.localName === 'del' ? 'del' : 's') : element.localName;
  if (!ALLOWED.has(name) || element.hasAttribute(ADDED)) return undefined;
  if (name === 'a' && !safeAddress(element.getAttribute('href'))) return undefined;
  const attributes = ['lang', 'dir', ...(KEPT[name] ?? [])].filter((attribute) =>
    element.hasAttribute(attribute),
  );
  if (name === 'span' && !attributes.length) return undefined;
  const copy = element.ownerDocument.createElement(name);
  for (const attribute of attributes) copy.setAttribute(attribute, element.getAttribute(attribute) ?? '');
  return copy;
}

/** By number, since nodes from another window are instances of that window's classes. */
const isElement = (node: Node): node is Element => node.nodeType === 1;
