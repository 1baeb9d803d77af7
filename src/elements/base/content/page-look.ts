import { ask } from '../../../readers/page/tree.js';
import type { ReactiveController } from 'lit';
import { readLinkNear } from '../link-near.js';
import { Lazy } from '../../../lazy.js';
import type { PartHost } from '../part-element.js';

const backdropModule = new Lazy(() => import('../backdrop.js'));

/** Difference between two font sizes, as a ratio, that counts as rounding. */
const SAME_SIZE = 0.005;

/** Number of elements in the content beyond which rendering it takes long. */
const LONG = 1000;

/** A font that an element made, before those of the page. */
export const OWN_FONT = /^"?rg-[^,]*, /;

/** The page's nodes whose words are drawn, as a selector, and the properties taken over from them. */
export interface Sample {
  nodes: string;
  takes: readonly ('font-family' | 'font-size' | 'color')[];
}

/**
 * Gives the view the look of the page's own nodes that it replaces: their font, size and colour, which may be set on
 * `li` and `p`, from which a shadow root inherits nothing; the style of the page's links; and the margins around.
 * Reads them again when the theme changes.
 */
export class PageLook implements ReactiveController {
  #view?: HTMLElement;
  #watch?: import('../backdrop.js').ThemeWatch;
  #records?: readonly object[];
  readonly #space: readonly [start: string, end: string];

  /** Construct it before the element has a shadow root: its children's margins are known only then. */
  constructor(private readonly host: PartHost & { readonly records: readonly object[] }) {
    const { firstElementChild: first, lastElementChild: last } = host;
    this.#space = [first ? getComputedStyle(first).marginTop : '', last ? marginBelow(last) : ''];
    host.addController(this);
  }

