import { ask } from '../../readers/tree.js';
import type { ReactiveController } from 'lit';
import { Lazy } from '../../lazy.js';
import type { PartHost } from './part-element.js';

const ground = new Lazy(() => import('./ground.js'));

/** Sizes that differ by less are the same size, rounded otherwise. */
const SAME_SIZE = 0.005;

/** The page's nodes whose words are drawn, as a selector, and what these take of them. */
export interface Sample {
  nodes: string;
  takes: readonly ('font-family' | 'font-size' | 'color')[];
}

/**
 * Gives what an element draws the look of the page's own nodes that it stands for: their type, size and colour, which
 * may be set on `li` and `p` where a shadow root inherits nothing of it, the page's links, and the space round them.
 * They are asked again when the theme changes.
 */
export class PageLook implements ReactiveController {
  #view?: HTMLElement;
  #watch?: import('./ground.js').ThemeWatch;
  #records?: readonly object[];
  readonly #space: readonly [start: string, end: string];

  /** To be made before the element has a shadow root: the space that its children keep round them is known only then. */
  constructor(private readonly host: PartHost & { readonly records: readonly object[] }) {
    const { firstElementChild: first, lastElementChild: last } = host;
    this.#space = [
      first ? getComputedStyle(first).marginTop : '',
      last ? getComputedStyle(last).marginBottom : '',
    ];
    host.addController(this);
  }

  /**
   * @param sample - None where the page's own words are shown.
   * @returns Until the look follows the theme.
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
    const { ThemeWatch } = (await this.host.loadPart(ground)) ?? {};
    if (!ThemeWatch) return;
    const read = () => {
      if (this.#view && this.host.isConnected) this.#read(this.#view, sample, 'rendered');
    };
    this.#watch ??= new ThemeWatch(this.host, read);
    if (!this.host.isConnected) return;
    this.#watch.start();
    // the theme may have changed while this was on its way
    read();
  }

  /**
   * Gives whether there is any colour in it, which another theme has otherwise.
   *
   * @param state - WebKit gives nodes that are not rendered the style that they had when they were last asked; to render
   *   them costs a long list more.
   */
  #read(view: HTMLElement, sample: Sample | undefined, state?: 'rendered'): boolean {
    // nodes have a style only where they stand in a slot: in one that shows nothing, and for this moment;
    // older engines forget what is assigned to a slot before it stands in its root
    const slot = this.host.ownerDocument.createElement('slot');
    if (state) slot.style.visibility = 'hidden';
    else slot.style.display = 'none';
    this.host.shadowRoot!.append(slot);
    slot.assign(...[...this.host.children].filter((child) => !child.assignedSlot));
    const hasColours = this.#dress(view, sample);
    slot.remove();
    return hasColours;
  }

  #dress({ style }: HTMLElement, sample: Sample | undefined): boolean {
    const own = getComputedStyle(this.host);
    const set = (name: string, value: string | undefined) => {
      if (value) style.setProperty(name, value);
      else style.removeProperty(name);
    };
    const words = sample && wordsOf(this.host.querySelectorAll(sample.nodes));
    const type = words && getComputedStyle(words);
    const taken = {
      'font-family': type?.fontFamily === own.fontFamily ? undefined : type?.fontFamily,
      'font-size': type && ratio(type, own),
      color: type?.color === own.color ? undefined : type?.color,
    };
    for (const [name, value] of Object.entries(taken) as [keyof typeof taken, string | undefined][])
      set(name, sample?.takes.includes(name) ? value : undefined);
    // what is shown as it is has its own
    const { firstElementChild: first, lastElementChild: last } = this.host;
    set('margin-top', first?.assignedSlot?.className === 'before' ? undefined : this.#space[0]);
    set('margin-bottom', last?.assignedSlot?.className === 'after' ? undefined : this.#space[1]);
    set('text-align', own.textAlign === 'justify' ? 'start' : undefined);

    const link = [...this.host.querySelectorAll('a[href]')].find(isPlainLink);
    // by name: not every engine has these as the object's own properties
    const look = link && getComputedStyle(link);
    set('--_page-link', look?.color);
    set('--_page-line', look?.textDecorationLine);
    set('--_page-line-style', look?.textDecorationStyle);
    set(
      '--_page-line-color',
      look?.textDecorationColor === look?.color ? undefined : look?.textDecorationColor,
    );
    return !!link || style.color !== '';
  }
}

/** Ratio of the two font sizes, in em; a style sheet that has enlarged the page's words says by how much. */
function ratio(type: CSSStyleDeclaration, own: CSSStyleDeclaration): string | undefined {
  const enlarged = Number(type.getPropertyValue('--rg-_enlarged')) || 1;
  const times = parseFloat(type.fontSize) / parseFloat(own.fontSize) / enlarged;
  return Math.abs(times - 1) > SAME_SIZE ? `${times}em` : undefined;
}

/** The node that says how the first words among others look: a block rather than a part of a line. */
function wordsOf(nodes: Iterable<Element>): Element | undefined {
  for (const node of nodes) {
    if (!node.textContent?.trim()) continue;
    const texts = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent!.trim());
    let parent = texts.currentNode.parentElement!;
    while (parent !== node && getComputedStyle(parent).display === 'inline')
      parent = ask(parent, 'parentElement')!;
    return parent;
  }
  return undefined;
}

/** A link in a line of text; one that looks like a button is no model for others. */
function isPlainLink(link: Element): boolean {
  if (!link.textContent?.trim()) return false;
  const { display, backgroundColor, backgroundImage } = getComputedStyle(link);
  const isClear = backgroundImage === 'none' && /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return display === 'inline' && isClear;
}
