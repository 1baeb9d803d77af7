import { Lazy } from '../../../lazy.js';
import { runOf } from '../../../readers/page/divided-children.js';
import type { Content } from '../../../readers/page/used-children.js';
import type { PartHost } from '../part-element.js';
import { copyLooks, copyOf } from './copy-text.js';
import { Cover as SimpleCover } from './cover.js';
import { topicSlot } from './topics.js';
import type { ListGroup } from './topics.js';

const backdrop = new Lazy(() => import('../backdrop.js'));

/**
 * Hides a child except for one of its texts, and shows copies of the others where they were: above, between and below
 * the entries. The copies have the look of the page's nodes.
 */
export class Cover extends SimpleCover {
  override readonly topics = this;
  readonly topicSlot = topicSlot;
  /** The content whose texts were copied. */
  #copied: Content<object> | undefined;
  /** The outermost copies of each text, with the white space between them. */
  #texts: readonly (readonly Node[])[] = [];
  /** Copies by the page's nodes. */
  readonly #copies = new Map<Element, HTMLElement>();
  /** Slots beside those of the view: copies above it, the child above it, and the page's content after the child. */
  #slots: HTMLSlotElement[] = [];
  #isRepeated: (heading: Element) => boolean = () => false;
  #isUsed = false;
  #width: number | undefined;
  #watch: import('../backdrop.js').ThemeWatch | undefined;
  readonly #resizes = new ResizeObserver(() => {
    // in the next frame, since a new look may change the size again
    if (this.#width !== this.host.clientWidth) requestAnimationFrame(() => this.#takeLook());
  });

  constructor(...given: ConstructorParameters<typeof SimpleCover>) {
    super(...given);
    const host = this.host as PartHost;
    host.addController({
      hostConnected: () => this.#start(),
      hostDisconnected: () => {
        this.#resizes.disconnect();
        this.#watch?.stop();
      },
    });
    host.waitFor(this.#followTheme(host));
  }

  #start() {
    this.#resizes.observe(this.host);
    this.#watch?.start();
  }

  async #followTheme(host: PartHost) {
    const { ThemeWatch } = (await host.loadPart(backdrop)) ?? {};
    if (ThemeWatch) this.#watch = new ThemeWatch(host, () => this.#takeLook());
    if (host.isConnected) this.#start();
  }

  get #mixed() {
    return this.content.mixed!;
  }

  /** Divides records by the run that they are in. The key is the index of the text above it. */
  groupByList<R extends object>(_: Element, records: readonly R[]): ListGroup<R>[] {
    const { runs } = this.#mixed;
    const groups = runs.map((_, i) => ({ key: String(i + 1), records: [] as R[] }));
    for (const record of records) groups[runOf(runs, record)]?.records.push(record);
    return groups.filter((group) => group.records.length);
  }

  /** Assigns the child to the place of its text, and the page's content before and after it to that place. */
  assignTopics(
    _: Element,
    root: ParentNode,
    slot: string,
    nodes: readonly (Element | Text)[],
  ): readonly (Element | Text)[] {
    const { texts, kept } = this.#mixed;
    const child = this.content.split![0]!;
    const [, above, after] = this.#slotsIn(root);
    if (slot === 'after') {
      after!.assign(...nodes);
      return kept === texts.length - 1 ? [child] : [];
    }
    const places = placesIn(root);
    const place =
      places.find((place) => indexOf(place) === kept) ?? (kept <= this.#lastAbove ? above : undefined);
    for (const other of [...places, above!]) other.assign(...(other === place ? [child] : []));
    return nodes.filter((node) => node !== child);
  }

  /** Index of the last text above all records. With records from elsewhere, the view has no place between them. */
  get #lastAbove(): number {
    const { runs, kept } = this.#mixed;
    const isGrouped =
      runs.length < 2 || (this.host as { records?: unknown }).records === this.content.records;
    return isGrouped ? 0 : Math.min(kept, runs.length);
  }

  /** The added slots, which a new view lacks. */
  #slotsIn(root: ParentNode): readonly HTMLSlotElement[] {
    const [first] = this.#slots;
    if (first && root.contains(first)) return this.#slots;
    this.#slots = ['copies', 'before', 'after'].map((name) => {
      const slot = this.host.ownerDocument.createElement('slot');
      slot.className = name;
      return slot;
    });
    const [copies, above, after] = this.#slots;
    // not among the nodes that Lit renders between the two
    root.querySelector('slot.before')!.after(copies!, above!);
    root.querySelector('slot.after')!.after(after!);
    return this.#slots;
  }

  override hide(isRepeated: (heading: Element) => boolean) {
    this.#isUsed = true;
    this.#isRepeated = isRepeated;
    const root = this.host.shadowRoot!;
    const { texts, kept, runs } = this.#mixed;
    let isNew = this.#copied !== this.content;
    if (isNew) {
      this.#copied = this.content;
      this.#copies.clear();
      this.#texts = texts.map((parts, i) =>
        i === kept || !parts.some(isElement) ? [] : copiesOf(parts, this.#copies),
      );
    }
    const last = this.#lastAbove;
    const isGrouped = !last && runs.length > 1;
    fill(this.#slots[0]!, this.#texts.slice(0, last + 1).flat());
    fill(
      root.querySelector('slot.after')!,
      this.#texts.slice(last + 1 + (isGrouped ? runs.length : 0)).flat(),
    );
    for (const place of placesIn(root)) fill(place, this.#texts[indexOf(place)]!);
    const below = texts.at(-1)!.find((part) => !!part.textContent?.trim());
    root.querySelector('slot.after')!.toggleAttribute('data-apart', !!below && IN_LINES.test(below.nodeName));
    for (const [source, copy] of this.#copies) {
      const isHidden = isRepeated(source);
      isNew ||= copy.hidden !== isHidden;
      copy.hidden = isHidden;
    }
    if (isNew) this.#takeLook();
    else super.hide(isRepeated);
  }

  override remove() {
    super.remove();
    this.#isUsed = false;
    const after = this.host.shadowRoot?.querySelector('slot.after');
    after?.replaceChildren();
    after?.removeAttribute('data-apart');
    for (const slot of this.#slots) slot.remove();
    this.#slots = [];
  }

  /** Reads the look of the page's nodes while they are not hidden. */
  #takeLook() {
    if (!this.#isUsed) return;
    this.show();
    this.#width = this.host.clientWidth;
    copyLooks(this.#copies, this.host.shadowRoot!.querySelector('[data-view]')!);
    super.hide(this.#isRepeated);
  }
}

/** Copies of nodes; items and rows are in a list or table like theirs. */
function copiesOf(parts: readonly Node[], copies: Map<Element, HTMLElement>): Node[] {
  const all: Node[] = [];
  let list: HTMLElement | undefined;
  let from: Element | undefined;
  for (const part of parts) {
    const copy = isElement(part) ? copyOf(part, copies) : part.cloneNode();
    const parent = part.parentElement!;
    const isItem = /^(?:[uod]l|tbody|tfoot)$/.test(parent.localName);
    if (isItem && parent !== from && isElement(part)) {
      from = parent;
      list = part.ownerDocument.createElement(/l$/.test(parent.localName) ? parent.localName : 'table');
      all.push(list);
      if (!copies.has(parent)) copies.set(parent, list);
    }
    if (isItem && parent === from) list!.append(copy);
    else all.push(copy);
  }
  return all;
}

/** Elements in lines, which have no margin above. */
const IN_LINES = /^(?:A|B|EM|I|SMALL|SPAN|STRONG|TIME)$/i;

const isElement = (node: Node): node is Element => node.nodeType === 1;

const placesIn = (root: ParentNode) => [...root.querySelectorAll<HTMLSlotElement>('slot.topic')];

/** The index of the text for a place. */
const indexOf = ({ dataset }: HTMLSlotElement): number => Number(dataset.list);

function fill(slot: HTMLSlotElement, copies: readonly Node[]) {
  const { childNodes } = slot;
  if (copies.length !== childNodes.length || copies.some((copy, i) => copy !== childNodes[i]))
    slot.replaceChildren(...copies);
}