  /**
   * Applies the look to a new view, or to one with new records.
   *
   * @param sample - None where the page's own words are shown.
   * @returns A promise until the look follows the theme; undefined where there is nothing to wait for.
   */
  take(view: HTMLElement, sample: Sample | undefined): Promise<void> | undefined {
    if (view === this.#view && this.host.records === this.#records) return undefined;
    this.#view = view;
    this.#records = this.host.records;
    return this.#read(view, sample) && !this.#watch ? this.#keepUp(sample) : undefined;
  }

  hostConnected() {
    this.#watch?.start();
  }

  hostDisconnected() {
    this.#watch?.stop();
  }

  async #keepUp(sample: Sample | undefined) {
    const { ThemeWatch } = (await this.host.loadPart(backdropModule)) ?? {};
    if (!ThemeWatch) return;
    const read = (state?: 'rendered') => {
      if (this.#view && this.host.isConnected) this.#read(this.#view, sample, state);
    };
    this.#watch ??= new ThemeWatch(this.host, () => read('rendered'));
    if (!this.host.isConnected) return;
    this.#watch.start();
    // the theme may have changed while the module was loading; too rare for rendering a long list once more
    read(this.host.getElementsByTagName('*').length > LONG ? undefined : 'rendered');
  }

  /**
   * Reads and applies the look; returns whether it includes a colour, which another theme may change.
   *
   * @param state - Renders the nodes, invisibly: of nodes that are not rendered, WebKit gives the style they had when
   *   last asked. Costs more on a long list.
   */
  #read(view: HTMLElement, sample: Sample | undefined, state?: 'rendered'): boolean {
    // unslotted nodes have no computed style, so a slot that shows nothing holds them for the moment; it is
    // appended first, since older engines forget nodes assigned to a slot outside its root, and emptied before it
    // goes, since Chromium (up to 147 at least) takes nodes for slotted in one that has gone
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

  /** Reads the look first and writes it then, since the engine computes styles anew for each reading after a writing. */
  #apply(view: HTMLElement, sample: Sample | undefined): boolean {
    const { style } = view;
    const hostStyle = getComputedStyle(this.host);
    const words = sample && wordsOf(this.host.querySelectorAll(sample.nodes));
    const type = words && getComputedStyle(words);
    const family = type?.fontFamily.replace(OWN_FONT, '');
    const takenOver = (name: Sample['takes'][number], value: string | undefined) =>
      sample?.takes.includes(name) ? value : undefined;
    const isAccented = !!hostStyle.getPropertyValue('--rg-accent').trim();
    // children shown as they are have margins of their own
    const { firstElementChild: first, lastElementChild: last } = this.host;
    const link = [...this.host.querySelectorAll('a[href]')].find(isPlainLink);
    const { color, line, lineStyle, lineColor } =
      (link ? linkLook(link) : readLinkNear(this.host, linkLook)) ?? {};
    const look = {
      'font-family': takenOver('font-family', family === hostStyle.fontFamily ? undefined : family),
      'font-size': takenOver('font-size', type && ratio(type, hostStyle)),
      color: takenOver('color', type?.color === hostStyle.color ? undefined : type?.color),
      'margin-top': first?.assignedSlot?.className === 'before' ? undefined : this.#space[0],
      'margin-bottom': last?.assignedSlot?.className === 'after' ? undefined : this.#space[1],
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
    return !!link || (!!color && color !== hostStyle.color) || !!look.color || isAccented;
  }
}

/** The margin below a node, in px: its own, or a larger one of its last descendants, with which it collapses. */
function marginBelow(node: Element): string {
  let most = 0;
  for (let at: Node | undefined = node; at?.nodeType === Node.ELEMENT_NODE; at = lastIn(at)) {
    const { display, marginBottom, paddingBottom, borderBottomWidth } = getComputedStyle(at as Element);
    most = Math.max(most, parseFloat(marginBottom) || 0);
    if (!/^(block|list-item)$/.test(display) || parseFloat(paddingBottom) || parseFloat(borderBottomWidth))
      break;
  }
  return `${most}px`;
}

/** The last child that is not white space. */
const lastIn = (node: Node): Node | undefined =>
  [...ask(node, 'childNodes')].findLast(
    (child) =>
      child.nodeType === Node.ELEMENT_NODE ||
      (child.nodeType === Node.TEXT_NODE && child.textContent!.trim()),
  );

/** Ratio of two font sizes, in em, less the enlargement by rg.css; undefined where they are equal. */
function ratio(type: CSSStyleDeclaration, hostStyle: CSSStyleDeclaration): string | undefined {
  const enlarged = Number(type.getPropertyValue('--rg-_enlarged')) || 1;
  const times = parseFloat(type.fontSize) / parseFloat(hostStyle.fontSize) / enlarged;
  return Math.abs(times - 1) > SAME_SIZE ? `${times}em` : undefined;
}

/** The nearest block around the first words among the nodes, whose style those words have. */
function wordsOf(nodes: Iterable<Element>): Element | undefined {
  for (const node of nodes) {
    if (!node.textContent?.trim()) continue;
    const texts = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent!.trim());
    let parent = texts.currentNode.parentElement!;
    // links have a look of their own, also where the layout makes blocks of them
    while (parent !== node && (parent.matches('a') || getComputedStyle(parent).display === 'inline'))
      parent = ask(parent, 'parentElement')!;
    return parent;
  }
  return undefined;
}

/** The look of a link in running text; undefined of one that looks like a button. */
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

/** Whether a link with words looks like one in running text, and not like a button. */
function isPlainLink(link: Element): boolean {
  if (!link.textContent?.trim()) return false;
  const { display, backgroundColor, backgroundImage } = getComputedStyle(link);
  // an item of a flex container or a grid is a block, whatever the page says
  const parent = ask(link, 'parentElement');
  const isItem = !!parent && /flex|grid/.test(getComputedStyle(parent).display);
  const isClear = backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return (display === 'inline' || (display === 'block' && isItem)) && isClear;
}
