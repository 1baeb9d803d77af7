/**
 * A story as hand-written HTML: without traces of its template, indented, with lines of limited length. The docs show it,
 * and a test puts it into a page.
 */

const WIDTH = 100;
const INDENT = '  ';

const INLINE = new Set(
  'a abbr b bdi bdo br cite code data dfn em i img kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const VERBATIM = new Set(['pre', 'script', 'style', 'textarea']);

const escapeText = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\u00A0/g, '&nbsp;')
    .replace(/\u00AD/g, '&shy;');
const escapeValue = (value: string) => escapeText(value).replace(/"/g, '&quot;');

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
/** Whether a node is one of Lit's marker comments, `<!--?lit$123$-->` or an empty one. */
const isMark = (node: Node) =>
  node.nodeType === Node.COMMENT_NODE && /^\??(lit\$\d+\$)?$/.test(node.nodeValue!);

function childrenOf(node: Node): Node[] {
  return [...node.childNodes].filter((child) => !isMark(child));
}

function isInline(node: Node): boolean {
  if (!isElement(node)) return true;
  return INLINE.has(node.localName) && childrenOf(node).every(isInline);
}

function attributesOf(element: Element): string[] {
  return [...element.attributes].map(({ name, value }) => (value ? `${name}="${escapeValue(value)}"` : name));
}

function inlineHtml(node: Node): string {
  if (node.nodeType === Node.COMMENT_NODE) return `<!--${node.nodeValue}-->`;
  if (!isElement(node)) return escapeText(node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  const open = `<${[node.localName, ...attributesOf(node)].join(' ')}>`;
  if (VOID.has(node.localName)) return open;
  return `${open}${childrenOf(node).map(inlineHtml).join('')}</${node.localName}>`;
}

/** Breaks a line at spaces outside tags. */
function wrapped(html: string, indent: string): string[] {
  const words = html.match(/(?:<(?:"[^"]*"|[^">])*>|[^ <])+/g) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const fits = line !== undefined && line.length + 1 + word.length <= WIDTH;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

function openTag(element: Element, indent: string): string[] {
  const attributes = attributesOf(element);
  const line = `${indent}<${[element.localName, ...attributes].join(' ')}>`;
  if (line.length <= WIDTH || attributes.length < 2) return [line];
  return [
    `${indent}<${element.localName}`,
    ...attributes.map((attribute) => indent + INDENT + attribute),
    `${indent}>`,
  ];
}

function blockLines(element: Element, indent: string): string[] {
  if (VERBATIM.has(element.localName)) return [indent + element.outerHTML];
  const open = openTag(element, indent);
  if (VOID.has(element.localName)) return open;

  const close = `</${element.localName}>`;
  const children = childrenOf(element);
  if (open.length === 1 && children.every(isInline)) {
    const line = open[0] + children.map(inlineHtml).join('').trim() + close;
    if (line.length <= WIDTH) return [line];
  }
  return [...open, ...contentLines(children, indent + INDENT), indent + close];
}

/** Formats nodes with blocks on separate lines and inline content between them on one line. */
function contentLines(nodes: Node[], indent: string): string[] {
  const lines: string[] = [];
  let inline = '';
  const flush = () => {
    lines.push(...wrapped(inline, indent));
    inline = '';
  };
  for (const node of nodes) {
    if (isInline(node)) {
      inline += inlineHtml(node);
    } else {
      flush();
      lines.push(...blockLines(node as Element, indent));
    }
  }
  flush();
  return lines;
}

/** Formats a story as rendered by Lit, from `container.innerHTML`. */
export function snippet(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  return contentLines(childrenOf(template.content), '').join('\n');
}
