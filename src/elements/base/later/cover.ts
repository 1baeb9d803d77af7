import { ask, call } from '../../../readers/page/tree.js';
import type { Content } from '../../../readers/page/used-children.js';

type Topics = Pick<typeof import('./topics.js'), 'assignTopics' | 'groupByList' | 'topicSlot'>;

/** Prefix of the custom state that limits the rules to one element. */
const STATE = 'covers-';
let count = 0;

/**
 * Hides nodes inside children that stay visible, because the view repeats their text. It uses a style sheet in the
 * element's root, with selectors by position, so that the page's nodes keep their attributes.
 */
export class Cover {
  /** Content with the children that are hidden in part. */
  content!: Content<object>;
  /** Places for texts of the child elsewhere in the view. */
  readonly topics?: Topics;
  readonly #state = `${STATE}${++count}`;
  #sheet: CSSStyleSheet | undefined;
  #root: DocumentOrShadowRoot | undefined;
  #rules = '';

  constructor(
    protected readonly host: HTMLElement,
    private readonly states: CustomStateSet,
  ) {}

  /** Hides the covered parts of children, and their headings that the view repeats; shows all other nodes. */
  hide(isRepeated: (heading: Element) => boolean) {
    const { split = [], covered = new Set(), mixed } = this.content;
    const isAbove = split.length === 1 && !mixed?.kept && !mixed?.runs[1];
    this.#view?.toggleAttribute('data-split', isAbove && isFramed([...covered][0], this.host));
    const headings = split.flatMap((child) => [
      ...call<[string], NodeListOf<Element>>(child, 'querySelectorAll', 'h1, h2, h3, h4, h5, h6'),
    ]);
    const paths = [...covered, ...headings.filter(isRepeated)].map((node) => pathTo(node, this.host));
    const root = this.host.getRootNode() as Document | ShadowRoot;
    if (root !== this.#root) this.#adopt(root);
    this.states.add(this.#state);
    const host = `${this.host.localName}:state(${this.#state})`;
    const rules = paths.map((path) => `${host}${path}{display:none!important}`).join('\n');
    // every change makes the browser recompute the styles of the page
    if (rules !== this.#rules) this.#sheet?.replaceSync((this.#rules = rules));
  }

  /** Shows all nodes while there is no view, or other content. */
  remove() {
    this.show();
    this.#view?.removeAttribute('data-split');
  }

  get #view() {
    return this.host.shadowRoot?.querySelector('[data-view]');
  }

  /** Shows all nodes. */
  protected show() {
    const root = this.#root;
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#root = this.#sheet = undefined;
    this.#rules = '';
    this.states.delete(this.#state);
  }

  /**
   * Adopts a new sheet from the host's document, since a constructed sheet works only in the document that created it.
   */
  #adopt(root: Document | ShadowRoot) {
    this.show();
    const view = this.host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (!view || !('adoptedStyleSheets' in root)) return;
    this.#sheet = new view.CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#root = root;
  }
}

/** Whether a box around a node has space or a line at its end. */
function isFramed(node: Element | undefined, host: Element): boolean {
  for (let at = node && ask(node, 'parentElement'); at && at !== host; at = ask(at, 'parentElement')) {
    const { paddingBottom, borderBottomWidth } = getComputedStyle(at);
    if (parseFloat(paddingBottom) || parseFloat(borderBottomWidth)) return true;
  }
  return false;
}

/** Selectors from a host to a descendant: `>:nth-child(2)>:nth-child(1)`. */
function pathTo(node: Element, host: Element): string {
  let path = '';
  for (let at: Element | null = node; at && at !== host; at = ask(at, 'parentElement'))
    path = `>:nth-child(${indexOf(at)})${path}`;
  return path;
}

function indexOf(element: Element): number {
  let index = 1;
  for (let at = ask(element, 'previousElementSibling'); at; at = ask(at, 'previousElementSibling')) index++;
  return index;
}
