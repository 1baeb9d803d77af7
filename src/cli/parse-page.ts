import { parseHTML } from 'linkedom';
import { html, parse, type DefaultTreeAdapterMap, type Token, type TreeAdapter } from 'parse5';

/** Line and column, starting at 1. */
interface Place {
  line: number;
  column: number;
}

const places = new WeakMap<Node, Place>();

/** Place of a node in the source, or of its nearest ancestor with a known place. */
export function placeOf(node: Node | null | undefined): Place | undefined {
  for (let at = node ?? null; at; at = at.parentNode) {
    const place = places.get(at);
    if (!place) continue;
    // skip the white space at the start of a text
    const lead = at.nodeType === 3 ? /^\s*/.exec((at as Text).data)![0] : '';
    const lines = lead.split('\n').length - 1;
    return lines ? { line: place.line + lines, column: lead.length - lead.lastIndexOf('\n') } : place;
  }
  return undefined;
}

/** Parses a page as browsers do, into a DOM for the readers. */
export function parsePage(source: string): Document {
  const { document } = parseHTML('') as unknown as { document: Document };
  while (document.firstChild) document.removeChild(document.firstChild);
  parse(source, { treeAdapter: adapterFor(document), sourceCodeLocationInfo: true, scriptingEnabled: false });
  return document;
}

/** Tree adapter with which parse5 builds `document`. */
function adapterFor(document: Document): TreeAdapter<DefaultTreeAdapterMap> {
  const addText = (parent: Node, text: string, before: Node | null) => {
    const last = before ? before.previousSibling : parent.lastChild;
    if (last?.nodeType === 3) (last as Text).data += text;
    else parent.insertBefore(document.createTextNode(text), before);
  };
  const adapter = {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(name: string, namespace: string, attributes: Token.Attribute[]) {
      const element =
        namespace === html.NS.HTML ? document.createElement(name) : document.createElementNS(namespace, name);
      setAttributes(element, attributes);
      return element;
    },
    createCommentNode: (data: string) => document.createComment(data),
    createTextNode: (data: string) => document.createTextNode(data),
    appendChild: (parent: Node, node: Node) => void parent.appendChild(node),
    insertBefore: (parent: Node, node: Node, before: Node) => void parent.insertBefore(node, before),
    setTemplateContent() {},
    getTemplateContent: (template: HTMLTemplateElement) => template.content ?? template,
    setDocumentType() {},
    setDocumentMode() {},
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    detachNode: (node: ChildNode) => node.remove(),
    insertText: (parent: Node, text: string) => addText(parent, text, null),
    insertTextBefore: addText,
    adoptAttributes(element: Element, attributes: Token.Attribute[]) {
      setAttributes(
        element,
        attributes.filter(({ name }) => !element.hasAttribute(name)),
      );
    },
    getFirstChild: (node: Node) => node.firstChild,
    getChildNodes: (node: Node) => [...node.childNodes],
    getParentNode: (node: Node) => node.parentNode,
    getAttrList: (element: Element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element: Element) => element.localName,
    getNamespaceURI: (element: Element) => (element.closest('svg') ? html.NS.SVG : html.NS.HTML),
    getTextNodeContent: (node: Text) => node.data,
    getCommentNodeContent: (node: Comment) => node.data,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node: Node) => node.nodeType === 3,
    isCommentNode: (node: Node) => node.nodeType === 8,
    isDocumentTypeNode: (node: Node) => node.nodeType === 10,
    isElementNode: (node: Node) => node.nodeType === 1,
    setNodeSourceCodeLocation(node: Node, location: { startLine: number; startCol: number } | null) {
      if (location) places.set(node, { line: location.startLine, column: location.startCol });
    },
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation() {},
  };
  return adapter as unknown as TreeAdapter<DefaultTreeAdapterMap>;
}

function setAttributes(element: Element, attributes: readonly Token.Attribute[]): void {
  for (const { name, value, prefix } of attributes)
    try {
      element.setAttribute(prefix ? `${prefix}:${name}` : name, value);
    } catch {
      // the DOM rejects names that parsers accept, such as a stray quotation mark
    }
}
