import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { Lazy } from '../../lazy.js';
import { stringsIn, uiLanguage } from '../../locales/index.js';
import type { Strings } from '../../locales/index.js';
import type { RecordKind } from '../../readers/files/kinds.js';
import type { Content } from '../../readers/page/used-children.js';
import type { Work } from '../../readers/work.js';
import { HeightReserve } from './height-reserve.js';
import type { LanguageController } from './content/language-controller.js';
import { nearestLanguage } from './language.js';
import { foreignPage } from './page-language.js';
import { isSlottable } from './part-element.js';
import type { Children } from './content/children.js';
import type { Cover } from './later/cover.js';
import type { PageLook, Sample } from './content/page-look.js';
import type { Rows } from './later/rows.js';
import type { SourceController } from './later/source.js';
import { WaitingElement } from './waiting-element.js';
import type { Problem } from './content/warn.js';

/** Reads an element's kind of content. A separate module, so that it loads in parallel with the view. */
export interface Reader<R> {
  /** The expected markup, as worded in the console: `a <ul> with one project in each <li>`. */
  expected: string;
  /** Kind of records that a file for the element must contain. */
  kind: RecordKind;
  /** Reads the element's children, in steps if there may be many, and reports problems that their author can fix. */
  read: (host: HTMLElement, report: (problem: Problem) => void) => Content<R> | Work<Content<R>>;
  /** Attaches controllers on the first connection of the element. */
  addControllers?: (host: HTMLElement) => void;
}

/** The `content/` of an element: its reader, and the functions that its view calls on records. */
interface ContentSupport<R> {
  reader: Reader<R>;
}

/** These modules by element class. */
const supports = new WeakMap<object, Lazy<ContentSupport<object>>>();

/** Modules that are needed only for reading, loaded on demand. */
const contentModule = new Lazy(() => import('./content/index.js'));
const source = new Lazy(() => import('./later/source.js'));
const cover = new Lazy(() => import('./later/cover.js'));
const givenRecords = new Lazy(() => import('./later/given-records.js'));
const slices = new Lazy(() => import('../../readers/files/slices.js'));
const rows = new Lazy(() => import('./later/rows.js'));

