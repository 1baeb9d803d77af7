/**
 * Pasted HTML as an inert tree: parsed without the browser's parser, which Trusted Types policies forbid, and built node by
 * node in a document that loads and runs nothing.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { safeAddress } from '../../records/addresses.js';
import { attribute, headingLevel, isHidden, isPlain, listLevel, styledAs, targetOf } from './styles-of.js';
import { arrangeLists, LEVEL } from './lists.js';

const SKIPPED = new Set(
  'script style template noscript meta link base title head iframe frame object embed svg math canvas audio video input select textarea button dialog'.split(
    ' ',
  ),
);
/** Elements that are replaced by their content. */
const OPENED = /^(?:font|center|html|body|form|label|fieldset)$|:/;
const KEPT = new Set(
  'id class lang dir alt title width height colspan rowspan datetime hreflang rel type cite role aria-label start value'.split(
    ' ',
  ),
);

interface MarkupOptions {
  /** Whether to drop languages, such as those of Word, which come from its spelling checker. */
  withoutLanguages?: boolean;
}

/** Parses a page, or a part of one, into an element of an inert document. Never throws. */
export function markupFrom(html: string, options: MarkupOptions = {}): Element {
  const page = document.implementation.createHTMLDocument('');
  const root = page.createElement('main');
  page.body.append(root);
  const { childNodes } = parse(html, { scriptingEnabled: false });
  const htmlNode = childNodes.find((node): node is Tree.Element => node.nodeName === 'html');
  const language = htmlNode && attribute(htmlNode, 'lang');
  if (language && !options.withoutLanguages) root.lang = language;
  for (const node of childNodes) add(node, root, page, options);
  arrangeLists(root);
  return root;
}

function add(node: Tree.ChildNode, to: Element, page: Document, options: MarkupOptions): void {
  if (node.nodeName === '#text') {
    to.append((node as Tree.TextNode).value);
    return;
  }
  if (!('tagName' in node) || SKIPPED.has(node.tagName) || isHidden(node)) return;
  let inside = to;
  const addAll = () => node.childNodes.forEach((child) => add(child, inside, page, options));
  if (OPENED.test(node.tagName) || isPlain(node)) return addAll();
  const element = elementFor(node, page, options);
  to.append(element);
  inside = element;
  for (const name of styledAs(node)) {
    const styled = page.createElement(name);
    inside.append(styled);
    inside = styled;
  }
  addAll();
}

function elementFor(node: Tree.Element, page: Document, { withoutLanguages }: MarkupOptions): Element {
  const heading = headingLevel(node);
  const name = heading ? `h${Math.min(6, heading)}` : node.tagName;
  const element = page.createElement(/^[a-z][a-z\d-]*$/.test(name) ? name : 'span');
  for (const { name, value } of node.attrs) {
    if (name === 'lang' && withoutLanguages) continue;
    if (KEPT.has(name) || name.startsWith('data-')) element.setAttribute(name, value);
    else if (name === 'href') {
      const url = safeAddress(targetOf(value));
      if (url) element.setAttribute('href', url);
    } else if (name === 'src' && node.tagName === 'img' && /^(?:https?:|\/|\.|[\w-]+[/.])/.test(value)) {
      const url = safeAddress(value);
      if (url) element.setAttribute('src', url);
    } else if (node.tagName.startsWith('rg-')) element.setAttribute(name, value);
  }
  const level = heading ? undefined : (listLevel(node) ?? outlineLevel(node));
  if (level !== undefined) element.setAttribute(LEVEL, String(level));
  return element;
}

/** The level of an item in Google Docs and Word online. */
function outlineLevel(node: Tree.Element): number | undefined {
  if (node.tagName !== 'li') return undefined;
  return Number(attribute(node, 'data-aria-level') || attribute(node, 'aria-level')) || undefined;
}
