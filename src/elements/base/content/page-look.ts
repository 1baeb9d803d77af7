import { ask } from '../../../readers/page/tree.js';
import type { ReactiveController } from 'lit';
import { readLinkNear } from '../link-near.js';
import { Lazy } from '../../../lazy.js';
import type { PartHost } from '../part-element.js';

const backdropModule = new Lazy(() => import('../backdrop.js'));

/** Relative difference between font sizes that counts as rounding. */
const SAME_SIZE = 0.005;

/** Number of elements in the content above which rendering it is slow. */
const LONG = 1000;

/** A font created by an element, in front of the page's fonts. */
export const OWN_FONT = /^"?rg-[^,]*, /;

/** The page's nodes whose text is rendered, as a selector, and the properties copied from them. */
export interface Sample {
  nodes: string;
  takes: readonly ('font-family' | 'font-size' | 'color')[];
}

/**
 * Gives the view the look of the page's nodes that it replaces: font, size and colour, which pages may set on `li` and
 * `p`, from which a shadow root inherits nothing; the style of links; and the margins. Reads them again when the theme
 * changes.
 */
export class PageLook implements ReactiveController {
  #view?: HTMLElement;
  #watch?: import('../backdrop.js').ThemeWatch;
  #records?: readonly object[];
  readonly #space: readonly [above: string, below: string];
  /** The slots of the first and the last child. */
  #slots: readonly (HTMLElement | null | undefined)[] = [];

  /** Must be constructed before the element has a shadow root; afterwards the margins of its children are unknown. */
  constructor(private readonly host: PartHost & { readonly records: readonly object[] }) {
    const { firstElementChild: first, lastElementChild: last } = host;
    this.#space = [first ? marginOf(first, 'Top') : '', last ? marginOf(last, 'Bottom') : ''];
    host.addController(this);
  }

  /**
   * Applies the look to a new view, or to a view with new records.
   *
   * @param sample - Undefined if the page's own text is shown.
   * @returns A promise that resolves when the look follows the theme; undefined if there is nothing to wait for.
   */
  take(view: HTMLElement, sample: Sample | undefined): Promise<void> | undefined {
    if (view === this.#view && this.host.records === this.#records) return undefined;
    this.#view = view;
    this.#records = this.host.records;
    return this.#read(view, sample) && !this.#watch ? this.#followTheme(sample) : undefined;
  }

  /**
   * Gives the view the margins above and below the page's nodes. Those of nodes that stay visible are taken off their
   * slots, so that they collapse with the margins around the element as before.
   */
  placeMargins(view: HTMLElement) {
    const { firstElementChild: first, lastElementChild: last, records } = this.host;
    const top = first?.assignedSlot;
    const bottom = last?.assignedSlot;
    const isTop =
      top &&
      (top.className === 'before' ||
        !records.length ||
        // no filter or group is above it
        top === view.querySelector('.topic, [part]:not(:has(.topic))'));
    const above = isTop && marginOf(first!, 'Top');
    const below = bottom?.className === 'after' && marginOf(last!, 'Bottom');
    for (const slot of this.#slots) if (slot) slot.style.margin = '';
    this.#slots = [top, bottom];
    view.style.marginTop = above || this.#space[0];
    view.style.marginBottom = below || this.#space[1];
    if (above) top.style.marginTop = `-${above}`;
    if (below) bottom.style.marginBottom = `-${below}`;
  }

  hostConnected() {
    this.#watch?.start();
  }

  hostDisconnected() {
    this.#watch?.stop();
  }

  async #followTheme(sample: Sample | undefined) {
    const { ThemeWatch } = (await this.host.loadPart(backdropModule)) ?? {};
    if (!ThemeWatch) return;
    const read = (state?: 'rendered') => {
      if (this.#view && this.host.isConnected) this.#read(this.#view, sample, state);
    };
    this.#watch ??= new ThemeWatch(this.host, () => read('rendered'));
    if (!this.host.isConnected) return;
    this.#watch.start();
    // the theme may have changed while the module loaded, but rarely enough to skip rendering a long list again
    read(this.host.getElementsByTagName('*').length > LONG ? undefined : 'rendered');
  }

  /**
   * Reads and applies the look. Returns whether it includes a colour, which may change with the theme.
   *
   * @param state - Renders the nodes invisibly, which is slower on long lists. Otherwise WebKit returns the style that unrendered nodes had when last queried.
   */
  #read(view: HTMLElement, sample: Sample | undefined, state?: 'rendered'): boolean {
    // unslotted nodes have no computed style, so they are assigned to a temporary slot that shows nothing; append it
    // first, since older engines forget nodes assigned to a slot outside its root; empty it before removing it, since
    // Chromium (at least up to 147) treats nodes in a removed slot as slotted
    const slot = this.host.ownerDocument.createElement('slot');
    if (state) slot.style.visibility = 'hidden';
    else slot.style.display = 'none';
    this.host.shadowRoot!.append(slot);
    slot.assign(...[...this.host.children].filter((child) => !child.assignedSlot));
    const hasColours = this.#apply(view, sample);
    slot.assign();
    slot.remove();
    return hasColours;
  }

  /** Reads the whole look before writing, since the engine recomputes styles for each read after a write. */
  #apply(view: HTMLElement, sample: Sample | undefined): boolean {
    const { style } = view;
    const hostStyle = getComputedStyle(this.host);
    const words = sample && wordsOf(this.host.querySelectorAll(sample.nodes));
    const type = words && getComputedStyle(words);
    const family = type?.fontFamily.replace(OWN_FONT, '');
    const takenOver = <T>(name: Sample['takes'][number], value: T) =>
      sample?.takes.includes(name) ? value : undefined;
    const isAccented = !!hostStyle.getPropertyValue('--rg-accent').trim();
    const link = [...this.host.querySelectorAll('a[href]')].find(isPlainLink);
    const { color, line, lineStyle, lineColor } =
      (link ? linkLook(link) : readLinkNear(this.host, linkLook)) ?? {};
    const own = {
      family: takenOver('font-family', family === hostStyle.fontFamily ? undefined : family),
      size: takenOver('font-size', type && ratio(type, hostStyle)),
      color: takenOver('color', type?.color === hostStyle.color ? undefined : type?.color),
    };
    const look = {
      'font-family': own.family,
      'font-size': own.size && `${own.size}em`,
      color: own.color,
      // for texts of the page beside the view's
      '--_page-family': own.family && hostStyle.fontFamily,
      '--_page-size': own.size && `${1 / own.size}em`,
      '--_page-color': own.color && hostStyle.color,
      'text-align': hostStyle.textAlign === 'justify' ? 'start' : undefined,
      '--_page-link': color,
      '--_page-line': line,
      '--_page-line-style': lineStyle,
      '--_page-line-color': lineColor === color ? undefined : lineColor,
    };
    for (const [name, value] of Object.entries(look)) {
      if (value) style.setProperty(name, value);
      else style.removeProperty(name);
    }
    if (isAccented) backdropModule.module?.guardAccent(view, this.host);
    return !!link || (!!color && color !== hostStyle.color) || !!own.color || isAccented;
  }
}

