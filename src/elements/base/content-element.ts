import { html, nothing } from 'lit';
import { Lazy } from '../../lazy.js';
import { uiLanguage } from '../../locales/index.js';
import type { RepeatsHeading } from './content/topics.js';
import type { PageLook, Sample } from './content/page-look.js';
import { HeightReserve } from './height-reserve.js';
import type { Cover } from './later/cover.js';
import type { Rows } from './later/rows.js';
import { foreignPage } from './page-language.js';
import { isSlottable } from './part-element.js';
import type { ContentSupport } from './reader.js';
import { contentModule, ReadingElement } from './reading-element.js';

const cover = new Lazy(() => import('./later/cover.js'));
const copyingCover = new Lazy(() => import('./later/copying-cover.js'));
const rows = new Lazy(() => import('./later/rows.js'));
const topics = new Lazy(() => import('./later/topics.js'));

/** Number of records above which they are rendered in slices. */
const MANY = 200;

/**
 * An element whose content is the ordinary markup inside it. It reads its children into records, follows
 * their changes, and leaves children that it cannot use as they are. Each element adds a reader and a view.
 *
 * @fires {RgErrorEvent} rg-error - `src` failed to load or parse; `cause` is the error, `retry()` loads it again.
 */
export abstract class ContentElement<
  R extends object,
  S extends ContentSupport<R> = ContentSupport<R>,
