/** Prefix of the custom state that tells an element from others in the rule that hides its nodes. */
const STATE = 'covers-';
let count = 0;

/**
 * Hides nodes inside a child that stays visible, since their words are drawn in the view. A style sheet of the
 * element's root does it, by their places, so that the page's nodes keep their attributes.
 */
export class Cover {
  readonly #state = `${STATE}${++count}`;
  #sheet: CSSStyleSheet | undefined;
  #root: DocumentOrShadowRoot | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly states: CustomStateSet,
  ) {}

  /** Hides these nodes, and no others any more. */
  hide(nodes: Iterable<Element>) {
    const paths = [...nodes].map((node) => pathTo(node, this.host)).filter((path) => path !== undefined);
    if (!paths.length) return this.remove();
    const root = this.host.getRootNode() as Document | ShadowRoot;
    if (root !== this.#root) this.#adopt(root);
    this.states.add(this.#state);
    const host = `${this.host.localName}:state(${this.#state})`;
    this.#sheet!.replaceSync(paths.map((path) => `${host}${path}{display:none!important}`).join('\n'));
  }

  /** Shows all nodes. */
  remove() {
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#root = this.#sheet = undefined;
    this.states.delete(this.#state);
  }

  /** A constructed sheet can be adopted only in the document that made it. */
  #adopt(root: Document | ShadowRoot) {
    this.remove();
    const view = this.host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (!view || !('adoptedStyleSheets' in root)) return;
    this.#sheet = new view.CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#root = root;
  }
}

/** Selectors from a host to a node inside it: ` > :nth-child(2) > :nth-child(1)`; undefined for a node that is elsewhere. */
function pathTo(node: Element, host: Element): string | undefined {
  let path = '';
  for (let at: Element | null = node; at !== host; at = at.parentElement) {
    if (!at) return undefined;
    path = `>:nth-child(${indexOf(at)})${path}`;
  }
  return path;
}

function indexOf(element: Element): number {
  let index = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) index++;
  return index;
}