/** The margin at an edge of a node in px: its own, or a larger one of a descendant that collapses with it. */
function marginOf(node: Element, edge: 'Top' | 'Bottom'): string {
  let largest = 0;
  for (let at: Node | undefined = node; at?.nodeType === Node.ELEMENT_NODE; at = childAt(at, edge)) {
    const style = getComputedStyle(at as Element);
    largest = Math.max(largest, parseFloat(style[`margin${edge}`]) || 0);
    const isBlock = /^(?:block|list-item)$/.test(style.display);
    if (!isBlock || parseFloat(style[`padding${edge}`]) || parseFloat(style[`border${edge}Width`])) break;
  }
  return `${largest}px`;
}

/** The first or last child that is shown. */
function childAt(node: Node, edge: 'Top' | 'Bottom'): Node | undefined {
  return [...ask(node, 'childNodes')][edge === 'Top' ? 'find' : 'findLast']((child) =>
    child.nodeType === Node.ELEMENT_NODE
      ? getComputedStyle(child as Element).display !== 'none'
      : child.nodeType === Node.TEXT_NODE && child.textContent!.trim(),
  );
}

/** Ratio of two font sizes, without the enlargement by rg.css; undefined if they are equal. */
function ratio(type: CSSStyleDeclaration, hostStyle: CSSStyleDeclaration): number | undefined {
  const enlarged = Number(type.getPropertyValue('--rg-_enlarged')) || 1;
  const times = parseFloat(type.fontSize) / parseFloat(hostStyle.fontSize) / enlarged;
  return Math.abs(times - 1) > SAME_SIZE ? times : undefined;
}

/**
 * The block with the longest text in the first of the nodes that has text, whose style that text has. Headings are larger
 * than the text below them, so they only count as having text.
 */
function wordsOf(nodes: Iterable<Element>): Element | undefined {
  for (const node of nodes) {
    if (!node.textContent?.trim()) continue;
    const lengths = new Map<Element, number>();
    const texts = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { length } = texts.currentNode.textContent!.trim();
      const block = length ? blockAround(texts.currentNode.parentElement!, node) : undefined;
      if (block) lengths.set(block, (lengths.get(block) ?? 0) + length);
    }
    const most = Math.max(...lengths.values());
    return [...lengths].find(([, length]) => length === most)?.[0];
  }
  return undefined;
}

/** The nearest block around an element in a node, or the node; undefined in a heading. */
function blockAround(element: Element, node: Element): Element | undefined {
  const heading = element.closest('h1, h2, h3, h4, h5, h6');
  if (heading && node.contains(heading)) return undefined;
  let at = element;
  // links have their own style, even if the layout makes them blocks
  while (at !== node && (at.matches('a') || getComputedStyle(at).display === 'inline'))
    at = ask(at, 'parentElement')!;
  return at;
}

/** The look of a link in running text; undefined for links that look like buttons. */
function linkLook(link: Element) {
  if (!isPlainLink(link)) return undefined;
  const { color, textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(link);
  return {
    color,
    line: textDecorationLine,
    lineStyle: textDecorationStyle,
    lineColor: textDecorationColor,
  };
}

/** Whether a link has text and looks like one in running text rather than a button. */
function isPlainLink(link: Element): boolean {
  if (!link.textContent?.trim()) return false;
  const { display, backgroundColor, backgroundImage } = getComputedStyle(link);
  // flex and grid items are always blocks
  const parent = ask(link, 'parentElement');
  const isItem = !!parent && /flex|grid/.test(getComputedStyle(parent).display);
  const isClear = backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return (display === 'inline' || (display === 'block' && isItem)) && isClear;
}
