import { parseHTML } from 'linkedom';
import { html, parse, type DefaultTreeAdapterMap, type Token, type TreeAdapter } from 'parse5';

/** Line and column, from 1. */
interface Place {
  line: number;
  column: number;
}

const places = new WeakMap<Node, Place>();

/** Place of a node in the source, or of the nearest one around it that has one. */
export function placeOf(node: Node | null | undefined): Place | undefined {
  for (let at = node ?? null; at; at = at.parentNode) {
    const place = places.get(at);
    if (!place) continue;
    // a text begins where the tag before it ends
    const lead = at.nodeType === 3 ? /^\s*/.exec((at as Text).data)![0] : '';
    const lines = lead.split('\n').length - 1;
    return lines ? { line: place.line + lines, column: lead.length - lead.lastIndexOf('\n') } : place;
  }
  return undefined;
}

/** A page as a document: parsed as browsers do, into a DOM that the readers can walk. */
export function parsePage(source: string): Document {
  const { document } = parseHTML('') as unknown as { document: Document };
  while (document.firstChild) document.removeChild(document.firstChild);
  parse(source, { treeAdapter: adapterFor(document), sourceCodeLocationInfo: true, scriptingEnabled: false });
  return document;
}

/** Builds the tree of a document as parse5 asks for it. */
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
      // a name that no script could set, such as that of a stray quotation mark
    }
}