> extends ReadingElement<R, S> {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  /** Custom states for the page's style sheets: `drawn` once the view is rendered. */
  protected readonly internals = this.attachInternals();

  #look: PageLook | undefined;
  #lastCover: Cover | undefined;
  #rows: Rows | undefined;
  readonly #reserve = new HeightReserve(this);

  adoptedCallback() {
    contentModule.module?.readoptStyles(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.uncover();
  }

  /** The page's nodes whose text is rendered, and their properties that the view takes over. */
  protected get sample(): Sample | undefined {
    return { nodes: 'li', takes: ['font-family', 'font-size', 'color'] };
  }

  /** Whether the lists of the page stay under its headings, each in a place of its own. */
  protected get keepsHeadings(): boolean {
    return false;
  }

  /** Whether the records are in several lists under headings that the view does not repeat. */
  protected areUnderTopics(repeats: RepeatsHeading): boolean {
    const { module } = contentModule;
    return (
      !!module &&
      ((!!(this.content.mixed?.runs[1] ?? this.content.split?.[1]) &&
        this.records === this.content.records) ||
        module.areUnderTopics(this, this.records, repeats))
    );
  }

  /** The module that keeps the lists there; undefined if they do not stay. */
  protected get topics() {
    return this.keepsHeadings ? (this.#cover?.topics ?? topics.module) : undefined;
  }

  protected override get wanted() {
    return this.keepsHeadings ? [...super.wanted, topics] : super.wanted;
  }

  /** Renders the records. */
  protected abstract viewOf(records: readonly R[]): unknown;

  /**
   * The rows of a list in the view. If there are very many records, they are divided into boxes that are rendered
   * successively.
   */
  protected readonly rows = <T>(items: readonly T[], draw: (item: T) => unknown): readonly unknown[] =>
    // not in test renders, which search for the entry that fails
    (this.isUpdatePending && this.isLong && this.#rows?.of(items, draw)) || items.map(draw);

  /** Whether very many records are rendered. */
  protected get isLong(): boolean {
    return this.records.length > MANY;
  }

  protected override createRenderRoot() {
    this.#reserve.measure();
    const root = this.attachShadow(ContentElement.shadowRootOptions);
    contentModule.module!.readoptStyles(this);
    return root;
  }

  protected loadNext(): Promise<unknown> | undefined {
    return this.#loadRows() ?? this.#loadCover();
  }

  /** Loads the module that hides parts of a child, if there are parts to hide. */
  #loadCover(): Promise<unknown> | undefined {
    const isNeeded = this.support && contentModule.module && this.content.split;
    return isNeeded && !this.#coverPart.module ? this.loadPart(this.#coverPart) : undefined;
  }

  get #coverPart(): Lazy<{ Cover: typeof Cover }> {
    return this.content.mixed ? copyingCover : cover;
  }

  /** The cover of a child's parts; undefined if there are none, or its module is not loaded. */
  get #cover(): Cover | undefined {
    const { module } = this.#coverPart;
    if (!module || !this.content.split) return undefined;
    if (this.#lastCover?.constructor !== module.Cover) {
      this.uncover();
      this.#lastCover = new module.Cover(this, this.internals.states);
    }
    this.#lastCover.content = this.content;
    return this.#lastCover;
  }

  protected override render() {
    // screen readers need to know if the interface falls back to English
    const foreign = foreignPage(this.language);
    return html`<div data-view lang=${foreign ? uiLanguage(foreign) : nothing}>
      <slot class="before"></slot>${this.viewOf(this.records)}<slot class="after"></slot
      >${this.failure ?? nothing}
    </div>`;
  }

  protected override updated() {
    const before: (Element | Text)[] = [];
    const after: (Element | Text)[] = [];
    let destination = after;
    // if nothing is replaced, all children come after the view
    const children = [...this.childNodes].filter(isSlottable);
    const replaced = new Set(children.filter((node) => this.replaces(node)));
    const { split } = this.content;
    if (replaced.size || split) destination = before;
    for (const node of children) {
      const isReplaced = replaced.has(node);
      if (!isReplaced) destination.push(node);
      if (isReplaced || split?.includes(node as Element)) destination = after;
    }
    const topics = this.#cover?.topics ?? this.topics;
    for (const [slot, nodes] of Object.entries({ before, after }))
      this.fill(slot, topics?.assignTopics(this, this.renderRoot, slot, nodes, this.records) ?? nodes);
    // nodes that stay visible, and those that are copied, have the look of the page again
    this.internals.states.add('drawn');
    const view = this.renderRoot.querySelector<HTMLElement>('[data-view]')!;
    const following = this.#look?.take(view, this.sample);
    if (following) this.waitFor(following);
    if (split) this.#hideParts();
    else this.uncover();
    this.#look?.placeMargins(view);
  }

  /** Whether the view shows a child's content, so that the child itself is hidden. */
  protected replaces(child: Node): boolean {
    return this.content.used.has(child);
  }

  /** Hides parts of a visible child, and its headings that the view repeats. */
  #hideParts() {
    if (!this.#cover) throw new Error('The parts of the page that the view repeats could not be hidden.');
    this.#cover.hide((heading) => this.replaces(heading));
  }

  /** Shows the hidden parts of a child while there is no view. */
  protected uncover() {
    this.#lastCover?.remove();
  }

  /** @internal */
  override fail(error: unknown) {
    this.uncover();
    super.fail(error);
  }

  protected override async culprit() {
    const { module } = contentModule;
    const part = module && (await this.loadPart(module.reports));
    return part?.culpritAmong(this.records, (record) => this.viewOf([record as R]));
  }

  /** Assigns children to a slot of the view. */
  protected fill(slot: string, nodes: readonly (Element | Text)[]) {
    this.renderRoot.querySelector<HTMLSlotElement>(`slot.${slot}`)?.assign(...nodes);
  }

  protected override prepare() {
    super.prepare();
    this.#look ??= new contentModule.module!.PageLook(this);
  }

  protected drawAhead(): Promise<void> | undefined {
    return this.isLong && !this.hasUpdated ? this.#drawInSlices() : undefined;
  }

  async #drawInSlices() {
    await this.#loadRows();
    this.refreshLanguage();
    await this.#rows?.ahead(() => this.viewOf(this.records));
  }

  /** Loads the module that renders long lists; undefined if it is loaded or not needed. */
  #loadRows(): Promise<void> | undefined {
    if (this.#rows || !this.isLong) return undefined;
    return this.loadPart(rows).then((part) => {
      if (part) this.#rows ??= new part.Rows(this);
    });
  }
}