/** Number of elements in the content above which it is read in slices. */
const LONG = 1000;

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
> extends WaitingElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  static override properties: PropertyDeclarations = {
    src: {},
    today: {},
    exact: { type: Boolean },
    crossOrigin: { type: Boolean, attribute: 'cross-origin' },
    records: { attribute: false, noAccessor: true },
  };

  /** URL of a file with the records, on the page's own site: CSV as saved by a spreadsheet, JSON, or schema.org's JSON-LD. The children are shown until it has loaded, if it fails, or if it contains no records. */
  declare src: string | undefined;

  /** Whether `src` may point to another site. */
  declare crossOrigin: boolean;

  /** Whether to read only labels, attributes and links, and to infer nothing from order, punctuation and names. */
  declare exact: boolean;

  /** Reference date, such as `2026-05-31`; by default today in the visitor's time zone. */
  declare today: string | undefined;

  /** Records from elsewhere on the page; shown instead of those read from the children. */
  protected found: readonly R[] | undefined;

  /** Custom states for the page's style sheets: `drawn` once the view is rendered. */
  protected readonly internals = this.attachInternals();

  #given: readonly unknown[] | null = null;
  #accepted: readonly R[] | null = null;
  #children: Children<R> | undefined;
  #source: SourceController<R> | undefined;
  #language: LanguageController | undefined;
  #look: PageLook | undefined;
  #cover: Cover | undefined;
  #rows: Rows | undefined;
  readonly #reserve: HeightReserve;

  constructor() {
    super();
    this.crossOrigin = this.exact = false;
    this.#reserve = new HeightReserve(this);
  }

  /** Records shown: set by script, else from `src`, else read from the children. Setting `null` discards the records set by script. */
  get records(): readonly R[] {
    return (
      this.#accepted ?? this.#source?.records ?? this.found ?? (this.#children ? this.content.records : [])
    );
  }

  set records(records: readonly unknown[] | null) {
    this.#given = records;
    this.#accepted = null;
    // until all modules are loaded, they wait for the next render
    this.#acceptGiven();
    this.requestUpdate('records');
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.src) source.load().catch(() => {});
  }

  adoptedCallback() {
    contentModule.module?.readoptStyles(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.uncover();
  }

  /** Imports the element's `content/`: a separate chunk, which loads in parallel with the view. */
  protected abstract importContent(): Promise<S>;

  /**
   * Further parts for the next render. The first render waits for them; later renders are repeated when parts arrive. A
   * part that cannot be loaded is skipped.
   */
  protected get parts(): readonly Lazy<unknown>[] {
    return [];
  }

  protected get needed(): readonly Lazy<unknown>[] {
    return [this.#supportPart, contentModule, stringsIn(nearestLanguage(this))];
  }

  /** The parts for the next render, and the part needed to read the content in full. */
  protected get wanted(): readonly Lazy<unknown>[] {
    this.#forgetPartlyRead();
    const missing = this.#missing;
    return [...this.parts, ...(missing ? [missing] : []), ...(this.#given ? [givenRecords] : [])];
  }

  get #missing(): Lazy<unknown> | undefined {
    return this.support && contentModule.module?.missingPart(this.content);
  }

  /** The page's nodes whose text is rendered, and their properties that the view takes over. */
  protected get sample(): Sample | undefined {
    return { nodes: 'li', takes: ['font-family', 'font-size', 'color'] };
  }

  /** Renders the records. */
  protected abstract view(records: readonly R[]): unknown;

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

  /** The element's `content/`; loaded before anything is rendered. */
  protected get support(): S | undefined {
    return this.#supportPart.module;
  }

  get #supportPart(): Lazy<S> {
    let part = supports.get(this.constructor);
    if (!part) supports.set(this.constructor, (part = new Lazy(() => this.importContent())));
    return part as Lazy<S>;
  }

  /** Content read from the children, whether shown or not. */
  protected get content(): Content<R> {
    return this.#read.content;
  }

  /** The reading of the children; both modules must be loaded. */
  get #read(): Children<R> {
    const { Children, readChildren } = contentModule.module!;
    return (this.#children ??= new Children(
      this,
      () => readChildren(this, this.support!.reader, this.showsOther, this.warn),
      () => this.requestUpdate(),
    ));
  }

  /** Whether content other than the children's is to be shown, so that they may be empty. */
  protected get showsOther(): boolean {
    return !!(this.#given ?? this.src);
  }

  /**
   * Language of the page around the element.
   *
   * @internal
   */
  get language(): string {
    return this.#language!.current;
  }

  /**
   * Interface strings in that language; the previous ones until they have loaded.
   *
   * @internal
   */
  get strings(): Strings {
    return this.#language!.strings;
  }

  /** Date that counts as today, `YYYY-MM-DD`. */
  protected get day(): string {
    return contentModule.module!.dayFrom(this.today, this.warn);
  }

  protected readonly warn = (problem: Problem) => {
    // the element may have been moved elsewhere meanwhile
    if (this.isConnected) contentModule.module!.warnOnce(this, problem);
  };

  protected override createRenderRoot() {
    this.#reserve.measure();
    const root = this.attachShadow(ContentElement.shadowRootOptions);
    contentModule.module!.readoptStyles(this);
    return root;
  }

  /** Drops the content when a property changes, since some readers use properties as well as children. */
  override requestUpdate(...given: Parameters<WaitingElement['requestUpdate']>) {
    const [name, before] = given;
    if (name !== undefined && name !== 'records' && this[name as keyof this] !== before)
      this.#children?.drop();
    super.requestUpdate(...given);
  }

  /** Reads the children again for the next render. */
  protected readAgain() {
    this.#children?.drop();
    this.requestUpdate();
  }

  protected override scheduleUpdate() {
    this.#acceptGiven();
    const ahead = this.readAhead() ?? this.#loadNext();
    if (!ahead) return super.scheduleUpdate();
    return ahead.then(() => this.#loadNext()).then(() => super.scheduleUpdate());
  }

  /** Loads parts that the next render requires, once the content is read. */
  #loadNext(): Promise<unknown> | undefined {
    return this.#loadRows() ?? this.#loadCover();
  }

  /** Loads the module that hides parts of a child, if there are parts to hide. */
  #loadCover(): Promise<unknown> | undefined {
    const isNeeded = !cover.module && this.support && contentModule.module && this.content.split;
    return isNeeded ? this.loadPart(cover) : undefined;
  }

  protected override willUpdate(changed: PropertyValues) {
    this.wanted.forEach((part) => this.want(part));
    this.#acceptGiven();
    if (changed.has('src') || changed.has('crossOrigin')) this.#fetch();
  }

  protected override render() {
    // screen readers need to know if the interface falls back to English
    const foreign = foreignPage(this.language);
    return html`<div data-view lang=${foreign ? uiLanguage(foreign) : nothing}>
      <slot class="before"></slot>${this.view(this.records)}<slot class="after"></slot
      >${this.#source?.failure(this.strings) ?? nothing}
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
      if (isReplaced || node === split) destination = after;
    }
    this.fill('before', before);
    this.fill('after', after);
    this.renderRoot.querySelector('[data-view]')!.toggleAttribute('data-split', !!split);
    if (split) this.#hideParts();
    else this.uncover();
    const following = this.#look?.take(this.renderRoot.querySelector('[data-view]')!, this.sample);
    if (following) this.waitFor(following);
    this.internals.states.add('drawn');
  }

  /** Whether the view shows a child's content, so that the child itself is hidden. */
  protected replaces(child: Node): boolean {
    return this.content.used.has(child);
  }

  /** Hides parts of a visible child, and its headings that the view repeats. */
  #hideParts() {
    if (!cover.module) throw new Error('The parts of the page that the view repeats could not be hidden.');
    this.#cover ??= new cover.module.Cover(this, this.internals.states);
    this.#cover.hide(this.content, (heading) => this.replaces(heading));
  }

  /** Shows the hidden parts of a child while there is no view. */
  protected uncover() {
    this.#cover?.remove();
  }

  /** @internal */
  override fail(error: unknown) {
    this.uncover();
    super.fail(error);
  }

  protected override async culprit() {
    const { module } = contentModule;
    const part = module && (await this.loadPart(module.reports));
    return part?.culpritAmong(this.records, (record) => this.view([record as R]));
  }

  /** Assigns children to a slot of the view. */
  protected fill(slot: string, nodes: readonly (Element | Text)[]) {
    this.renderRoot.querySelector<HTMLSlotElement>(`slot.${slot}`)?.assign(...nodes);
  }

  protected prepare() {
    if (!this.#language) {
      this.#language = contentModule.module!.addControllers(this);
      this.support!.reader.addControllers?.(this);
    }
    this.#acceptGiven();
    this.#read.observe();
    this.requestUpdate();
    this.#look ??= new contentModule.module!.PageLook(this);
  }

  protected get isUnread(): boolean {
    return !this.#children?.isRead && this.getElementsByTagName('*').length > LONG;
  }

  /** Reads long content in slices; meanwhile the page shows it unchanged and stays responsive. */
  protected readAhead(): Promise<void> | undefined {
    return this.isUnread && this.support && contentModule.module ? this.#readInSlices() : undefined;
  }

  async #readInSlices() {
    const part = await this.loadPart(slices);
    if (part) await this.#read.readAhead(part.inSlices);
    else void this.content;
  }

  protected drawAhead(): Promise<void> | undefined {
    return this.isLong && !this.hasUpdated ? this.#drawInSlices() : undefined;
  }

  async #drawInSlices() {
    await this.#loadRows();
    this.#language!.refresh();
    await this.#rows?.ahead(() => this.view(this.records));
  }

  /** Loads the module that renders long lists; undefined if it is loaded or not needed. */
  #loadRows(): Promise<void> | undefined {
    if (this.#rows || !this.isLong) return undefined;
    return this.loadPart(rows).then((part) => {
      if (part) this.#rows ??= new part.Rows(this);
    });
  }

  /** Drops content that lacked a part if that part has been loaded since. */
  #forgetPartlyRead() {
    if (this.#missing?.module) this.#children?.drop();
  }

  #acceptGiven() {
    const { module } = givenRecords;
    if (!this.#given || this.#accepted || !this.support || !contentModule.module || !module) return;
    this.#accepted = module.acceptRecords(this.#given, this.support.reader.kind, this.warn) as unknown as R[];
  }

  #fetch() {
    if (this.#source) this.#source.load();
    else if (this.src) this.waitFor(this.#loadSource());
  }

  async #loadSource() {
    const module = await this.loadPart(source);
    if (!module) return;
    this.#source ??= new module.SourceController<R>(this, this.support!.reader.kind, this.warn);
    this.#source.load();
  }
}
